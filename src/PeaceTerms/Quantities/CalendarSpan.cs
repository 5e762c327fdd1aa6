using System.Collections.Concurrent;
using NodaTime;

namespace PeaceTerms;

/// <summary>How many hours a period spans on the calendar: exactly from a day, or the fewest and the most from any day.</summary>
internal static class CalendarSpan
{
    private const int HoursPerDay = 24;

    /// <summary>The Gregorian calendar repeats after 400 years.</summary>
    private const int YearsPerCycle = 400;
    private const int MonthsPerCycle = 4_800;
    private const int DaysPerCycle = 146_097;

    private static readonly LocalDate CycleStart = new(2000, 1, 1);
    private static readonly ConcurrentDictionary<int, (int Fewest, int Most)> DaysByMonths = new();

    public static DateOnly Add(DateOnly start, CalendarPeriod period)
    {
        try
        {
            return LocalDate.FromDateOnly(start).PlusMonths(period.Months).PlusDays(period.Hours / HoursPerDay).ToDateOnly();
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The end lies after the year 9999: the period is {period}.");
        }
    }

    public static long HoursFrom(CalendarPeriod period, DateOnly start)
    {
        // The same day of the cycle that begins in 2000, so that no end lies beyond the calendar.
        var from = new LocalDate(CycleStart.Year + (start.Year % YearsPerCycle), start.Month, start.Day);
        return HoursFrom(period, from);
    }

    /// <summary>The sign of the difference of two periods; null when it depends on the day from which both run.</summary>
    public static int? SignFromEveryDay(CalendarPeriod first, CalendarPeriod second)
    {
        int? sign = null;
        foreach (var day in DaysOfTheCycle())
        {
            var here = HoursFrom(first, day).CompareTo(HoursFrom(second, day));
            if (here != (sign ?? here))
            {
                return null;
            }

            sign = here;
        }

        return sign;
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
        foreach (var day in DaysOfTheCycle())
        {
            var span = Period.DaysBetween(day, day.PlusMonths(months));
            (fewest, most) = (Math.Min(fewest, span), Math.Max(most, span));
        }

        return (fewest, most);
    }

    private static long HoursFrom(CalendarPeriod period, LocalDate day)
    {
        var (cycles, months) = Math.DivRem(period.Months, MonthsPerCycle);
        var days = ((long)cycles * DaysPerCycle) + Period.DaysBetween(day, day.PlusMonths(months));
        return (days * HoursPerDay) + period.Hours;
    }

    /// <summary>Days 1 to 28 of a month all span the same; only the 29th and later can be cut short by a shorter month.</summary>
    private static IEnumerable<LocalDate> DaysOfTheCycle()
    {
        for (var month = 0; month < MonthsPerCycle; month++)
        {
            var first = CycleStart.PlusMonths(month);
            var days = first.Calendar.GetDaysInMonth(first.Year, first.Month);
            for (var day = 28; day <= days; day++)
            {
                yield return first.PlusDays(day - 1);
            }
        }
    }
}
