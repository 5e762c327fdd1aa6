using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

[Properties(Arbitrary = [typeof(Periods)])]
public class CalendarPeriodTests
{
    private static readonly DateOnly[] Starts = [.. DaysFrom(new DateOnly(1889, 1, 1), new DateOnly(1909, 1, 1))];

    [Theory]
    [InlineData("P12M", "P1Y")]
    [InlineData("P18M", "P1Y6M")]
    [InlineData("P1W", "P7D")]
    [InlineData("PT24H", "P1D")]
    [InlineData("P1DT36H", "P2DT12H")]
    [InlineData("P0Y", "P0D")]
    [InlineData("P007D", "P7D")]
    [InlineData("P1Y2M3W4DT5H", "P1Y2M25DT5H")]
    public void O10_equal_lengths_are_one_period_in_normal_form(string text, string normal)
    {
        Assert.Equal(CalendarPeriod.Parse(normal), CalendarPeriod.Parse(text));
        Assert.Equal(normal, CalendarPeriod.Parse(text).ToString());
    }

    [Fact]
    public void O10_P12M_is_P1Y() => Assert.Equal(CalendarPeriod.FromYears(1), CalendarPeriod.FromMonths(12));

    [Fact]
    public void O10_P1W_is_P7D() => Assert.Equal(CalendarPeriod.FromDays(7), CalendarPeriod.Parse("P1W"));

    [Fact]
    public void O10_24_hours_are_a_day() => Assert.Equal(CalendarPeriod.FromDays(1), CalendarPeriod.FromHours(24));

    [Theory]
    [InlineData("P1M", "P27D", PeriodOrdering.Longer)]
    [InlineData("P1M", "P28D", PeriodOrdering.Undetermined)]
    [InlineData("P1M", "P30D", PeriodOrdering.Undetermined)]
    [InlineData("P1M", "P31D", PeriodOrdering.Undetermined)]
    [InlineData("P1M", "P32D", PeriodOrdering.Shorter)]
    [InlineData("P1Y", "P365D", PeriodOrdering.Undetermined)]
    [InlineData("P1Y", "P364DT23H", PeriodOrdering.Longer)]
    [InlineData("P4Y", "P1461D", PeriodOrdering.Undetermined)]
    [InlineData("P400Y", "P146097D", PeriodOrdering.Equal)]
    [InlineData("P1M", "P1MT1H", PeriodOrdering.Shorter)]
    [InlineData("P13M", "P1Y27D", PeriodOrdering.Longer)]
    [InlineData("P13M", "P1Y30D", PeriodOrdering.Undetermined)]
    [InlineData("P13M", "P1Y32D", PeriodOrdering.Shorter)]
    [InlineData("P9999Y", "P9998Y364D", PeriodOrdering.Longer)]
    public void O10_without_a_start_only_what_holds_from_every_day_is_decided(string first, string second, PeriodOrdering expected)
    {
        var (one, other) = (CalendarPeriod.Parse(first), CalendarPeriod.Parse(second));

        Assert.Equal(expected, CalendarPeriod.Compare(one, other));
        Assert.Equal(Mirrored(expected), CalendarPeriod.Compare(other, one));
    }

    [Theory]
    [InlineData("2026-01-01", PeriodOrdering.Longer)]
    [InlineData("2026-02-01", PeriodOrdering.Shorter)]
    [InlineData("2026-04-01", PeriodOrdering.Equal)]
    [InlineData("2026-01-30", PeriodOrdering.Shorter)]
    public void O10_a_start_date_decides_P1M_against_P30D(string start, PeriodOrdering expected) =>
        Assert.Equal(expected, CalendarPeriod.Compare(CalendarPeriod.FromMonths(1), CalendarPeriod.FromDays(30), Day(start)));

    [Fact]
    public void O10_a_start_date_decides_even_when_the_end_lies_beyond_the_calendar()
    {
        var (long1, long2) = (CalendarPeriod.FromYears(9_999), CalendarPeriod.FromYears(9_998));

        Assert.Equal(PeriodOrdering.Longer, CalendarPeriod.Compare(long1, long2, Day("2026-01-01")));
        Assert.Equal(PeriodOrdering.Equal, CalendarPeriod.Compare(CalendarPeriod.FromYears(400), CalendarPeriod.FromDays(146_097), DateOnly.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => long1.AddTo(Day("2026-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromDays(3_600_000).AddTo(Day("2026-01-01")));
    }

    [Theory]
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2023-01-31", "P1M1D", "2023-03-01")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2024-02-29", "PT47H", "2024-03-01")]
    public void Adding_runs_months_first_and_then_whole_days(string start, string period, string end) =>
        Assert.Equal(Day(end), CalendarPeriod.Parse(period).AddTo(Day(start)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1YT")]
    [InlineData("P1Y6")]
    [InlineData("1Y")]
    [InlineData("PT30M")]
    [InlineData("PT30S")]
    [InlineData("P1.5Y")]
    [InlineData("P1,5Y")]
    [InlineData("-P1D")]
    [InlineData("P-1D")]
    [InlineData("+P1D")]
    [InlineData("p1y")]
    [InlineData("P1y")]
    [InlineData(" P1Y")]
    [InlineData("P1Y ")]
    [InlineData("P1Y\n")]
    [InlineData("P1D1M")]
    [InlineData("P1Y1Y")]
    [InlineData("P1H")]
    [InlineData("P١Y")]
    [InlineData("P10000Y")]
    [InlineData("P119989M")]
    [InlineData("P999999999D")]
    [InlineData("P99999999999Y")]
    [InlineData("P0000000000000000000000000000000000000000001Y")]
    public void Other_text_is_no_period(string? text)
    {
        Assert.False(CalendarPeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
        Assert.Throws<FormatException>(() => CalendarPeriod.Parse(text!));
    }

    [Theory]
    [InlineData("P9999Y", 119_988)]
    [InlineData("P119988M", 119_988)]
    public void The_longest_period_is_9999_years(string text, int months)
    {
        Assert.Equal(months, CalendarPeriod.Parse(text).Months);
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromMonths(months + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYears(10_000));
    }

    [Fact]
    public void A_negative_period_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYears(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromHours(-1));
    }

    [Fact]
    public void The_default_is_no_time_at_all() => Assert.Equal("P0D", default(CalendarPeriod).ToString());

    [Property]
    public void The_text_of_a_period_is_read_back_as_that_period(CalendarPeriod period) => Assert.Equal(period, CalendarPeriod.Parse(period.ToString()));

    [Property]
    public void O10_with_a_start_the_ends_on_the_calendar_decide(CalendarPeriod first, CalendarPeriod second, PositiveInt pick)
    {
        var start = Starts[pick.Get % Starts.Length];

        Assert.Equal(OrderOf(HoursFrom(start, first).CompareTo(HoursFrom(start, second))), CalendarPeriod.Compare(first, second, start));
    }

    [Property]
    public void O10_without_a_start_the_order_is_that_from_every_day_or_undetermined(CalendarPeriod first, CalendarPeriod second)
    {
        var orders = Starts.Select(start => OrderOf(HoursFrom(start, first).CompareTo(HoursFrom(start, second)))).Distinct().ToList();

        Assert.Equal(orders.Count == 1 ? orders[0] : PeriodOrdering.Undetermined, CalendarPeriod.Compare(first, second));
    }

    [Property]
    public void O10_months_counted_on_from_others_are_compared_from_every_day_too(NonNegativeInt months, PositiveInt more, int days)
    {
        var (before, after) = (months.Get % 30, more.Get % 15);
        var first = CalendarPeriod.FromMonths(before + after);
        var second = CalendarPeriod.Parse($"P{before}M{Math.Max(0, (after * 61 / 2) + (days % 5))}D");

        O10_without_a_start_the_order_is_that_from_every_day_or_undetermined(first, second);
    }

    [Property]
    public void O10_the_reverse_comparison_mirrors(CalendarPeriod first, CalendarPeriod second) =>
        Assert.Equal(Mirrored(CalendarPeriod.Compare(first, second)), CalendarPeriod.Compare(second, first));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void Text_and_order_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("P15Y6M30DT12H", CalendarPeriod.Parse("P15Y6M30DT12H").ToString());
            Assert.Equal(PeriodOrdering.Shorter, CalendarPeriod.Compare(CalendarPeriod.FromMonths(1), CalendarPeriod.FromDays(30), new DateOnly(2026, 2, 1)));
            Assert.Equal(new DateOnly(2026, 3, 1), CalendarPeriod.FromMonths(1).AddTo(new DateOnly(2026, 2, 1)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<DateOnly> DaysFrom(DateOnly first, DateOnly end) =>
        Enumerable.Range(first.DayNumber, end.DayNumber - first.DayNumber).Select(DateOnly.FromDayNumber);

    private static long HoursFrom(DateOnly start, CalendarPeriod period) =>
        ((long)(start.AddMonths(period.Months).DayNumber - start.DayNumber) * 24) + period.Hours;

    private static PeriodOrdering OrderOf(int sign) => sign < 0 ? PeriodOrdering.Shorter : sign > 0 ? PeriodOrdering.Longer : PeriodOrdering.Equal;

    private static PeriodOrdering Mirrored(PeriodOrdering ordering) => ordering switch
    {
        PeriodOrdering.Shorter => PeriodOrdering.Longer,
        PeriodOrdering.Longer => PeriodOrdering.Shorter,
        _ => ordering,
    };

    /// <summary>Periods of at most ten years, often a few days or hours from a number of months.</summary>
    private static class Periods
    {
        public static Arbitrary<CalendarPeriod> All() => Arb.From(
            from months in Gen.Frequency((2, Gen.Choose(0, 6)), (1, Gen.Choose(0, 100)))
            from daysForMonths in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 19)))
            from days in Gen.Choose(0, 35)
            from hours in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 30)))
            select Make(months, (((daysForMonths * 61) + days) * 24) + hours),
            period => new[] { Make(0, period.Hours), Make(period.Months / 2, period.Hours), Make(period.Months, period.Hours / 24 * 24), Make(period.Months, period.Hours / 2) }
                .Where(smaller => smaller != period));

        private static CalendarPeriod Make(int months, int hours) => CalendarPeriod.Parse($"P{months}MT{hours}H");
    }
}
