using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Sets on an axis against plain sets of sample points.</summary>
[Properties(Arbitrary = [typeof(OutcomeGenerators)], MaxTest = 300)]
public class OrderedSetLaws
{
    [Property]
    public void A_set_contains_what_its_stretches_contain(AxisCase test) => AssertPoints(test.First.PointsOn(test.Axis), test.A, test.Axis);

    [Property]
    public void A_union_contains_what_either_contains(AxisCase test) =>
        AssertPoints([.. test.First.PointsOn(test.Axis).Union(test.Second.PointsOn(test.Axis))], test.A.Unite(test.B), test.Axis);

    [Property]
    public void An_intersection_contains_what_both_contain(AxisCase test) =>
        AssertPoints([.. test.First.PointsOn(test.Axis).Intersect(test.Second.PointsOn(test.Axis))], test.A.Intersect(test.B), test.Axis);

    [Property]
    public void A_complement_contains_every_other_outcome(AxisCase test) =>
        AssertPoints([.. test.Axis.Universe.Except(test.First.PointsOn(test.Axis))], test.A.Complement(), test.Axis);

    [Property]
    public void A_difference_contains_what_only_the_first_contains(AxisCase test) =>
        AssertPoints([.. test.First.PointsOn(test.Axis).Except(test.Second.PointsOn(test.Axis))], test.A.Except(test.B), test.Axis);

    [Property]
    public void A_set_is_a_part_of_another_when_its_points_are(AxisCase test) =>
        Assert.Equal(test.First.PointsOn(test.Axis).IsSubsetOf(test.Second.PointsOn(test.Axis)), test.A.IsSubsetOf(test.B));

    [Property]
    public void Sets_are_equal_exactly_when_their_outcomes_are(AxisCase test)
    {
        var areSame = test.First.PointsOn(test.Axis).SetEquals(test.Second.PointsOn(test.Axis));

        Assert.Equal(areSame, test.A == test.B);
        Assert.True(!areSame || test.A.GetHashCode() == test.B.GetHashCode());
    }

    [Property]
    public void A_set_is_empty_exactly_when_it_has_no_outcome(AxisCase test) => Assert.Equal(test.First.PointsOn(test.Axis).Count == 0, test.A.IsEmpty);

    [Property]
    public void The_operations_are_a_boolean_algebra(AxisCase test) => BooleanAlgebra.Holds(test.A, test.B, test.C);

    [Property]
    public void A_witness_is_a_member_and_null_only_for_the_empty_set(AxisCase test)
    {
        var witness = test.A.Witness();

        Assert.Equal(test.A.IsEmpty, witness is null);
        Assert.True(witness is null || test.A.Contains(witness));
        Assert.True(witness?.Number is not { } figure || test.First.Stretches.Any(stretch => stretch.Has(figure)));
        Assert.True(test.A != test.B || Equals(witness, test.B.Witness()));
    }

    [Property]
    public void D2_and_better_is_the_smallest_closed_set_around(AxisCase test, bool moreIsBetter)
    {
        var points = test.First.PointsOn(test.Axis);
        var closed = test.Axis.Universe.Where(point => points.Any(inside => moreIsBetter ? !Above(inside, point) : !Above(point, inside)));

        AssertPoints([.. closed], test.A.AndBetter(moreIsBetter), test.Axis);
    }

    [Property]
    public void D2_and_better_keeps_what_is_already_closed(AxisCase test, bool moreIsBetter)
    {
        var once = test.A.AndBetter(moreIsBetter);

        Assert.Equal(once, once.AndBetter(moreIsBetter));
    }

    [Property]
    public void The_distance_is_that_of_the_nearest_points(AxisCase test) =>
        Assert.Equal(Nearest(test.First, test.Second, test.Axis), test.A.DistanceTo(test.B) is { } gap ? (gap.Amount, gap.IsReached) : null);

    [Property]
    public void The_distance_is_the_same_from_both_sides(AxisCase test) => Assert.Equal(test.A.DistanceTo(test.B), test.B.DistanceTo(test.A));

    [Property]
    public void The_distance_is_zero_and_reached_exactly_when_the_sets_meet(AxisCase test) =>
        Assert.Equal(!test.A.Intersect(test.B).IsEmpty, test.A.DistanceTo(test.B) is { Amount: 0, IsReached: true });

    [Property]
    public void A_distance_has_the_unit_of_the_domain(AxisCase test) => Assert.True(test.A.DistanceTo(test.B) is not { } gap || gap.Unit == test.Axis.Domain.Unit);

    [Property]
    public void A_set_made_again_from_its_ranges_is_equal(AxisCase test) =>
        Assert.Equal(test.A, new OrderedSet(test.Axis.Domain, [.. test.A.Ranges.Reverse()], test.A.NoLimit));

    [Property]
    public void Ranges_rise_and_lie_apart(AxisCase test)
    {
        var ranges = test.A.Ranges;

        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.True(
            pair.First.To < pair.Second.From || (pair.First.To == pair.Second.From && !pair.First.ToIncluded && !pair.Second.FromIncluded)));
    }

    [Property]
    public void Sets_overlap_exactly_when_they_share_an_outcome(AxisCase test) =>
        Assert.Equal(test.First.PointsOn(test.Axis).Overlaps(test.Second.PointsOn(test.Axis)), test.A.Overlaps(test.B));

    [Property]
    public void A_set_is_one_stretch_exactly_when_nothing_between_two_outcomes_is_missing(AxisCase test)
    {
        var points = test.First.PointsOn(test.Axis);
        var places = test.Axis.Universe.Index().Where(point => points.Contains(point.Item)).Select(point => point.Index).ToList();

        Assert.Equal(places.Zip(places.Skip(1)).All(pair => pair.Second == pair.First + 1), test.A.IsOneStretch);
    }

    [Property]
    public void A_set_is_one_figure_exactly_when_it_is_the_set_of_that_figure(AxisCase test) =>
        Assert.Equal(test.Axis.Figures.Any(figure => !test.A.IsEmpty && test.A == OrderedSet.Exactly(test.Axis.Domain, figure)), test.A.IsOneFigure);

    /// <summary>More cuts than the small room in which sets are mostly joined.</summary>
    [Property]
    public void Sets_of_many_stretches_are_joined_as_those_of_few(int first, int second)
    {
        var axis = Axis.All.Single(one => one.Name == "km");
        AxisSpec Some(int seed) => new([.. axis.Ends.Where((_, place) => ((unchecked(seed * 0x01000193) >> place) & 1) == 0).Select(end => new Stretch(end, true, end, true))], Top: false);
        var (one, other) = (Some(first), Some(second));

        AssertPoints([.. one.PointsOn(axis).Union(other.PointsOn(axis))], one.On(axis).Unite(other.On(axis)), axis);
        AssertPoints([.. one.PointsOn(axis).Intersect(other.PointsOn(axis))], one.On(axis).Intersect(other.On(axis)), axis);
        AssertPoints([.. axis.Universe.Except(one.PointsOn(axis))], one.On(axis).Complement(), axis);
    }

    [Property]
    public void A_range_without_an_end_does_not_include_it(AxisCase test) => Assert.All(test.A.Ranges, range => Assert.False(range.To is null && range.ToIncluded));

    // Domains keep their everything once it was asked for, so each is made anew here.
    [Fact]
    public void Everything_is_every_outcome() => Assert.All(Axis.All, axis =>
        AssertPoints([.. axis.Universe], new OutcomeDomain { Kind = axis.Domain.Kind, Unit = axis.Domain.Unit, Outcomes = axis.Domain.Outcomes, IsWhole = axis.Domain.IsWhole }.Everything, axis));

    [Fact]
    public void A_witness_is_an_end_that_was_named_where_one_belongs_to_the_set() =>
        Assert.Equal(5, OrderedSet.Between(OutcomeDomain.Amount("km"), 2, false, 5, true).Witness()!.Number);

    [Fact]
    public void No_outcome_at_all_is_refused() => Assert.Throws<ArgumentNullException>(() => OutcomeDomain.Amount("km").Everything.Contains(null!));

    [Fact]
    public void Grades_that_are_named_lie_on_the_axis()
    {
        var grades = OutcomeDomain.Grades("none", "some", "most", "all");

        Assert.Equal(OrderedSet.Exactly(grades, 1).Unite(OrderedSet.Exactly(grades, 3)), grades.Named("all", "some"));
    }

    [Fact]
    public void A_top_is_no_outcome_where_the_domain_has_none()
    {
        var grades = OutcomeDomain.Grades("none", "all");

        Assert.True(new OrderedSet(grades, [], noLimit: true).IsEmpty);
    }

    [Fact]
    public void Sets_of_different_domains_are_refused()
    {
        var (persons, tanks) = (OutcomeDomain.Amount("persons").Everything, OutcomeDomain.Amount("tanks").Everything);

        Assert.Throws<ArgumentException>(() => persons.Intersect(tanks));
        Assert.Throws<ArgumentException>(() => persons.Unite(tanks));
        Assert.Throws<ArgumentException>(() => persons.DistanceTo(tanks));
        Assert.Throws<ArgumentException>(() => persons.Intersect(OutcomeDomain.YesNo.Everything));
    }

    /// <summary>Null is the top, above every figure.</summary>
    private static bool Above(decimal? point, decimal? other) => point is null ? other is not null : other is not null && point > other;

    private static void AssertPoints(HashSet<decimal?> expected, OutcomeSet actual, Axis axis) =>
        Assert.Equal(axis.Samples.Where(expected.Contains), axis.Samples.Where(point => actual.Contains(Axis.OutcomeAt(point))));

    private static (decimal Amount, bool IsReached)? Nearest(AxisSpec first, AxisSpec second, Axis axis)
    {
        var (mine, theirs) = (first.PointsOn(axis), second.PointsOn(axis));
        if (mine.Overlaps(theirs))
        {
            return (0, true);
        }

        var gaps = (from one in WithLimits(mine, axis) from other in WithLimits(theirs, axis) select (Amount: Math.Abs(one - other), Pair: (one, other))).ToList();
        if (gaps.Count == 0)
        {
            return null;
        }

        var least = gaps.Min(gap => gap.Amount);
        return (least, gaps.Any(gap => gap.Amount == least && mine.Contains(gap.Pair.one) && theirs.Contains(gap.Pair.other)));
    }

    /// <summary>The figures and the open ends next to them: on a dense axis a set comes as near to such an end as one likes.</summary>
    private static IEnumerable<decimal> WithLimits(HashSet<decimal?> points, Axis axis)
    {
        var figures = axis.Figures.Order().ToList();
        return figures.Where((figure, index) => points.Contains(figure)
            || (!axis.IsWhole && axis.Ends.Contains(figure) && ((index > 0 && points.Contains(figures[index - 1])) || points.Contains(figures[index + 1]))));
    }
}
