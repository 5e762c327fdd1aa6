namespace PeaceTerms.Reports;

/// <summary>One row of a picture of movement: the day, the change, the words, and what can be accepted from then on; null where nothing stands or it lies on another axis.</summary>
internal sealed record MovementStep(DateOnly Day, PositionChange Change, string Says, AllowedOutcomes? Accepts);
