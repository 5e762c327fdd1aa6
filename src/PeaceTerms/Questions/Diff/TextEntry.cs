namespace PeaceTerms;

/// <summary>What one draft says on one issue in one scope, all its provisions there together, read exactly.</summary>
public sealed record TextEntry
{
    private readonly ValueList<StatementUse> provisions = ValueList.Empty<StatementUse>();
    private readonly ValueList<PartyId> by = ValueList.Empty<PartyId>();

    /// <summary>Where, when, for whom and for what it holds.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The issue in words, with its key roles and the scope.</summary>
    public required string Question { get; init; }

    /// <summary>Whether it is asked of every part of the scope or of some.</summary>
    public required Quantifier Quantifier { get; init; }

    /// <summary>The outcomes that it allows.</summary>
    public required AllowedOutcomes Allows { get; init; }

    /// <summary>Whether it only refuses something.</summary>
    public bool OnlyRefuses { get; init; }

    /// <summary>Whose version it is, for rival or bracketed text; empty for the text's own.</summary>
    public IReadOnlyList<PartyId> By
    {
        get => by;
        init => by = ValueList.From(value);
    }

    /// <summary>The names of those whose version it is, for readers; null for the text's own.</summary>
    public string? Label { get; init; }

    /// <summary>The provisions, in order of their ids, with what they say on the issue, their locators and conditions.</summary>
    public IReadOnlyList<StatementUse> Provisions
    {
        get => provisions;
        init => provisions = ValueList.From(value);
    }
}
