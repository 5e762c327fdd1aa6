using System.Collections.Concurrent;
using NodaTime;

namespace PeaceTerms;

/// <summary>How many hours a period spans on the calendar: exactly from a day, or the fewest and the most from any day.</summary>
internal static class CalendarSpan
{
    private const int HoursPerDay = 24;

    /// <summary>The Gregorian calendar repeats after 400 years.</summary>
    private const int MonthsPerCycle = 4_800;
    private const int DaysPerCycle = 146_097;

    private static readonly LocalDate CycleStart = new(2000, 1, 1);
    private static readonly ConcurrentDictionary<int, (int Fewest, int Most)> DaysByMonths = new();

    public static DateOnly Add(DateOnly start, CalendarPeriod period)
    {
        var end = LocalDate.FromDateOnly(start).PlusMonths(period.Months).PlusDays(period.Hours / HoursPerDay);
        return end.ToDateOnly();
    }

    public static long HoursFrom(CalendarPeriod period, DateOnly start)
    {
        var from = LocalDate.FromDateOnly(start);
        return ((long)Period.DaysBetween(from, from.PlusMonths(period.Months)) * HoursPerDay) + period.Hours;
    }

    public static (long Fewest, long Most) HoursRange(CalendarPeriod period)
    {
        var (fewest, most) = DaysRange(period.Months);
        return (((long)fewest * HoursPerDay) + period.Hours, ((long)most * HoursPerDay) + period.Hours);
    }

    /// <summary>The fewest and the most days that so many months can span.</summary>
    public static (int Fewest, int Most) DaysRange(int months)
    {
        var cycles = months / MonthsPerCycle;
        var (fewest, most) = DaysByMonths.GetOrAdd(months % MonthsPerCycle, WalkTheCycle);
        return ((cycles * DaysPerCycle) + fewest, (cycles * DaysPerCycle) + most);
    }

    private static (int Fewest, int Most) WalkTheCycle(int months)
    {
        var (fewest, most) = (int.MaxValue, 0);
        for (var month = 0; month < MonthsPerCycle; month++)
        {
            var first = CycleStart.PlusMonths(month);
            var days = first.Calendar.GetDaysInMonth(first.Year, first.Month);

            // Days 1 to 28 of a month all span the same; only the 29th and later can be cut short by a shorter month.
            for (var day = 28; day <= days; day++)
            {
                var from = first.PlusDays(day - 1);
                var span = Period.DaysBetween(from, from.PlusMonths(months));
                (fewest, most) = (Math.Min(fewest, span), Math.Max(most, span));
            }
        }

        return (fewest, most);
    }
}
