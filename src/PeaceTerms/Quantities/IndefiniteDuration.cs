namespace PeaceTerms;

/// <summary>Said to last without end: a value of its own, above every period (rule O5).</summary>
public sealed record IndefiniteDuration : Duration
{
    internal override IEnumerable<CalendarPeriod> Named => [];
}
