using Xunit;

namespace PeaceTerms.Tests;

public class CalendarSpanTests
{
    private const int DaysOfTheCycle = 146_097;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(49)]
    [InlineData(96)]
    [InlineData(180)]
    [InlineData(1_200)]
    [InlineData(4_799)]
    public void O10_the_fewest_and_most_days_are_those_over_every_start_day_of_the_calendar(int months)
    {
        var first = new DateOnly(2000, 1, 1).DayNumber;
        var (fewest, most) = (int.MaxValue, 0);
        for (var day = first; day < first + DaysOfTheCycle; day++)
        {
            var days = DateOnly.FromDayNumber(day).AddMonths(months).DayNumber - day;
            (fewest, most) = (Math.Min(fewest, days), Math.Max(most, days));
        }

        Assert.Equal((fewest, most), CalendarSpan.DaysRange(months));
    }

    [Theory]
    [InlineData(4_800)]
    [InlineData(4_801)]
    [InlineData(14_412)]
    public void O10_after_400_years_the_calendar_repeats(int months)
    {
        var (cycles, (fewest, most)) = (months / 4_800, CalendarSpan.DaysRange(months % 4_800));

        Assert.Equal(((cycles * DaysOfTheCycle) + fewest, (cycles * DaysOfTheCycle) + most), CalendarSpan.DaysRange(months));
    }
}
