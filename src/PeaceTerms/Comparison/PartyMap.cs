using System.Collections.Concurrent;

namespace PeaceTerms;

/// <summary>Who surely and who possibly belongs to whom on a day: memberships closed over groups of groups (rule S2).</summary>
internal sealed class PartyMap
{
    private readonly Dictionary<PartyId, Party> parties;
    private readonly Dictionary<PartyId, List<PartyId>> membersOf = [];
    private readonly ConcurrentDictionary<PartyId, HashSet<PartyId>> reached = [];

    public PartyMap(IEnumerable<Party> parties, DateOnly? day)
    {
        // In the order of ids, since the order in which a dossier names its parties tells nothing.
        this.parties = parties.OrderBy(party => party.Id).ToDictionary(party => party.Id);
        foreach (var party in this.parties.Values)
        {
            foreach (var membership in party.MemberOf.Where(membership => membership.HoldsOn(day)))
            {
                if (!membersOf.TryGetValue(membership.Group, out var members))
                {
                    membersOf[membership.Group] = members = [];
                }

                members.Add(party.Id);
            }
        }
    }

    public IEnumerable<PartyId> Known => parties.Keys;

    public Party this[PartyId id] => parties[id];

    public string NameOf(PartyId id) => parties.TryGetValue(id, out var party) ? party.Name : id.ToString();

    /// <summary>Whom a mention surely reaches: the party itself and, where its kind means its members, each of them.</summary>
    public IReadOnlySet<PartyId> Reach(PartyId mentioned)
    {
        if (reached.TryGetValue(mentioned, out var all))
        {
            return all;
        }

        all = [mentioned];
        if (parties.TryGetValue(mentioned, out var party) && party.MeansItsMembers && membersOf.TryGetValue(mentioned, out var members))
        {
            foreach (var member in members)
            {
                all.UnionWith(Reach(member));
            }
        }

        return reached[mentioned] = all;
    }

    /// <summary>Whether a mention may also reach parties that are not named: a body's members, or unnamed members of a group.</summary>
    public bool MayReachOthers(PartyId mentioned) =>
        Reach(mentioned).Any(party => parties.TryGetValue(party, out var known) && known.CanHaveMembers && !(known.MeansItsMembers && IsClosed(known)));

    public bool CanHaveMembers(PartyId id) => parties.TryGetValue(id, out var party) && party.CanHaveMembers;

    public PartyKind? KindOf(PartyId id) => parties.TryGetValue(id, out var party) ? party.Kind : null;

    public bool IsJointForce(PartyId id) => parties.TryGetValue(id, out var party) && party.Kind == PartyKind.JointForce;

    /// <summary>The named members of a party, not closed over groups.</summary>
    public IReadOnlyList<PartyId> NamedMembers(PartyId group) => membersOf.TryGetValue(group, out var members) ? members : [];

    /// <summary>The parties listed and, for a joint force among them, its sure contributors (rule S3).</summary>
    public IEnumerable<PartyId> WithContributors(IEnumerable<PartyId> listed) =>
        listed.SelectMany(party => parties.TryGetValue(party, out var known) && known.Kind == PartyKind.JointForce ? Reach(party).AsEnumerable() : [party]).Distinct();

    /// <summary>The groups that the party surely belongs to and that speak for their members.</summary>
    public IEnumerable<PartyId> GroupsOf(PartyId member) =>
        parties.Values.Where(group => group.Id != member && group.MeansItsMembers && Reach(group.Id).Contains(member)).Select(group => group.Id);

    public FacetRelation Relate(PartyFacet first, PartyFacet second)
    {
        var firstInside = IsInside(first, second);
        var secondInside = IsInside(second, first);
        var common = Common(first, second);
        if (common.Count > 0)
        {
            // A relation that holds for all is shown with the words of the narrower side; only else are the members named.
            var shared = firstInside ? first : secondInside ? second : new PartyFacet { Name = first.Name, Parties = common };
            return new FacetRelation
            {
                Shared = shared,
                IsSure = true,
                FirstInside = firstInside,
                SecondInside = secondInside,
                Facts = [.. shared.Parties.SelectMany(party => Why(party, first).Concat(Why(party, second))).Distinct()],
            };
        }

        return MayShare(first, second) ? new FacetRelation { Shared = Overlap(first, second), IsSure = false } : FacetRelation.Apart;
    }

    /// <summary>What may be shared, in the words of the shorter list; of two that list nobody, whom neither leaves out.</summary>
    private static PartyFacet Overlap(PartyFacet first, PartyFacet second) =>
        first.Parties.Count == 0 && second.Parties.Count == 0 ? first with { Except = [.. first.Except.Concat(second.Except).Distinct().Order()] }
        : second.Parties.Count == 0 || (first.Parties.Count > 0 && first.Parties.Count <= second.Parties.Count) ? first
        : second;

    private bool IsInside(PartyFacet inner, PartyFacet outer)
    {
        var isListed = outer.Parties.Count == 0 || (inner.Parties.Count > 0 && inner.Parties.All(party => outer.Parties.Any(whole => Reach(whole).Contains(party))));
        return isListed && outer.Except.All(left => inner.Except.Any(own => Reach(own).Contains(left)) || (inner.Parties.Count > 0 && inner.Parties.All(party => IsApart(party, left))));
    }

    private bool IsApart(PartyId one, PartyId other) => !Reach(one).Overlaps(Reach(other)) && !MayBeIn(one, other) && !MayBeIn(other, one);

    /// <summary>Parties surely in both, without those that another of them already covers.</summary>
    private List<PartyId> Common(PartyFacet first, PartyFacet second)
    {
        HashSet<PartyId> common;
        if (first.Parties.Count == 0 && second.Parties.Count == 0)
        {
            common = [.. parties.Keys];
        }
        else if (first.Parties.Count == 0 || second.Parties.Count == 0)
        {
            common = [.. (first.Parties.Count == 0 ? second : first).Parties.SelectMany(Reach)];
        }
        else
        {
            common = [.. first.Parties.SelectMany(Reach)];
            common.IntersectWith(second.Parties.SelectMany(Reach));
        }

        common.RemoveWhere(party => first.Except.Concat(second.Except).Any(left => !IsApart(party, left)));
        return [.. common.Where(party => !common.Any(other => other != party && Reach(other).Contains(party))).Order()];
    }

    private bool MayShare(PartyFacet first, PartyFacet second)
    {
        if (first.Parties.Count == 0 && second.Parties.Count == 0)
        {
            // The dossier need not name those whom neither leaves out.
            return true;
        }

        var ones = first.Parties.Count == 0 ? parties.Keys : first.Parties.SelectMany(Reach);
        var others = (second.Parties.Count == 0 ? parties.Keys : second.Parties.SelectMany(Reach)).ToHashSet();
        var left = first.Except.Concat(second.Except).SelectMany(Reach).ToHashSet();
        return ones.Where(party => !left.Contains(party)).Any(one => others.Where(party => !left.Contains(party)).Any(other => one == other || MayBeIn(one, other) || MayBeIn(other, one)));
    }

    /// <summary>Whether a party may belong to a group whose members are not all known, or two such groups may share one.</summary>
    private bool MayBeIn(PartyId one, PartyId group)
    {
        if (!parties.TryGetValue(group, out var whole) || !whole.CanHaveMembers || !parties.TryGetValue(one, out var party))
        {
            return false;
        }

        var named = NamedMembers(group);
        var reachesMember = named.Any(member => Reach(member).Contains(one) || Reach(one).Contains(member));
        if (reachesMember)
        {
            return true;
        }

        var isClosed = whole.MemberCount is { } count && count <= named.Count;
        return !isClosed && !whole.NonMembers.Contains(one) && party.Kind is not PartyKind.Organ
            && !(party.CanHaveMembers && Reach(one).Where(member => member != one).ToList() is { Count: > 0 } all && all.All(whole.NonMembers.Contains) && IsClosed(party));
    }

    private bool IsClosed(Party group) => group.MemberCount is { } count && count <= NamedMembers(group.Id).Count;

    /// <summary>The chain of memberships by which a facet reaches a party.</summary>
    private IEnumerable<ScopeFact> Why(PartyId party, PartyFacet facet)
    {
        if (facet.Parties.Count == 0 || facet.Parties.Contains(party))
        {
            return [];
        }

        var whole = facet.Parties.Where(listed => Reach(listed).Contains(party)).Order().First();
        return Chain(party, whole);
    }

    private IEnumerable<ScopeFact> Chain(PartyId party, PartyId whole)
    {
        var member = NamedMembers(whole).Where(member => member == party || Reach(member).Contains(party)).Order().First();
        var link = new ScopeFact { Kind = ScopeFactKind.Member, Subject = member.ToString(), Object = whole.ToString() };
        return member == party ? [link] : Chain(party, member).Append(link);
    }
}
