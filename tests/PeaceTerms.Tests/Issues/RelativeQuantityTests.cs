using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules O2 to O4: parts, levels and bounds as worded values.</summary>
public class RelativeQuantityTests
{
    private static readonly LevelOf Baseline = new() { Party = P("southland"), Category = C("personnel"), Date = Monday };

    private static PartOf Part(int numerator, int denominator, Quantity of) => new() { Numerator = numerator, Denominator = denominator, Of = of };

    private static FigureRange Kilometres(decimal? atLeast = null, decimal? moreThan = null, decimal? atMost = null, decimal? lessThan = null) =>
        new() { AtLeast = atLeast, MoreThan = moreThan, AtMost = atMost, LessThan = lessThan, Unit = "km" };

    private static WordedValue Of(Quantity quantity, Quantity? level = null) => WordedQuantity.Of(quantity, new Lowering(
        level is null ? Stage : Stage with { Levels = [new() { Party = P("southland"), Category = C("personnel"), Date = Monday, Amount = level, Source = new() { Document = D("note-1") } }] }, 0.1m));

    private static (string Sure, string Possible) Sets(WordedValue value) => ($"{value.Literal.Sure}", $"{value.Literal.Possible}");

    [Fact]
    public void O2_a_part_that_comes_out_even_is_exact_and_says_what_it_is_of()
    {
        var value = Of(Part(1, 2, Persons(1_000)));

        Assert.Equal(("500 persons", "500 persons"), Sets(value));
        Assert.Equal("500 persons (1/2 of 1,000 persons)", value.Words);
        Assert.Equal("1/2 of 1,000 persons: 500 persons", Assert.Single(value.Readings).Text);
        Assert.Equal(Vagueness.None, value.Vagueness);
    }

    [Fact]
    public void O9_a_part_between_two_counts_is_surely_neither()
    {
        var value = Of(Part(1, 3, Persons(1_000)));

        Assert.Equal(("nothing", "333 persons to 334 persons"), Sets(value));
        Assert.Equal("333 persons to 334 persons (1/3 of 1,000 persons)", value.Words);
        Assert.Equal("1/3 of 1,000 persons: 333 persons to 334 persons, since the source does not say how to round", Assert.Single(value.Readings).Text);
        Assert.Equal(Vagueness.Approximate, value.Vagueness);
    }

    [Fact]
    public void O3_a_part_of_about_a_figure_is_told_as_the_part_of_the_figure()
    {
        var value = Of(Part(1, 2, new ApproximateFigure { Value = 800, Tolerance = 100, Unit = "persons" }));

        Assert.Equal(("400 persons", "350 persons to 450 persons"), Sets(value));
        Assert.Equal("400 persons (1/2 of about 800 persons)", value.Words);
    }

    [Fact]
    public void O4_a_recorded_level_is_what_was_recorded()
    {
        var value = Of(Baseline, new FigureRange { AtLeast = 100, Unit = "persons" });

        Assert.Equal(("100 persons or more", "100 persons or more"), Sets(value));
        Assert.Equal("100 persons or more", value.Words);
        Assert.Equal("100 persons or more, the level of armed forces personnel of southland on 2026-01-12 (note-1): 100 persons or more", Assert.Single(value.Readings).Text);
    }

    [Fact]
    public void O4_a_part_of_an_unknown_level_is_counted_in_it_exactly_where_it_comes_out_even()
    {
        var even = Of(Part(3, 4, Baseline));
        Assert.Equal(even.Literal.Possible, even.Literal.Sure);
        Assert.Equal(Vagueness.None, even.Vagueness);

        var uneven = Of(Part(1, 3, Baseline));
        Assert.True(uneven.Literal.Sure.IsEmpty);
        Assert.False(uneven.Literal.Possible.IsEmpty);
        Assert.Equal(Vagueness.Approximate, uneven.Vagueness);
    }

    [Theory]
    [InlineData(1, 2, "above 2.5 km to below 4.5 km", "above 2.5 km to below 4.5 km")]
    [InlineData(1, 3, "nothing", "1.6666666666 km to below 3 km")]
    public void O2_a_part_of_a_range_keeps_ends_that_come_out_even_and_widens_others(int numerator, int denominator, string sure, string possible) =>
        Assert.Equal((sure, possible), Sets(Of(Part(numerator, denominator, Kilometres(moreThan: 5, lessThan: 9)))));

    [Fact]
    public void O2_a_part_of_a_range_with_an_uneven_upper_end_is_not_sure_at_all() =>
        Assert.Equal("nothing", Sets(Of(Part(1, 3, Kilometres(atLeast: 3, atMost: 10)))).Sure);

    [Fact]
    public void O2_a_part_of_no_limit_may_be_anything_but_a_part_of_what_is_surely_more_is_sure() =>
        Assert.Equal(("1 km or more, but with a limit", "anything"), Sets(Of(Part(1, 3, Kilometres(atLeast: 3)))));

    [Fact]
    public void O2_between_two_amounts_lies_what_is_at_least_the_one_and_at_most_the_other()
    {
        var value = Of(new BoundedQuantity { AtLeast = Persons(100), AtMost = Persons(200) });
        Assert.Equal(("100 persons to 200 persons", "100 persons to 200 persons"), Sets(value));
        Assert.Equal("at least 100 persons and at most 200 persons", value.Words);

        Assert.Equal(("100 persons or more", "100 persons or more"), Sets(Of(new BoundedQuantity { AtLeast = Persons(100) })));
        Assert.Equal(("200 persons or less", "200 persons or less"), Sets(Of(new BoundedQuantity { AtMost = Persons(200) })));
    }

    [Fact]
    public void O2_a_bound_that_is_not_sure_leaves_nothing_sure_between()
    {
        var third = Part(1, 3, Persons(1_000));

        Assert.Equal(("nothing", "333 persons or more"), Sets(Of(new BoundedQuantity { AtLeast = third })));
        Assert.Equal(("nothing", "334 persons or less"), Sets(Of(new BoundedQuantity { AtMost = third })));
        Assert.Equal(("nothing", "333 persons to 500 persons"), Sets(Of(new BoundedQuantity { AtLeast = third, AtMost = Persons(500) })));
        Assert.Equal(("nothing", "100 persons to 334 persons"), Sets(Of(new BoundedQuantity { AtLeast = Persons(100), AtMost = third })));
        Assert.Equal(Vagueness.Approximate, Of(new BoundedQuantity { AtLeast = third, AtMost = Persons(500) }).Vagueness);
        Assert.Equal(Vagueness.Approximate, Of(new BoundedQuantity { AtLeast = Persons(100), AtMost = third }).Vagueness);
    }

    [Fact]
    public void O2_about_a_bound_is_wide_in_possible_and_narrow_in_sure()
    {
        var about = new ApproximateFigure { Value = 200, Tolerance = 10, Unit = "persons" };

        Assert.Equal(("200 persons to 300 persons", "190 persons to 300 persons"), Sets(Of(new BoundedQuantity { AtLeast = about, AtMost = Persons(300) })));
    }

    [Fact]
    public void O9_between_amounts_of_two_units_anything_may_lie()
    {
        var value = Of(new BoundedQuantity { AtLeast = Persons(100), AtMost = new Figure { Value = 3, Unit = "battalions" } });

        Assert.Equal(AllowedOutcomes.Unknown(OutcomeDomain.Amount(null)), value.Literal);
        Assert.Equal((Vagueness.NoFigure, "at least 100 persons and at most 3 battalions"), (value.Vagueness, value.Words));
    }
}
