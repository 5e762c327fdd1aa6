using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Whom a requirement speaks of: the parties listed, and the members of those whose mention means their members.</summary>
public sealed record PartyFacet : Facet
{
    private readonly ValueList<PartyId> parties = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> except = ValueList.Empty<PartyId>();

    /// <summary>The parties; empty for any party.</summary>
    public IReadOnlyList<PartyId> Parties
    {
        get => parties;
        init => parties = ValueList.From(value);
    }

    /// <summary>Parties left out, with their members.</summary>
    public IReadOnlyList<PartyId> Except
    {
        get => except;
        init => except = ValueList.From(value);
    }

    internal override bool IsUnrestricted => parties.Count == 0 && except.Count == 0;

    internal override IEnumerable<Facet> Single() => parties.Count < 2 ? [this] : parties.Select(party => this with { Parties = [party] });

    internal override Facet InOrder() => this with { Parties = parties.InOrder(static (one, other) => one.CompareTo(other)), Except = except.InOrder(static (one, other) => one.CompareTo(other)) };

    /// <summary>The facet as text in keys.</summary>
    /// <returns>Such as <c>guarantors=eastland+northland</c>.</returns>
    public override string ToString() => Text(Name, parties.Select(party => party.ToString()), except.Select(party => party.ToString()));
}
