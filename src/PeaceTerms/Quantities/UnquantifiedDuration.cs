namespace PeaceTerms;

/// <summary>A length that is meant without a figure, such as "long-term" (rule O4).</summary>
public sealed record UnquantifiedDuration : Duration
{
    /// <summary>The source's own words.</summary>
    public required string Phrase { get; init; }

    internal override IEnumerable<CalendarPeriod> Named => [];
}
