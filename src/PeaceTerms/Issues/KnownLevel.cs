namespace PeaceTerms;

/// <summary>A recorded level, and where it is written.</summary>
internal sealed record KnownLevel(Quantity Amount, string Source);
