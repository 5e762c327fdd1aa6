using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules O3, O10 and O11: whichever of several lengths, about a length, and days after events.</summary>
public class WordedDurationTests
{
    private static readonly CalendarPeriod Month = CalendarPeriod.FromMonths(1);
    private static readonly CalendarPeriod ThirtyDays = CalendarPeriod.FromDays(30);

    private static WordedValue Whichever(bool? later, params Duration[] of) => WordedDuration.Of(new WhicheverDuration { Of = of, Later = later }, 0.1m);

    private static FixedDuration Length(CalendarPeriod period) => new() { Period = period };

    private static (string Sure, string Possible) Sets(WordedValue value) => ($"{value.Literal.Sure}", $"{value.Literal.Possible}");

    private static WordedValue By(DateOnly day, string period) =>
        WordedDate.Of(null, new Deadline { After = E("launch"), Period = CalendarPeriod.Parse(period) }, null, new Lowering(RuleTestsTalks.Stage with { Events = [new() { Id = E("launch"), Name = "a launch", Date = day }] }, 0.1m));

    [Theory]
    [InlineData(null, "18 months", "earlier")]
    [InlineData(false, "18 months", "earlier")]
    [InlineData(true, "2 years", "later")]
    public void O10_whichever_of_two_lengths_is_the_shorter_or_the_longer(bool? later, string length, string word)
    {
        var value = Whichever(later, Duration.OfYears(2), Length(CalendarPeriod.FromMonths(18)));

        Assert.Equal((length, length), Sets(value));
        Assert.Equal($"2 years or 18 months, whichever is {word}", value.Words);
        Assert.True(value.IsBare);
    }

    [Theory]
    [InlineData(false, "28 days to 30 days")]
    [InlineData(true, "30 days to 31 days")]
    public void O10_a_month_or_thirty_days_is_not_known_to_the_day(bool later, string possible) =>
        Assert.Equal(("nothing", possible), Sets(Whichever(later, Length(Month), Length(ThirtyDays))));

    [Theory]
    [InlineData(false, "2 years or less")]
    [InlineData(true, "2 years or more")]
    public void O11_a_length_or_an_event_is_bounded_by_the_length(bool later, string possible)
    {
        var value = Whichever(later, Duration.OfYears(2), new DurationUntil { End = E("launch") });

        Assert.Equal(("nothing", possible), Sets(value));
        Assert.Equal(Vagueness.OpenEnd, value.Vagueness);
        Assert.False(value.IsBare);
    }

    [Fact]
    public void O3_about_a_length_has_the_length_sure_and_says_which_tolerance_was_taken()
    {
        var own = WordedDuration.Of(new ApproximateDuration { Period = CalendarPeriod.FromMonths(10) }, 0.1m);
        Assert.Equal(("10 months", "9 months to 11 months"), Sets(own));
        Assert.Equal(("about 10 months", true), (own.Words, own.IsBare));
        Assert.Single(own.Readings);

        var said = WordedDuration.Of(new ApproximateDuration { Period = CalendarPeriod.FromMonths(10), Tolerance = CalendarPeriod.FromMonths(2) }, 0.1m);
        Assert.Equal("8 months to 1 year", Sets(said).Possible);
        Assert.Empty(said.Readings);
    }

    [Theory]
    [InlineData("P1M", "about 1 month")]
    [InlineData("P40D", "about 40 days")]
    [InlineData("P1M10D", "about 1 month and 10 days")]
    public void O3_about_a_length_is_told_as_it_was_said(string period, string words) =>
        Assert.Equal(words, WordedDuration.Of(new ApproximateDuration { Period = CalendarPeriod.Parse(period), Tolerance = CalendarPeriod.FromDays(5) }, 0.1m).Words);

    [Fact]
    public void O2_a_bare_length_is_one_that_is_not_said_to_be_exact()
    {
        Assert.True(WordedDuration.Of(ThirtyDays).IsBare);
        Assert.True(WordedDuration.Of(Length(Month), 0.1m).IsBare);
        Assert.False(WordedDuration.Of(new FixedDuration { Period = Month, Exactly = true }, 0.1m).IsBare);
        var dated = new Lowering(RuleTestsTalks.Stage with { Events = [new() { Id = E("launch"), Name = "a launch", Date = new DateOnly(2026, 3, 1) }] }, 0.1m);
        Assert.True(WordedDuration.Of(new DurationUntil { StartDate = new DateOnly(2026, 1, 1), End = E("launch") }, dated).IsBare);
    }

    [Theory]
    [InlineData("P90D", "2026-05-30 or earlier", "2026-05-30 or earlier")]
    [InlineData("P6M", "2026-09-01 or earlier", "2026-09-01 or earlier")]
    [InlineData("P10M", "2027-01-01 or earlier", "2027-01-01 or earlier")]
    [InlineData("PT36H", "2026-03-02 or earlier", "2026-03-03 or earlier")]
    public void O11_so_long_after_a_dated_event_is_a_day(string period, string sure, string possible) => Assert.Equal((sure, possible), Sets(By(new DateOnly(2026, 3, 1), period)));

    [Theory]
    [InlineData(9_998, "P12M", true)]
    [InlineData(9_999, "P11M", true)]
    [InlineData(9_999, "P12M", false)]
    [InlineData(9_998, "P20Y", false)]
    public void O11_a_day_past_the_calendar_is_not_known(int year, string period, bool isKnown) =>
        Assert.Equal(isKnown, !By(new DateOnly(year, 1, 1), period).Literal.Sure.IsEmpty);

    [Fact]
    public void O11_days_past_the_last_day_of_the_calendar_are_not_known()
    {
        var last = DateOnly.MaxValue.AddYears(-1);

        Assert.False(By(last, $"P{DateOnly.MaxValue.DayNumber - last.DayNumber - 1}D").Literal.Sure.IsEmpty);
        Assert.True(By(last, $"P{DateOnly.MaxValue.DayNumber - last.DayNumber}D").Literal.Sure.IsEmpty);
    }
}
