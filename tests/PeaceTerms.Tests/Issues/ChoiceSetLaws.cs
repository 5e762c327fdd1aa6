using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Sets of choices against plain sets of names.</summary>
[Properties(Arbitrary = [typeof(OutcomeGenerators)], MaxTest = 300)]
public class ChoiceSetLaws
{
    [Property]
    public void A_set_contains_what_it_was_made_of(ChoiceCase test) => AssertPoints(test.First.PointsOn(test.Menu), test.A, test.Menu);

    [Property]
    public void A_union_contains_what_either_contains(ChoiceCase test) =>
        AssertPoints([.. test.First.PointsOn(test.Menu).Union(test.Second.PointsOn(test.Menu))], test.A.Unite(test.B), test.Menu);

    [Property]
    public void An_intersection_contains_what_both_contain(ChoiceCase test) =>
        AssertPoints([.. test.First.PointsOn(test.Menu).Intersect(test.Second.PointsOn(test.Menu))], test.A.Intersect(test.B), test.Menu);

    [Property]
    public void A_complement_contains_every_other_outcome(ChoiceCase test) =>
        AssertPoints([.. test.Menu.Universe.Except(test.First.PointsOn(test.Menu))], test.A.Complement(), test.Menu);

    [Property]
    public void A_set_is_a_part_of_another_when_its_points_are(ChoiceCase test) =>
        Assert.Equal(test.First.PointsOn(test.Menu).IsSubsetOf(test.Second.PointsOn(test.Menu)), test.A.IsSubsetOf(test.B));

    [Fact]
    public void Anything_is_a_part_of_anything_whichever_way_it_was_made()
    {
        var domain = OutcomeDomain.OpenChoices("shared");

        Assert.True(domain.Nothing.Complement().IsSubsetOf(domain.Everything));
        Assert.True(domain.Everything.IsSubsetOf(domain.Named("shared").Complement().Unite(domain.Named("shared"))));
    }

    [Property]
    public void Sets_are_equal_exactly_when_their_outcomes_are(ChoiceCase test)
    {
        var areSame = test.First.PointsOn(test.Menu).SetEquals(test.Second.PointsOn(test.Menu));

        Assert.Equal(areSame, test.A == test.B);
        Assert.True(!areSame || test.A.GetHashCode() == test.B.GetHashCode());
    }

    [Property]
    public void A_set_is_empty_exactly_when_it_has_no_outcome(ChoiceCase test) => Assert.Equal(test.First.PointsOn(test.Menu).Count == 0, test.A.IsEmpty);

    [Property]
    public void The_operations_are_a_boolean_algebra(ChoiceCase test) => BooleanAlgebra.Holds(test.A, test.B, test.C);

    [Property]
    public void A_witness_is_a_member_and_null_only_for_the_empty_set(ChoiceCase test)
    {
        var witness = test.A.Witness();

        Assert.Equal(test.A.IsEmpty, witness is null);
        Assert.True(witness is null || test.A.Contains(witness));
        Assert.True(test.A != test.B || Equals(witness, test.B.Witness()));
    }

    [Property]
    public void Choices_have_neither_a_better_nor_a_distance(ChoiceCase test, bool moreIsBetter)
    {
        Assert.Equal(test.A, test.A.AndBetter(moreIsBetter));
        Assert.Null(test.A.DistanceTo(test.B));
    }

    [Property]
    public void A_set_made_again_from_its_names_in_another_order_is_equal(ChoiceCase test)
    {
        var set = (ChoiceSet)test.A;

        Assert.Equal(set, new ChoiceSet { Domain = set.Domain, Named = [.. set.Named.Reverse(), .. set.Named], AllBut = set.AllBut });
    }

    [Property]
    public void Sets_overlap_exactly_when_their_intersection_has_an_outcome(ChoiceCase test) => Assert.Equal(test.A.Intersect(test.B).Witness() is not null, test.A.Overlaps(test.B));

    [Fact]
    public void Names_beyond_a_closed_domain_are_refused() => Assert.Throws<ArgumentException>(() => OutcomeDomain.YesNo.Named("perhaps"));

    [Fact]
    public void Sets_of_different_domains_are_refused()
    {
        var (answers, rules) = (OutcomeDomain.YesNo.Everything, OutcomeDomain.Choices("barred", "permitted").Everything);

        Assert.Throws<ArgumentException>(() => answers.Intersect(rules));
        Assert.Throws<ArgumentException>(() => answers.DistanceTo(rules));
    }

    [Fact]
    public void A_witness_is_a_named_outcome_before_an_invented_one()
    {
        var open = new OutcomeDomain { Kind = DomainKind.Choice, Outcomes = ["nobody", "all"], IsOpen = true };

        Assert.Equal("all", new ChoiceSet { Domain = open, Named = ["nobody"], AllBut = true }.Witness()!.Choice);
    }

    private static void AssertPoints(HashSet<string> expected, OutcomeSet actual, Menu menu) =>
        Assert.Equal(
            new[] { Menu.NeverNamed }.Concat(menu.Names).Where(expected.Contains),
            new[] { Menu.NeverNamed }.Concat(menu.Names).Where(name => actual.Contains(new Outcome { Choice = name })));
}
