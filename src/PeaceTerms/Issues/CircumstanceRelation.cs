namespace PeaceTerms;

/// <summary>How one circumstance relates to another (rule S1).</summary>
internal enum CircumstanceRelation
{
    /// <summary>Nothing surely in common, nothing surely apart.</summary>
    Possible,

    /// <summary>Nothing in common.</summary>
    Apart,

    /// <summary>The same.</summary>
    Same,

    /// <summary>The first lies inside the second.</summary>
    Inside,

    /// <summary>The first lies around the second.</summary>
    Around,

    /// <summary>Surely something in common; neither lies in the other.</summary>
    Shares,
}
