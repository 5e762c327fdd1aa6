namespace PeaceTerms;

/// <summary>One who speaks, is bound or is named in the talks. The name is a label given by the sources and takes no side.</summary>
public sealed record Party
{
    private readonly ValueList<Membership> memberOf = ValueList.Empty<Membership>();
    private readonly ValueList<PartyId> nonMembers = ValueList.Empty<PartyId>();

    /// <summary>The party's id, unique among the dossier's parties.</summary>
    public required PartyId Id { get; init; }

    /// <summary>The name as the sources give it.</summary>
    public required string Name { get; init; }

    /// <summary>What the party is.</summary>
    public required PartyKind Kind { get; init; }

    /// <summary>The party whose organ this is; null when it is no organ.</summary>
    public PartyId? OrganOf { get; init; }

    /// <summary>The groups that this party belongs to. Never null.</summary>
    public IReadOnlyList<Membership> MemberOf
    {
        get => memberOf;
        init => memberOf = ValueList.From(value);
    }

    /// <summary>
    /// How many members the group has, named in the dossier or not; null when unknown. A count equal to the named members closes the
    /// group: nobody else belongs to it. A larger or missing count leaves unnamed members possible (rule S2).
    /// </summary>
    public int? MemberCount { get; init; }

    /// <summary>Parties known not to belong to this group although its members are not all named. Never null.</summary>
    public IReadOnlyList<PartyId> NonMembers
    {
        get => nonMembers;
        init => nonMembers = ValueList.From(value);
    }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the kind can have members.</summary>
    internal bool CanHaveMembers => Kind is not (PartyKind.State or PartyKind.ArmedGroup or PartyKind.Organ);

    /// <summary>Whether a mention reaches each member, rather than the body alone.</summary>
    internal bool MeansItsMembers => Kind is PartyKind.Coalition or PartyKind.Group or PartyKind.JointForce;
}
