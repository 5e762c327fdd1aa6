namespace PeaceTerms;

/// <summary>What a term asks of one issue, as worded: it knows no speaker and no stance.</summary>
internal sealed record Ask
{
    public required Issue Issue { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>The key role that is left open; null when each has its id.</summary>
    public OpenRole? Open { get; init; }

    public required WordedValue Value { get; init; }

    public Quantifier Quantifier { get; init; }

    /// <summary>Whom the ask binds, who must have offered or accepted it (rule M8).</summary>
    public ValueList<PartyId> Binds { get; init; } = ValueList.Empty<PartyId>();

    /// <summary>Roles that are no part of the issue and only give a direction (rule D1), with the parties that hold them.</summary>
    public ValueList<PartyFacet> SideRoles { get; init; } = ValueList.Empty<PartyFacet>();
}
