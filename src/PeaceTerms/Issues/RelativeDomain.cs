namespace PeaceTerms;

/// <summary>
/// Axes that count from or to an event without a date: lengths until it, and days after it. Outcomes on one such axis compare with each other;
/// with those on any other nothing is known (rule O11).
/// </summary>
internal static class RelativeDomain
{
    private const string Until = "until ";
    private const string After = " after ";

    /// <summary>Where the event stands on the axis of lengths until it: less ends earlier, more ends later.</summary>
    private const decimal Event = 1;

    public static OutcomeSet AtEvent(EventId end) => OrderedSet.Exactly(new OutcomeDomain { Kind = DomainKind.Duration, Unit = $"{Until}{end}" }, Event);

    /// <summary>Days that are so many months, or hours, after an event.</summary>
    public static OutcomeDomain DaysAfter(EventId start, bool inMonths) => new() { Kind = DomainKind.Date, IsWhole = true, Unit = $"{(inMonths ? OutcomeDomain.Months : OutcomeDomain.Hours)}{After}{start}" };

    public static bool IsRelative(this OutcomeDomain domain) => domain.Unit is { } unit
        && ((domain.Kind == DomainKind.Duration && unit.StartsWith(Until, StringComparison.Ordinal)) || domain.Kind == DomainKind.Date);

    /// <summary>Whether days after one event are counted in months.</summary>
    public static bool IsInMonthsAfter(this OutcomeDomain domain) => domain.Kind == DomainKind.Date && domain.Unit?.StartsWith(OutcomeDomain.Months + After, StringComparison.Ordinal) == true;

    /// <summary>The same axis in hours, where months are counted.</summary>
    public static OutcomeDomain InHoursAfter(this OutcomeDomain domain) => domain.IsInMonthsAfter() ? domain with { Unit = OutcomeDomain.Hours + domain.Unit![OutcomeDomain.Months.Length..] } : domain;

    /// <summary>What figures along such an axis count, in words; null for any other axis.</summary>
    public static string? UnitWords(OutcomeDomain domain) => domain.IsRelative() ? TimeText.Named(domain.Unit) : null;

    /// <summary>Lengths that end at an event, before it or after it, in words.</summary>
    public static string Words(OutcomeRange range, OutcomeDomain domain) => range switch
    {
        { From: Event, FromIncluded: true, To: Event } => $"until {EndOf(domain)}",
        { From: < Event, To: null or > Event } => "an end at any time",
        { From: Event } => $"an end {(range.FromIncluded ? "at or " : "")}after {EndOf(domain)}",
        _ => $"an end {(range.ToIncluded ? "at or " : "")}before {EndOf(domain)}",
    };

    /// <summary>A place on such an axis in words.</summary>
    public static string Words(decimal value, OutcomeDomain domain)
    {
        if (domain.Kind == DomainKind.Duration)
        {
            return $"until {EndOf(domain)}";
        }

        var at = domain.Unit!.IndexOf(After, StringComparison.Ordinal);
        var start = TimeText.Named(domain.Unit.AsSpan(at + After.Length));
        if (value == 0)
        {
            return TimeText.DayOf(start);
        }

        var length = OutcomeText.Describe(new Outcome { Number = value }, new OutcomeDomain { Kind = DomainKind.Duration, Unit = domain.Unit[..at] });
        return $"{length} after {start}";
    }

    private static string EndOf(OutcomeDomain domain) => TimeText.Named(domain.Unit.AsSpan(Until.Length));
}
