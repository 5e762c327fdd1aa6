using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PeaceTerms;

/// <summary>
/// A length of time on the calendar: months and hours. P12M equals P1Y, and P1W equals P7D; a month has no fixed number of days.
/// </summary>
/// <remarks>Written as ISO 8601 text in normal form. Equality is by months and hours. The default value is no time at all, P0D.</remarks>
[JsonConverter(typeof(CalendarPeriodJsonConverter))]
public readonly partial record struct CalendarPeriod
{
    private const int HoursPerDay = 24;
    private const int MonthsPerYear = 12;

    /// <summary>The longest period: 9,999 years, or as many hours.</summary>
    private const int MaxMonths = 9_999 * MonthsPerYear;
    private const int MaxHours = 9_999 * 366 * HoursPerDay;

    private CalendarPeriod(int months, int hours) => (Months, Hours) = (months, hours);

    /// <summary>The months, years included at twelve each. Zero or more.</summary>
    public int Months { get; }

    /// <summary>The hours, days included at twenty-four each. Zero or more.</summary>
    public int Hours { get; }

    /// <summary>A period of years.</summary>
    /// <param name="years">How many; 0 to 9,999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static CalendarPeriod FromYears(int years) => Create((long)years * MonthsPerYear, 0);

    /// <summary>A period of months.</summary>
    /// <param name="months">How many; 0 to 119,988.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static CalendarPeriod FromMonths(int months) => Create(months, 0);

    /// <summary>A period of days of twenty-four hours.</summary>
    /// <param name="days">How many; zero or more.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static CalendarPeriod FromDays(int days) => Create(0, (long)days * HoursPerDay);

    /// <summary>A period of hours.</summary>
    /// <param name="hours">How many; zero or more.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static CalendarPeriod FromHours(int hours) => Create(0, hours);

    /// <summary>Reads an ISO 8601 period of years, months, weeks, days and hours, such as P1Y6M or P30D.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is no such period. Minutes, seconds, fractions and signs are refused.</exception>
    public static CalendarPeriod Parse(string s) =>
        TryParse(s, out var period) ? period : throw new FormatException($"'{s}' is not a period; expected {CalendarPeriodJsonConverter.ExpectedText}.");

    /// <summary>Reads a period if the text is one.</summary>
    /// <param name="s">The text; null gives false.</param>
    /// <param name="result">The period, or P0D.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CalendarPeriod result)
    {
        result = default;
        if (s is null || s.Length > 40 || Iso().Match(s) is not { Success: true } match || !match.Groups.Values.Skip(1).Any(g => g.Success))
        {
            return false;
        }

        if (s.EndsWith('T'))
        {
            return false;
        }

        decimal Number(string name) =>
            match.Groups[name] is { Success: true } group ? decimal.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

        var months = (Number("y") * MonthsPerYear) + Number("m");
        var hours = (((Number("w") * 7) + Number("d")) * HoursPerDay) + Number("h");
        if (months > MaxMonths || hours > MaxHours)
        {
            return false;
        }

        result = new CalendarPeriod((int)months, (int)hours);
        return true;
    }

    /// <summary>Compares two periods, from a start date when there is one.</summary>
    /// <param name="first">The first period.</param>
    /// <param name="second">The second period.</param>
    /// <param name="start">The day from which both run; null when it is unknown or not the same.</param>
    /// <returns>How the first compares; undetermined when it depends on a start date that is not given.</returns>
    public static PeriodOrdering Compare(CalendarPeriod first, CalendarPeriod second, DateOnly? start = null)
    {
        if (start is { } day)
        {
            return Order(CalendarSpan.HoursFrom(first, day).CompareTo(CalendarSpan.HoursFrom(second, day)));
        }

        // Months run first, so equal months span the same days from any start and equal hours add the same to both.
        if (first.Hours == second.Hours)
        {
            return Order(first.Months.CompareTo(second.Months));
        }

        if (first.Months == second.Months)
        {
            return Order(first.Hours.CompareTo(second.Hours));
        }

        var (fewest, most) = CalendarSpan.HoursRange(first);
        var (otherFewest, otherMost) = CalendarSpan.HoursRange(second);
        return most < otherFewest ? PeriodOrdering.Shorter
            : fewest > otherMost ? PeriodOrdering.Longer
            : CalendarSpan.SignFromEveryDay(first, second) is { } sign ? Order(sign)
            : PeriodOrdering.Undetermined;
    }

    /// <summary>The day on which the period ends when it starts on a day: months first, a missing day becomes the month's last, then whole days.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>The day of the end; hours short of a day are dropped.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end lies after the year 9999.</exception>
    public DateOnly AddTo(DateOnly start) => CalendarSpan.Add(start, this);

    /// <summary>The ISO 8601 text in normal form: years and months, days and hours, nothing that is zero; P0D for no time.</summary>
    /// <returns>Such as P1Y, P7D or P1MT12H.</returns>
    public override string ToString()
    {
        if (Months == 0 && Hours == 0)
        {
            return "P0D";
        }

        var text = new StringBuilder("P");
        Append(text, Months / MonthsPerYear, 'Y');
        Append(text, Months % MonthsPerYear, 'M');
        Append(text, Hours / HoursPerDay, 'D');
        if (Hours % HoursPerDay != 0)
        {
            text.Append('T');
            Append(text, Hours % HoursPerDay, 'H');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int number, char unit)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }

    private static CalendarPeriod Create(long months, long hours)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfNegative(hours);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MaxMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, MaxHours);
        return new CalendarPeriod((int)months, (int)hours);
    }

    private static PeriodOrdering Order(int sign) =>
        sign < 0 ? PeriodOrdering.Shorter : sign > 0 ? PeriodOrdering.Longer : PeriodOrdering.Equal;

    [GeneratedRegex("^P(?:(?<y>[0-9]{1,9})Y)?(?:(?<m>[0-9]{1,9})M)?(?:(?<w>[0-9]{1,9})W)?(?:(?<d>[0-9]{1,9})D)?(?:T(?:(?<h>[0-9]{1,9})H)?)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}

/// <summary>Reads and writes a <see cref="CalendarPeriod"/> as ISO 8601 text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CalendarPeriodJsonConverter : IdJsonConverter<CalendarPeriod>
{
    internal const string ExpectedText = "an ISO 8601 period of years, months, weeks, days and hours such as P15Y, P18M or P30D";

    private const string N = "[0-9]{1,9}";
    private const string FromHours = $"(T{N}H)?";
    private const string FromDays = $"({N}D)?{FromHours}";
    private const string FromWeeks = $"({N}W)?{FromDays}";
    private const string FromMonths = $"({N}M)?{FromWeeks}";

    /// <inheritdoc/>
    public override string Expected => ExpectedText;

    /// <summary>A first part, then any of those below it in their order. That the whole is not too long is for the reader to check.</summary>
    internal override string Pattern => $"^P({N}Y{FromMonths}|{N}M{FromWeeks}|{N}W{FromDays}|{N}D{FromHours}|T{N}H)$";

    internal override string? Format => "duration";

    /// <inheritdoc/>
    protected override CalendarPeriod? Parse(string text) => CalendarPeriod.TryParse(text, out var period) ? period : null;
}
