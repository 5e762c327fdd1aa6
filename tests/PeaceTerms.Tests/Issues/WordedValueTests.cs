using Xunit;

namespace PeaceTerms.Tests;

public class WordedValueTests
{
    private const decimal Tolerance = 0.1m;

    [Fact]
    public void O2_an_exact_figure_is_that_figure_and_no_other()
    {
        var value = Of(new Figure { Value = 85_000, Unit = "persons" });

        AssertExactly("85,000 persons", value);
        Assert.True(value.IsBare);
        Assert.Equal(Vagueness.None, value.Vagueness);
        Assert.Equal([85_000m], Members(value.Literal.Sure, 84_999, 85_000, 85_001));
    }

    [Theory]
    [InlineData(null, 5.0, null, null, "more than 5 km", new double[] { 5.5, 6 })]
    [InlineData(5.0, null, null, null, "5 km or more", new double[] { 5, 5.5, 6 })]
    [InlineData(null, null, 5.0, null, "5 km or less", new double[] { 0, 4, 5 })]
    [InlineData(null, null, null, 5.0, "less than 5 km", new double[] { 0, 4 })]
    [InlineData(4.0, null, 5.5, null, "4 km to 5.5 km", new double[] { 4, 5, 5.5 })]
    [InlineData(null, 4.0, null, 6.0, "above 4 km to below 6 km", new double[] { 5, 5.5 })]
    public void O2_a_range_is_literal_with_its_ends_as_said(double? atLeast, double? moreThan, double? atMost, double? lessThan, string words, double[] members)
    {
        var value = Of(new FigureRange { AtLeast = (decimal?)atLeast, MoreThan = (decimal?)moreThan, AtMost = (decimal?)atMost, LessThan = (decimal?)lessThan, Unit = "km" });

        AssertExactly(words, value);
        Assert.False(value.IsBare);
        Assert.Equal(members.Select(member => (decimal)member), Members(value.Literal.Sure, 0, 4, 5, 5.5m, 6));
        Assert.Equal(atMost is null && lessThan is null, ((OrderedSet)value.Literal.Sure).NoLimit);
    }

    [Fact]
    public void O2_more_than_15_years_leaves_15_years_out_and_no_end_in()
    {
        var value = Of(new DurationRange { MoreThan = CalendarPeriod.FromYears(15) });

        AssertExactly("more than 15 years", value);
        Assert.Equal([181m], Members(value.Literal.Sure, 180, 181));
        Assert.True(((OrderedSet)value.Literal.Sure).NoLimit);
        Assert.False(value.IsBare);
    }

    [Fact]
    public void O3_about_a_figure_is_surely_the_figure_and_possibly_what_the_tolerance_reaches()
    {
        var value = Of(new ApproximateFigure { Value = 800_000, Tolerance = 20_000, Unit = "persons" });

        Assert.Equal("800,000 persons", value.Literal.Sure.ToString());
        Assert.Equal("780,000 persons to 820,000 persons", value.Literal.Possible.ToString());
        Assert.Equal("about 800,000 persons", value.Words);
        Assert.Equal(Vagueness.Approximate, value.Vagueness);
        Assert.Empty(value.Readings);
        Assert.True(value.IsBare);
    }

    [Fact]
    public void O3_a_missing_tolerance_comes_from_the_option_and_is_shown()
    {
        var value = Of(new ApproximateFigure { Value = 800_000, Unit = "persons" });

        Assert.Equal("720,000 persons to 880,000 persons", value.Literal.Possible.ToString());
        Assert.Equal(ReadingKind.Tolerance, Assert.Single(value.Readings).Kind);
        Assert.Contains("10 %", value.Readings[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void O3_a_tolerance_wider_than_the_figure_ends_at_zero() =>
        Assert.Equal("15 km or less", Of(new ApproximateFigure { Value = 5, Tolerance = 10, Unit = "km" }).Literal.Possible.ToString());

    [Fact]
    public void O3_about_18_months_is_surely_18_months()
    {
        var value = Of(new ApproximateDuration { Period = CalendarPeriod.FromMonths(18), Tolerance = CalendarPeriod.FromMonths(3) });

        Assert.Equal("18 months", value.Literal.Sure.ToString());
        Assert.Equal("15 months to 21 months", value.Literal.Possible.ToString());
        Assert.Equal("about 18 months", value.Words);
        Assert.Equal(Vagueness.Approximate, value.Vagueness);
    }

    [Fact]
    public void O3_about_18_months_without_a_tolerance_takes_the_option()
    {
        var value = Of(new ApproximateDuration { Period = CalendarPeriod.FromMonths(18) });

        Assert.Equal([16.2m, 19.8m], Members(value.Literal.Possible, 16.1m, 16.2m, 19.8m, 19.9m));
        Assert.Equal(ReadingKind.Tolerance, Assert.Single(value.Readings).Kind);
    }

    [Fact]
    public void O4_a_symbolic_force_is_possibly_any_figure_and_surely_none()
    {
        var value = Of(new Unquantified { Phrase = "a symbolic force", Unit = "persons" });

        Assert.True(value.Literal.Sure.IsEmpty);
        Assert.Equal([0m, 1m, 1_000_000m], Members(value.Literal.Possible, 0, 1, 1_000_000));
        Assert.False(((OrderedSet)value.Literal.Possible).NoLimit);
        Assert.Equal("\"a symbolic force\" (no figure)", value.Words);
        Assert.Equal(Vagueness.NoFigure, value.Vagueness);
        Assert.False(value.IsBare);
    }

    [Fact]
    public void O4_an_outer_bound_is_the_authors_and_is_named_as_such()
    {
        var value = Of(new Unquantified { Phrase = "a symbolic force", Unit = "persons", Bound = new AuthorsBound { AtMost = 5_000, By = "the editors", Reason = "as in 1995" } });

        Assert.True(value.Literal.Sure.IsEmpty);
        Assert.Equal("5,000 persons or less", value.Literal.Possible.ToString());
        var reading = Assert.Single(value.Readings);
        Assert.Equal(ReadingKind.AuthorsBound, reading.Kind);
        Assert.Equal("the editors reads \"a symbolic force\" as 5,000 persons or less: as in 1995", reading.Text);
    }

    [Fact]
    public void O4_a_long_term_guarantee_has_some_finite_length()
    {
        var value = Of(new UnquantifiedDuration { Phrase = "long-term" });

        Assert.True(value.Literal.Sure.IsEmpty);
        Assert.Equal(OrderedSet.EveryFigure(OutcomeDomain.InMonths), value.Literal.Possible);
        Assert.Equal(Vagueness.NoFigure, value.Vagueness);
    }

    [Fact]
    public void O5_no_limit_is_a_value_of_its_own_above_every_figure()
    {
        var value = Of(new NoLimit());

        AssertExactly("no limit", value);
        Assert.True(((OrderedSet)value.Literal.Sure).NoLimit);
        Assert.Empty(((OrderedSet)value.Literal.Sure).Ranges);
        Assert.True(value.IsBare);
    }

    [Fact]
    public void O5_without_end_is_a_value_of_its_own_above_every_length()
    {
        var value = Of(new IndefiniteDuration());

        AssertExactly("without end", value);
        Assert.True(value.IsBare);
    }

    [Fact]
    public void O5_no_limit_and_no_figure_share_nothing() =>
        Assert.True(Of(new NoLimit()).Literal.Possible.Intersect(Of(new Unquantified { Phrase = "a limit" }).Literal.Possible).IsEmpty);

    [Fact]
    public void O6_a_list_is_its_values()
    {
        var value = Of(new OneOfDurations { Periods = [CalendarPeriod.FromYears(30), CalendarPeriod.FromYears(40), CalendarPeriod.FromYears(50)] });

        AssertExactly("30, 40 or 50 years", value);
        Assert.Equal([360m, 480m, 600m], Members(value.Literal.Sure, 359, 360, 420, 480, 600, 601));
        Assert.True(value.IsBare);
    }

    [Fact]
    public void O6_a_list_of_figures_is_its_values() =>
        AssertExactly("100, 200 or 300 tanks", Of(new OneOfFigures { Values = [300, 100, 200, 100], Unit = "tanks" }));

    [Fact]
    public void O6_a_list_with_no_limit_keeps_its_unit()
    {
        var tanks = Of(new OneOfFigures { Values = [100, 200], Unit = "tanks" }).Literal.Sure;

        Assert.Equal("100, 200 tanks or no limit", tanks.Unite(OrderedSet.OnlyNoLimit(tanks.Domain)).ToString());
    }

    [Fact]
    public void O6_what_is_marked_exactly_takes_no_direction()
    {
        Assert.False(Of(new Figure { Value = 5, Unit = "km", Exactly = true }).IsBare);
        Assert.False(Of(new OneOfFigures { Values = [5, 6], Unit = "km", Exactly = true }).IsBare);
        Assert.False(Of(new FixedDuration { Period = CalendarPeriod.FromYears(1), Exactly = true }).IsBare);
        Assert.False(Of(new OneOfDurations { Periods = [CalendarPeriod.FromYears(1)], Exactly = true }).IsBare);
    }

    [Fact]
    public void O9_counts_are_whole_numbers()
    {
        Assert.Equal(Of(new FigureRange { AtLeast = 6, Unit = "persons" }).Literal, Of(new FigureRange { MoreThan = 5, Unit = "persons" }).Literal);
        Assert.Equal("3 tanks", Of(new ApproximateFigure { Value = 3, Unit = "tanks" }).Literal.Possible.ToString());
        Assert.True(Of(new FigureRange { MoreThan = 5, LessThan = 6, Unit = "persons" }).Literal.Possible.IsEmpty);
    }

    [Fact]
    public void O9_measures_are_not()
    {
        Assert.NotEqual(Of(new FigureRange { AtLeast = 6, Unit = "km" }).Literal, Of(new FigureRange { MoreThan = 5, Unit = "km" }).Literal);
        Assert.False(Of(new FigureRange { MoreThan = 5, LessThan = 6, Unit = "km" }).Literal.Possible.IsEmpty);
    }

    [Fact]
    public void O9_two_units_are_two_domains() =>
        Assert.NotEqual(Of(new Figure { Value = 5, Unit = "battalions" }).Literal.Domain, Of(new Figure { Value = 5, Unit = "persons" }).Literal.Domain);

    [Fact]
    public void O10_12_months_and_1_year_are_one_value() =>
        Assert.Equal(Of(Duration.OfYears(1)).Literal, Of(Duration.OfMonths(12)).Literal);

    [Fact]
    public void O10_days_are_counted_in_hours()
    {
        var value = Of(Duration.OfDays(30));

        AssertExactly("30 days", value);
        Assert.Equal(OutcomeDomain.InHours, value.Literal.Domain);
    }

    [Fact]
    public void O10_a_month_among_days_is_possibly_28_to_31_days_and_surely_none()
    {
        var value = Of(new OneOfDurations { Periods = [CalendarPeriod.FromMonths(1), CalendarPeriod.FromDays(60)] });

        Assert.Equal("60 days", value.Literal.Sure.ToString());
        Assert.Equal([28m, 31m, 60m], Members(value.Literal.Possible, [.. new[] { 27m, 28m, 31m, 32m, 60m }.Select(days => days * 24)]).Select(hours => hours / 24));
        Assert.Equal("1 month or 60 days", value.Words);
    }

    [Fact]
    public void O10_between_30_days_and_3_months_is_wide_in_possible_and_narrow_in_sure()
    {
        var value = Of(new DurationRange { AtLeast = CalendarPeriod.FromDays(30), AtMost = CalendarPeriod.FromMonths(3) });

        Assert.Equal("30 days to 89 days", value.Literal.Sure.ToString());
        Assert.Equal("30 days to 92 days", value.Literal.Possible.ToString());
    }

    [Fact]
    public void O10_from_1_month_to_30_days_is_possible_and_surely_nothing()
    {
        var value = Of(new DurationRange { AtLeast = CalendarPeriod.FromMonths(1), AtMost = CalendarPeriod.FromDays(30) });

        Assert.True(value.Literal.Sure.IsEmpty);
        Assert.Equal("28 days to 30 days", value.Literal.Possible.ToString());
    }

    [Fact]
    public void O11_until_an_event_leaves_the_length_open()
    {
        var value = Of(new DurationUntil { End = EventId.Parse("elections"), StartDate = new DateOnly(2026, 1, 1) });

        Assert.Equal("until elections", value.Literal.Sure.ToString());
        Assert.Equal("until elections", value.Words);
        Assert.Equal(Vagueness.OpenEnd, value.Vagueness);
        Assert.Equal(new DateOnly(2026, 1, 1), value.StartDate);
    }

    private static WordedValue Of(Quantity quantity) => WordedQuantity.Of(quantity, Tolerance);

    private static WordedValue Of(Duration duration) => WordedDuration.Of(duration, Tolerance);

    private static void AssertExactly(string words, WordedValue value)
    {
        Assert.Equal(value.Literal.Possible, value.Literal.Sure);
        Assert.Equal(words, value.Literal.Sure.ToString());
        Assert.Equal(words, value.Words);
    }

    private static IEnumerable<decimal> Members(OutcomeSet set, params decimal[] candidates) =>
        candidates.Where(candidate => set.Contains(new Outcome { Number = candidate }));
}
