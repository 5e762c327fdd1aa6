namespace PeaceTerms;

/// <summary>Outcomes that all who speak of one scope surely can accept.</summary>
public sealed record SharedZone
{
    private readonly ValueList<PartyId> parties = ValueList.Empty<PartyId>();
    private readonly ValueList<OptionChoice> options = ValueList.Empty<OptionChoice>();

    /// <summary>The scope, which surely lies inside the scopes of all the parties, and the narrower scopes of which nothing is said since others speak there too.</summary>
    public required ScopeOverlap Overlap { get; init; }

    /// <summary>The issue in words, with its key roles and this scope.</summary>
    public required string Question { get; init; }

    /// <summary>What the scope adds to the row's question, in words; empty where it adds nothing.</summary>
    public required string Where { get; init; }

    /// <summary>All parties that speak of the whole scope, two or more, in order of their ids.</summary>
    public IReadOnlyList<PartyId> Parties
    {
        get => parties;
        init => parties = ValueList.From(value);
    }

    /// <summary>The parties' names for readers.</summary>
    public required string Label { get; init; }

    /// <summary>The options that must be taken for the zone to be there; empty where it is there whichever are.</summary>
    public IReadOnlyList<OptionChoice> Options
    {
        get => options;
        init => options = ValueList.From(value);
    }

    /// <summary>The outcomes that all surely can accept, whatever their conditions come to. Never empty.</summary>
    public required OutcomeSet Room { get; init; }

    /// <summary>The outcomes that all surely want; null when there are none.</summary>
    public OutcomeSet? Wanted { get; init; }

    /// <summary>One outcome of the zone, one that all want where there is any.</summary>
    public required Outcome Witness { get; init; }
}
