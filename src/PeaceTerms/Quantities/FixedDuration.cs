namespace PeaceTerms;

/// <summary>One period.</summary>
public sealed record FixedDuration : Duration
{
    /// <summary>The period.</summary>
    public required CalendarPeriod Period { get; init; }

    /// <summary>Whether the source means this period and no other, so that no direction applies (rule D3). Null or false: it does not say so.</summary>
    public bool? Exactly { get; init; }

    internal override IEnumerable<CalendarPeriod> Named => [Period];
}
