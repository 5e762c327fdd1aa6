using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

[Properties(Arbitrary = [typeof(AllowedGenerators), typeof(OutcomeGenerators)], MaxTest = 300)]
public class AllowedOutcomesLaws
{
    private static readonly Step[] EveryStep = Enum.GetValues<Step>();

    [Property]
    public void O1_sure_stays_a_part_of_possible_through_every_operation(PairCase test) => Assert.All(EveryStep, step =>
    {
        var pair = PairCase.Take(step, test.A, test.B);

        Assert.True(Points(pair.Sure, test.Axis).IsSubsetOf(Points(pair.Possible, test.Axis)), $"{step} made more sure than possible.");
    });

    [Property]
    public void O1_a_pair_with_more_sure_than_possible_is_refused(AxisCase test)
    {
        var isPart = test.First.PointsOn(test.Axis).IsSubsetOf(test.Second.PointsOn(test.Axis));

        if (isPart)
        {
            Assert.Equal(test.B, new AllowedOutcomes(test.A, test.B).Possible);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new AllowedOutcomes(test.A, test.B));
        }
    }

    [Fact]
    public void O1_a_pair_across_two_domains_is_refused() =>
        Assert.Throws<ArgumentException>(() => new AllowedOutcomes(OutcomeDomain.YesNo.Nothing, OutcomeDomain.InMonths.Everything));

    [Property]
    public void O7_a_refusal_takes_the_possible_from_sure_and_the_sure_from_possible(PairCase test)
    {
        var left = test.A.Without(test.B);

        Assert.True(Points(left.Sure, test.Axis).SetEquals(Points(test.A.Sure, test.Axis).Except(Points(test.B.Possible, test.Axis))));
        Assert.True(Points(left.Possible, test.Axis).SetEquals(Points(test.A.Possible, test.Axis).Except(Points(test.B.Sure, test.Axis))));
    }

    [Property]
    public void O7_a_refusal_is_what_it_leaves_of_everything(PairCase test) =>
        Assert.Equal(test.A.Complement(), AllowedOutcomes.Exactly(test.Axis.Domain.Everything).Without(test.A));

    [Property]
    public void O7_a_refusal_refused_is_what_was_refused(PairCase test) => Assert.Equal(test.A, test.A.Complement().Complement());

    [Property]
    public void P2_standing_beside_unites_possible_and_intersects_sure(PairCase test)
    {
        var both = test.A.StandBeside(test.B);

        Assert.True(Points(both.Sure, test.Axis).SetEquals(Points(test.A.Sure, test.Axis).Intersect(Points(test.B.Sure, test.Axis))));
        Assert.True(Points(both.Possible, test.Axis).SetEquals(Points(test.A.Possible, test.Axis).Union(Points(test.B.Possible, test.Axis))));
    }

    [Property]
    public void F3_refining_is_a_narrower_possible_and_a_wider_sure(PairCase test)
    {
        Assert.True(test.Refined.Refines(test.A));
        Assert.Equal(
            Points(test.B.Possible, test.Axis).IsSubsetOf(Points(test.A.Possible, test.Axis)) && Points(test.A.Sure, test.Axis).IsSubsetOf(Points(test.B.Sure, test.Axis)),
            test.B.Refines(test.A));
    }

    [Property]
    public void F3_refining_is_a_partial_order(PairCase test)
    {
        var (a, b, c) = (test.A, test.Refined, test.Walk(test.Refined));

        Assert.True(a.Refines(a));
        Assert.Equal(a == b, a.Refines(b) && b.Refines(a));
        Assert.True(!c.Refines(b) || c.Refines(a));
        Assert.True(!(a.Refines(test.B) && test.B.Refines(c)) || a.Refines(c));
        Assert.True(a.Refines(AllowedOutcomes.Unknown(test.Axis.Domain)));
    }

    [Property]
    public void F3_every_step_keeps_a_refinement_one(PairCase test) => Assert.All(EveryStep, step =>
        Assert.True(PairCase.Take(step, test.Refined, test.B).Refines(PairCase.Take(step, test.A, test.B)), $"{step} lost the refinement."));

    [Property]
    public void F3_refining_one_statement_never_flips_a_verdict(PairCase test)
    {
        var (before, after) = (test.Walk(test.A), test.Walk(test.Refined));

        AssertNoFlip(before, after, test.B);
        AssertNoFlip(before, after, test.B.Complement());
        AssertNoFlip(before, after, before.Complement());
    }

    [Property]
    public void F3_no_two_pairs_both_conflict_and_agree(PairCase test) => Assert.False(Conflict(test.A, test.B) && Agree(test.A, test.B));

    private static void AssertNoFlip(AllowedOutcomes before, AllowedOutcomes after, AllowedOutcomes other)
    {
        Assert.True(!Conflict(before, other) || (Conflict(after, other) && !Agree(after, other)), "A conflict was lost.");
        Assert.True(!Agree(before, other) || (Agree(after, other) && !Conflict(after, other)), "An agreement was lost.");
    }

    private static bool Conflict(AllowedOutcomes a, AllowedOutcomes b) => a.Possible.Intersect(b.Possible).IsEmpty;

    private static bool Agree(AllowedOutcomes a, AllowedOutcomes b) => !a.Sure.Intersect(b.Sure).IsEmpty;

    private static HashSet<decimal?> Points(OutcomeSet set, Axis axis) => [.. axis.Universe.Where(point => set.Contains(Axis.OutcomeAt(point)))];
}
