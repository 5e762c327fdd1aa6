namespace PeaceTerms;

/// <summary>"About" a period: surely the period, possibly what lies within the tolerance (rule O3).</summary>
public sealed record ApproximateDuration : Duration
{
    /// <summary>The period.</summary>
    public required CalendarPeriod Period { get; init; }

    /// <summary>How far the true length may lie to either side, ends included; null takes the comparer's option, and findings say so.</summary>
    public CalendarPeriod? Tolerance { get; init; }

    internal override IEnumerable<CalendarPeriod> Named => [Period];
}
