namespace PeaceTerms;

/// <summary>A stretch of outcomes on an axis, in the unit of the domain.</summary>
public sealed record OutcomeRange
{
    /// <summary>The lower end, in the unit of the domain.</summary>
    public required decimal From { get; init; }

    /// <summary>Whether the lower end itself belongs to the range.</summary>
    public required bool FromIncluded { get; init; }

    /// <summary>The upper end, in the unit of the domain; null when every higher figure belongs to the range.</summary>
    public decimal? To { get; init; }

    /// <summary>Whether the upper end itself belongs to the range. False when there is none.</summary>
    public required bool ToIncluded { get; init; }
}
