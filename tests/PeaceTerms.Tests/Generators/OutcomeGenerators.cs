using FsCheck;
using FsCheck.Fluent;

namespace PeaceTerms.Tests;

/// <summary>Sets of outcomes on every kind of axis and menu, and what shrinks them to a readable counterexample.</summary>
public static class OutcomeGenerators
{
    public static Arbitrary<AxisCase> AxisCases() => Arb.From(
        from axis in Gen.Elements<Axis>(Axis.All)
        from first in Specs(axis)
        from second in Near(first, axis)
        from third in Near(second, axis)
        select new AxisCase(axis, first, second, third),
        test => Shrunk(test.First).Select(first => test with { First = first })
            .Concat(Shrunk(test.Second).Select(second => test with { Second = second }))
            .Concat(Shrunk(test.Third).Select(third => test with { Third = third })));

    public static Arbitrary<ChoiceCase> ChoiceCases() => Arb.From(
        from menu in Gen.Elements<Menu>(Menu.All)
        from first in Specs(menu)
        from second in Specs(menu)
        from third in Specs(menu)
        select new ChoiceCase(menu, first, second, third),
        test => Shrunk(test.First).Select(first => test with { First = first })
            .Concat(Shrunk(test.Second).Select(second => test with { Second = second }))
            .Concat(Shrunk(test.Third).Select(third => test with { Third = third })));

    internal static Gen<AxisSpec> Specs(Axis axis) =>
        from count in Gen.Choose(0, 4)
        from stretches in Stretches(axis).ListOf(count)
        from top in Gen.Elements(true, false)
        select new AxisSpec([.. stretches], top && axis.HasTop);

    internal static Gen<ChoiceSpec> Specs(Menu menu) =>
        from names in Gen.Elements<string>(menu.Names).ListOf()
        from allBut in Gen.Elements(true, false)
        select new ChoiceSpec([.. names.Take(6)], allBut);

    internal static IEnumerable<AxisSpec> Shrunk(AxisSpec spec)
    {
        for (var index = 0; index < spec.Stretches.Count; index++)
        {
            var place = index;
            yield return spec with { Stretches = [.. spec.Stretches.Where((_, other) => other != place)] };
            foreach (var smaller in Shrunk(spec.Stretches[place]))
            {
                yield return spec with { Stretches = [.. spec.Stretches.Select((stretch, other) => other == place ? smaller : stretch)] };
            }
        }

        if (spec.Top)
        {
            yield return spec with { Top = false };
        }
    }

    internal static IEnumerable<ChoiceSpec> Shrunk(ChoiceSpec spec)
    {
        for (var index = 0; index < spec.Names.Count; index++)
        {
            var place = index;
            yield return spec with { Names = [.. spec.Names.Where((_, other) => other != place)] };
        }

        if (spec.AllBut)
        {
            yield return spec with { AllBut = false };
        }
    }

    private static Gen<Stretch> Stretches(Axis axis) =>
        from low in Gen.Elements<decimal>(axis.Ends)
        from high in Gen.Frequency(
            (3, Gen.Elements<decimal>(axis.Ends).Select(end => (decimal?)end)),
            (1, Gen.Constant((decimal?)low)),
            (1, Gen.Constant((decimal?)null)))
        from lowIncluded in Gen.Elements(true, false)
        from highIncluded in Gen.Elements(true, false)
        select high is { } end
            ? new Stretch(Math.Min(low, end), lowIncluded, Math.Max(low, end), highIncluded)
            : new Stretch(low, lowIncluded, null, false);

    /// <summary>Another set, often one that is equal or differs in little, since equal sets are rare among random ones.</summary>
    private static Gen<AxisSpec> Near(AxisSpec spec, Axis axis) => Gen.Frequency(
        (3, Specs(axis)),
        (1, Specs(axis).Select(more => more with { Stretches = [.. more.Stretches.Take(1), .. spec.Stretches.Reverse()], Top = spec.Top })),
        (1, Gen.Elements<decimal>(axis.Ends).Select(end => spec with { Stretches = [.. spec.Stretches.SelectMany(stretch => Split(stretch, end))] })));

    private static IEnumerable<Stretch> Split(Stretch stretch, decimal at) => stretch.Has(at)
        ? [stretch with { From = at, FromIncluded = true }, stretch with { To = at, ToIncluded = false }]
        : [stretch];

    private static IEnumerable<Stretch> Shrunk(Stretch stretch)
    {
        if (stretch.To is null)
        {
            yield return stretch with { To = stretch.From, ToIncluded = true };
        }

        if (!stretch.FromIncluded)
        {
            yield return stretch with { FromIncluded = true };
        }

        if (stretch.To is not null && !stretch.ToIncluded)
        {
            yield return stretch with { ToIncluded = true };
        }
    }
}
