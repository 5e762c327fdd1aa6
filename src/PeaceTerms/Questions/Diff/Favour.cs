namespace PeaceTerms;

/// <summary>In whose favour a change goes: by the roles of its topic, by whom the text names as favoured, and first of all by the parties' own positions.</summary>
internal sealed class Favour(World world, Topic topic)
{
    public (IReadOnlyList<NamedParty> For, IReadOnlyList<NamedParty> Against) Of(EntryWords? before, EntryWords? after, ChangeDirection? direction, ChangeDirection? inScope, IReadOnlyList<PartyEffect> effects)
    {
        var (won, lost) = (new HashSet<PartyId>(), new HashSet<PartyId>());
        EntryWords[] both = [.. new[] { before, after }.OfType<EntryWords>()];
        var (more, less) = (Holding(topic.WantsMore, both), Holding(topic.WantsLess, both));

        // Where several share one role and nobody holds the other, what one of them gives another gets: a mutual matter favours none of them.
        var isMutual = (more.Count > 1 && less.Count == 0) || (less.Count > 1 && more.Count == 0);
        if (!isMutual && direction is ChangeDirection.More or ChangeDirection.Less)
        {
            won.UnionWith(direction == ChangeDirection.More ? more : less);
            lost.UnionWith(direction == ChangeDirection.More ? less : more);
        }

        // Who is named as favoured has lost where less of it is left, and won where there is more.
        if (before is null || after is null || (before.Allows == after.Allows && inScope is ChangeDirection.Wider or ChangeDirection.Narrower))
        {
            var gains = before is null || (after is not null && inScope == ChangeDirection.Wider);
            (gains ? won : lost).UnionWith(Holding(RoleNames.Favoured, both));
        }

        var (met, missed) = (Now(effects, effect => effect.Before, effect => effect.After), Now(effects, effect => effect.After, effect => effect.Before));
        won.RemoveWhere(lost.Remove);
        won.ExceptWith(missed);
        lost.ExceptWith(met);
        return (Named(won.Union(met)), Named(lost.Union(missed)));
    }

    private static HashSet<PartyId> Now(IEnumerable<PartyEffect> effects, Func<PartyEffect, CheckOutcome?> from, Func<PartyEffect, CheckOutcome?> to) =>
        [.. effects.Where(effect => (to(effect) >= CheckOutcome.Acceptable && !(from(effect) >= CheckOutcome.Acceptable)) || (from(effect) <= CheckOutcome.CrossesPosition && !(to(effect) <= CheckOutcome.CrossesPosition))).Select(effect => effect.Party)];

    /// <summary>Who holds a role: in the issue's key, in the scope, or as a side role of what is asked.</summary>
    private HashSet<PartyId> Holding(string? role, IEnumerable<EntryWords> entries) => role is null ? []
        : [.. entries.SelectMany(entry => entry.Issue.Key.Where(value => value.Role == role && topic.Keys.Any(key => key.Name == role && key.Kind == RoleKind.Parties))
            .Select(value => PartyId.TryParse(value.Id, out var id) ? id : (PartyId?)null).OfType<PartyId>()
            .Concat((entry.Scope[role] as PartyFacet)?.Parties ?? [])
            .Concat(entry.SideRoles.Where(facet => facet.Name == role).SelectMany(facet => facet.Parties)))];

    private NamedParty[] Named(IEnumerable<PartyId> parties) => [.. parties.Order().Select(party => new NamedParty { Id = party, Label = world.Parties.NameOf(party) })];
}
