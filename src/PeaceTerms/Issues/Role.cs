namespace PeaceTerms;

/// <summary>A role that a topic declares: a key that makes the identity, or a facet that meets by overlap (rules I1, S1).</summary>
public sealed record Role
{
    /// <summary>The role's name in a topic, such as <c>guarantors</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What fills it.</summary>
    public required RoleKind Kind { get; init; }

    /// <summary>
    /// For a facet: whether an outcome holds for what fills it as a whole, as a ceiling does, so that a part says nothing sure of the whole
    /// (rules S4, I11). Null or false: the outcome holds for each part.
    /// </summary>
    public bool? AsAWhole { get; init; }

    /// <summary>
    /// For a facet of parties that holds as a whole: the facet that says whether each of them (the category <c>each</c>) or all in total
    /// (<c>in-total</c>) are meant (rule I12). Null: there is none, and they are counted in total.
    /// </summary>
    public string? CountedBy { get; init; }
}
