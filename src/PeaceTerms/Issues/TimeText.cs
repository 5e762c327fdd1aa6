using System.Globalization;

namespace PeaceTerms;

/// <summary>Periods, days and events as people say them. Keys and JSON keep their own forms.</summary>
internal static class TimeText
{
    private const int MonthsPerYear = 12;
    private const int HoursPerDay = 24;

    /// <summary>Such as "1 year and 6 months", or "no time".</summary>
    public static string Of(CalendarPeriod period)
    {
        (int Count, string Unit)[] parts =
        [
            (period.Months / MonthsPerYear, "year"), (period.Months % MonthsPerYear, "month"), (period.Hours / HoursPerDay, "day"), (period.Hours % HoursPerDay, "hour"),
        ];
        var words = parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count:#,0} {part.Unit}{(part.Count == 1 ? "" : "s")}")).ToList();
        return words.Count == 0 ? "no time" : OutcomeText.Either(words, "and");
    }

    /// <summary>Such as "2026-06-01", "the day of signature" or "3 months after signature".</summary>
    public static string Of(Deadline deadline, Func<EventId, string> nameOf) => deadline.After is not { } start ? Day(deadline.Date)
        : (deadline.Period ?? default) is var period && period == default ? DayOf(nameOf(start)) : $"{Of(period)} after {nameOf(start)}";

    /// <summary>A stretch of days, such as "2026-01-01 to 2026-03-01" or "from 2026-01-01".</summary>
    public static string Of(DateRange range) => (range.From, range.Until) switch
    {
        (null, null) => "at any time",
        ({ } from, null) => $"from {Day(from)}",
        (null, { } until) => $"until {Day(until)}",
        var (from, until) => $"{Day(from)} to {Day(until)}",
    };

    /// <summary>The day on which an event falls.</summary>
    public static string DayOf(string name) => $"the day of {name}";

    /// <summary>An event of which only the id is at hand, as words.</summary>
    public static string Named(ReadOnlySpan<char> id) => id.ToString().Replace('-', ' ');

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
