namespace PeaceTerms.Reports;

/// <summary>One bar of a range picture: who, in what words, and what they can accept.</summary>
internal sealed record RangeBar(string Who, string Says, AllowedOutcomes Accepts);
