using FsCheck;
using FsCheck.Fluent;

namespace PeaceTerms.Tests;

/// <summary>What can be done to a pair on the way to a position: a merge with another one, a refusal, a reading in a direction.</summary>
public enum Step
{
    Intersect,
    Unite,
    StandBeside,
    Without,
    RefusedBy,
    Complement,
    DemandsMore,
    DemandsLess,
    OffersMore,
    OffersLess,
}

/// <summary>A pair as a test describes it: what is possible, and what would be sure if it is possible.</summary>
public sealed record PairSpec(AxisSpec Sure, AxisSpec Possible);

/// <summary>A pair, one that refines it, another one, and steps on the way, each with the pair that it takes.</summary>
public sealed record PairCase(Axis Axis, PairSpec First, PairSpec Narrowing, PairSpec Second, IReadOnlyList<(Step Step, PairSpec With)> Steps)
{
    internal AllowedOutcomes A => Pair(First);

    internal AllowedOutcomes B => Pair(Second);

    /// <summary>A with some of its open outcomes ruled out and some of the others made sure.</summary>
    internal AllowedOutcomes Refined
    {
        get
        {
            var possible = A.Possible.Intersect(Narrowing.Possible.On(Axis)).Unite(A.Sure);
            return new AllowedOutcomes(A.Sure.Unite(possible.Intersect(Narrowing.Sure.On(Axis))), possible);
        }
    }

    internal AllowedOutcomes Walk(AllowedOutcomes start) => Steps.Aggregate(start, (pair, step) => Take(step.Step, pair, Pair(step.With)));

    public override string ToString() =>
        $"{Axis}: first {First}, narrowing {Narrowing}, second {Second}, steps {string.Join(", ", Steps)}";

    internal static AllowedOutcomes Take(Step step, AllowedOutcomes pair, AllowedOutcomes other) => step switch
    {
        Step.Intersect => pair.Intersect(other),
        Step.Unite => pair.Unite(other),
        Step.StandBeside => pair.StandBeside(other),
        Step.Without => pair.Without(other),
        Step.RefusedBy => other.Without(pair),
        Step.Complement => pair.Complement(),
        Step.DemandsMore => new AllowedOutcomes(pair.Sure.AndBetter(true), pair.Possible.AndBetter(true)),
        Step.DemandsLess => new AllowedOutcomes(pair.Sure.AndBetter(false), pair.Possible.AndBetter(false)),
        Step.OffersMore => new AllowedOutcomes(pair.Sure, pair.Possible.AndBetter(true)),
        Step.OffersLess => new AllowedOutcomes(pair.Sure, pair.Possible.AndBetter(false)),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private AllowedOutcomes Pair(PairSpec spec) => new(spec.Sure.On(Axis).Intersect(spec.Possible.On(Axis)), spec.Possible.On(Axis));
}

public static class AllowedGenerators
{
    public static Arbitrary<PairCase> PairCases() => Arb.From(
        from axis in Gen.Elements<Axis>(Axis.All)
        from first in Pairs(axis)
        from narrowing in Pairs(axis)
        from second in Pairs(axis)
        from count in Gen.Choose(0, 4)
        from steps in Steps(axis).ListOf(count)
        select new PairCase(axis, first, narrowing, second, [.. steps]),
        test => test.Steps.Select((_, place) => test with { Steps = [.. test.Steps.Where((_, index) => index != place)] })
            .Concat(Shrunk(test.First).Select(first => test with { First = first }))
            .Concat(Shrunk(test.Narrowing).Select(narrowing => test with { Narrowing = narrowing }))
            .Concat(Shrunk(test.Second).Select(second => test with { Second = second })));

    private static Gen<PairSpec> Pairs(Axis axis) =>
        from sure in OutcomeGenerators.Specs(axis)
        from possible in OutcomeGenerators.Specs(axis)
        select new PairSpec(sure, possible);

    private static Gen<(Step Step, PairSpec With)> Steps(Axis axis) =>
        from step in Gen.Elements(Enum.GetValues<Step>())
        from pair in Pairs(axis)
        select (step, pair);

    private static IEnumerable<PairSpec> Shrunk(PairSpec pair) =>
        OutcomeGenerators.Shrunk(pair.Sure).Select(sure => pair with { Sure = sure })
            .Concat(OutcomeGenerators.Shrunk(pair.Possible).Select(possible => pair with { Possible = possible }));
}
