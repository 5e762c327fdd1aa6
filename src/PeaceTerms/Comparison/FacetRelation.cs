namespace PeaceTerms;

/// <summary>How two facets of one name relate: what they share, how surely, and whether one lies in the other.</summary>
internal sealed record FacetRelation
{
    public static readonly FacetRelation Apart = new() { Shared = null, IsSure = false };

    /// <summary>What both cover; null when they surely share nothing.</summary>
    public required Facet? Shared { get; init; }

    /// <summary>Whether they surely share something.</summary>
    public required bool IsSure { get; init; }

    /// <summary>Whether all of the first surely lies in the second.</summary>
    public bool FirstInside { get; init; }

    /// <summary>Whether all of the second surely lies in the first.</summary>
    public bool SecondInside { get; init; }

    /// <summary>For what is counted as a whole: the ways in which the two may count (rules I11, I12).</summary>
    public ValueList<CountingWay> Ways { get; init; } = CountingWays.OnlySame;

    public IReadOnlyList<ScopeFact> Facts { get; init; } = [];

    public FacetRelation Mirrored() => this with
    {
        FirstInside = SecondInside,
        SecondInside = FirstInside,
        Ways = Ways.Mirrored(),
    };
}
