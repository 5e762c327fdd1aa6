namespace PeaceTerms.Reports;

/// <summary>A stretch of a range picture that all bars are held against: the gap between two positions, or the zone that both can accept.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; null when it reaches to "no limit".</param>
/// <param name="IsGap">Whether it is a gap; else it is a common zone.</param>
/// <param name="Words">What it says, with figure and unit.</param>
internal sealed record RangeBand(decimal From, decimal? To, bool IsGap, string Words);
