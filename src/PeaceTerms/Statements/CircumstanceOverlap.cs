namespace PeaceTerms;

/// <summary>
/// A recorded fact: two circumstances that need have nothing in common surely do, such as peacetime and what follows an exchange. Without it they
/// overlap only possibly (rule S1).
/// </summary>
public sealed record CircumstanceOverlap
{
    /// <summary>One circumstance, without exceptions.</summary>
    public required Circumstance First { get; init; }

    /// <summary>The other, without exceptions.</summary>
    public required Circumstance Second { get; init; }

    /// <summary>Where this is written; null when it is the dossier's author who says so.</summary>
    public Citation? Source { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
