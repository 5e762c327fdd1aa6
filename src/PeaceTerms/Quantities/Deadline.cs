namespace PeaceTerms;

/// <summary>A day: a date, or so long after an event (rule O11).</summary>
public sealed record Deadline
{
    /// <summary>The date; null when it is counted from an event.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How long after <see cref="After"/>; null for a date, and for the day of the event itself.</summary>
    public CalendarPeriod? Period { get; init; }

    /// <summary>The event from which it is counted; null for a date.</summary>
    public EventId? After { get; init; }

    /// <summary>A deadline on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The deadline.</returns>
    public static Deadline On(DateOnly date) => new() { Date = date };

    /// <summary>The deadline in words.</summary>
    /// <returns>Such as <c>2026-06-01</c> or <c>P3M after ceasefire</c>.</returns>
    public override string ToString() => After is { } start ? $"{Period ?? default} after {start}" : FormattableString.Invariant($"{Date:yyyy-MM-dd}");
}
