namespace PeaceTerms;

/// <summary>Lasts until an event; its length stays open (rule O11).</summary>
public sealed record DurationUntil : Duration
{
    /// <summary>The event that ends it.</summary>
    public required EventId End { get; init; }

    internal override IEnumerable<CalendarPeriod> Named => [];
}
