namespace PeaceTerms;

/// <summary>How far two positions lie apart on their axis.</summary>
public sealed record Gap
{
    /// <summary>The distance between the nearest figures, in <see cref="Unit"/>; zero or more.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The unit: of the amounts, or months, hours or null for grades and days.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether both ends belong to the positions; false when an end is open, so that the true gap is larger by an unknown bit.</summary>
    public required bool IsReached { get; init; }

    /// <summary>The gap in words.</summary>
    /// <returns>Such as "15 years" or "more than 0 months".</returns>
    public override string ToString() => OutcomeText.Describe(this);
}
