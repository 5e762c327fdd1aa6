namespace PeaceTerms;

/// <summary>How scopes relate in one world: facet by facet, then circumstance and period (rules S1 to S4).</summary>
internal sealed class ScopeMap(PartyMap parties, TerritoryMap territories, CategoryMap categories, IReadOnlyList<CircumstanceOverlap> overlaps)
{
    private readonly Dictionary<(string, string), CircumstanceOverlap> overlapping = overlaps.SelectMany(one => new[] { (one, Pair: ($"{one.First}", $"{one.Second}")), (one, Pair: ($"{one.Second}", $"{one.First}")) })
        .GroupBy(entry => entry.Pair, entry => entry.one).ToDictionary(entries => entries.Key, entries => entries.First());

    /// <summary>The relation of everything with itself, which is the same for all topics.</summary>
    public ScopeRelation OfUnrestricted { get; } = new()
    {
        Shared = Scope.Unrestricted,
        IsSure = true,
        FirstInside = true,
        SecondInside = true,
        SharesSurely = true,
    };

    /// <summary>The relation; null when the scopes surely share nothing.</summary>
    public ScopeRelation? Relate(Topic topic, Scope first, Scope second)
    {
        var (isSure, firstInside, secondInside) = (true, true, true);
        var (ways, partsAreSure, dependsOnCounting) = (CountingWays.OnlySame, true, false);
        var facets = new List<Facet>();
        var facts = new List<ScopeFact>();
        foreach (var role in Compared(topic))
        {
            var (one, other) = (first[role.Name], second[role.Name]);
            var (counted, alsoCounted) = role.CountedBy is { } counting ? (first[counting], second[counting]) : default;
            if (one is null && other is null && counted is null && alsoCounted is null)
            {
                continue;
            }

            var relation = role.CountedBy is not null && (one ?? Unrestricted(role), other ?? Unrestricted(role)) is (PartyFacet mine, PartyFacet theirs)
                ? Holders.Relate(parties, (mine, counted), (theirs, alsoCounted))
                : Relate(role, one ?? Unrestricted(role), other ?? Unrestricted(role));
            if (relation.Shared is not { } shared)
            {
                return null;
            }

            facets.Add(shared);
            if (counted is not null && counted == alsoCounted)
            {
                facets.Add(counted);
            }

            facts.AddRange(relation.Facts);
            isSure &= relation.IsSure;
            firstInside &= relation.FirstInside;
            secondInside &= relation.SecondInside;
            ways = role.AsAWhole != true ? ways : ways.With(relation.IsSure || relation.Ways is not [CountingWay.Same] ? relation.Ways : CountingWays.Of(CountingWay.Open));
            partsAreSure &= role.AsAWhole == true || relation.IsSure;
            dependsOnCounting |= role.AsAWhole == true && !relation.IsSure;
        }

        var (when, whenIsSure, whenFirst, whenSecond) = Relate(first.Circumstance ?? new Always(), second.Circumstance ?? new Always());
        var (days, daysFirst, daysSecond) = Relate(first.Period, second.Period);
        if (when is Together && Declared(first.Circumstance, second.Circumstance) is { } declared)
        {
            facts.Add(new ScopeFact { Kind = ScopeFactKind.Overlap, Subject = $"{declared.First}", Object = $"{declared.Second}", Source = declared.Source });
        }

        if (when is null || days is { From: { } from, Until: { } until } && from > until)
        {
            return null;
        }

        return new ScopeRelation
        {
            Shared = new Scope { Facets = facets, Circumstance = when is Always { Except.Count: 0 } ? null : when, Period = days },
            IsSure = isSure && whenIsSure,
            FirstInside = firstInside && whenFirst && daysFirst,
            SecondInside = secondInside && whenSecond && daysSecond,
            Ways = ways,
            SharesSurely = whenIsSure && partsAreSure && !ways.Contains(CountingWay.Open),
            DependsOnCounting = dependsOnCounting && whenIsSure,
            LeftOut = ValueList.From(LeftOut(first.Circumstance ?? new Always(), second.Circumstance ?? new Always())),
            Facts = ValueList.From(facts.Distinct().OrderBy(fact => (fact.Kind, fact.Subject, fact.Object))),
        };
    }

    /// <summary>The things that the scope lists, each of itself, that surely lie in another scope; null when none does (rule S3).</summary>
    public Scope? PartInside(Topic topic, Scope some, Scope every)
    {
        var facets = new List<Facet>();
        foreach (var role in topic.Facets)
        {
            var (one, other) = (some[role.Name] ?? Unrestricted(role), every[role.Name] ?? Unrestricted(role));
            var inside = Listed(one).Where(single => Relate(role, single, other).FirstInside).ToList();
            if (inside.Count == 0)
            {
                return null;
            }

            facets.Add(Joined(one, inside));
        }

        var (when, _, whenInside, _) = Relate(some.Circumstance ?? new Always(), every.Circumstance ?? new Always());
        var (_, daysInside, _) = Relate(some.Period, every.Period);
        return when is not null && whenInside && daysInside ? some with { Facets = facets } : null;
    }

    /// <summary>
    /// Whether a scope surely has a point outside all of the others, so that what holds there is not touched by them. What is asked of some
    /// of a group may be asked of the very members that the others name, so that there only a listed thing is such a point.
    /// </summary>
    public bool Exceeds(Topic topic, Scope scope, IReadOnlyList<Scope> narrower, bool isOfSome) => narrower.Count == 0 || Leaves(topic, scope, narrower, isOfSome);

    private bool Leaves(Topic topic, Scope scope, IReadOnlyList<Scope> narrower, bool isOfSome)
    {
        var when = scope.Circumstance ?? new Always();
        var others = narrower.Select(one => one.Circumstance ?? new Always()).Distinct().ToList();
        if ((others.Count == 1 && when is Always { Except.Count: 0 } && when.To(others[0]) == CircumstanceRelation.Around) || (when is Always && LeavesSomeTime(others, when.Except.Count > 0)))
        {
            return true;
        }

        if (scope.Period is null && narrower.All(one => one.Period?.Until is not null))
        {
            return true;
        }

        // One listed thing that lies apart from all narrower scopes is enough.
        return Compared(topic).Any(role => (isOfSome ? Listed(scope[role.Name] ?? Unrestricted(role)).Where(single => !single.IsUnrestricted) : Points(scope[role.Name] ?? Unrestricted(role)))
            .Any(point => narrower.All(one => Relate(role, point, one[role.Name] ?? Unrestricted(role)).Shared is null)));
    }

    /// <summary>Wartime and triggers leave peacetime. Peacetime leaves wartime, of which a trigger that is left out or spoken of may be all.</summary>
    private static bool LeavesSomeTime(IReadOnlyList<Circumstance> others, bool isSomeLeftOut) =>
        others.All(one => one is OnTrigger or Wartime) || (!isSomeLeftOut && others.All(one => one is Peacetime));

    /// <summary>The facets that meet by themselves: what only says how another is counted meets together with it.</summary>
    private static IEnumerable<Role> Compared(Topic topic) => topic.Facets.Where(role => !topic.Facets.Any(other => other.CountedBy == role.Name));

    private FacetRelation Relate(Role role, Facet first, Facet second) => (first, second) switch
    {
        (PartyFacet one, PartyFacet other) => AsAWhole(role, one, other, parties.Relate(one, other)),
        (AreaFacet one, AreaFacet other) => role.AsAWhole == true ? AreasAsAWhole(one, other) : territories.Relate(one, other, asAWhole: false),
        (CategoryFacet one, CategoryFacet other) => categories.Relate(one, other, role.AsAWhole == true),
        _ => throw new ArgumentException($"The facet '{role.Name}' is filled with two kinds of thing.", nameof(first)),
    };

    /// <summary>What holds for parties as a whole says of some of them no more than an upper bound (rule I11).</summary>
    private FacetRelation AsAWhole(Role role, PartyFacet first, PartyFacet second, FacetRelation relation)
    {
        var isSame = relation is { FirstInside: true, SecondInside: true };
        return role.AsAWhole != true || isSame || relation.Shared is null
            ? relation
            : relation with { IsSure = false, FirstInside = false, SecondInside = false, Ways = CountingWays.Of(Holders.InTotal(parties, first, second, relation)) };
    }

    private FacetRelation AreasAsAWhole(AreaFacet first, AreaFacet second)
    {
        var whole = territories.Relate(first, second, asAWhole: true);
        var parts = territories.Relate(first, second, asAWhole: false);
        return whole.Shared is null || whole is { FirstInside: true, SecondInside: true } ? whole : whole with
        {
            Ways = CountingWays.Of(!parts.IsSure ? CountingWay.Open : parts.SecondInside ? CountingWay.FirstWider : parts.FirstInside ? CountingWay.SecondWider : CountingWay.Open),
        };
    }

    private static Facet Unrestricted(Role role) => role.Kind switch
    {
        RoleKind.Areas => new AreaFacet { Name = role.Name },
        RoleKind.Categories => new CategoryFacet { Name = role.Name },
        _ => new PartyFacet { Name = role.Name },
    };

    /// <summary>Each thing listed; for a joint force its sure contributors too, since the force is there when they are.</summary>
    private IEnumerable<Facet> Listed(Facet facet) => facet is PartyFacet { Parties.Count: > 0 } named
        ? parties.WithContributors(named.Parties).Select(party => named with { Parties = [party] })
        : facet.Single();

    private IEnumerable<Facet> Points(Facet facet) => facet is PartyFacet named
        ? (named.Parties.Count > 0 ? named.Parties.SelectMany(parties.Reach).Distinct() : parties.Known)
            .Select(party => new PartyFacet { Name = named.Name, Parties = [party] })
            .Where(point => parties.Relate(point, named).FirstInside)
        : facet.Single().Where(single => !single.IsUnrestricted);

    private static Facet Joined(Facet like, IReadOnlyList<Facet> singles) => like switch
    {
        PartyFacet facet => facet with { Parties = [.. singles.Cast<PartyFacet>().SelectMany(single => single.Parties).Distinct()] },
        AreaFacet facet => facet with { Areas = [.. singles.Cast<AreaFacet>().SelectMany(single => single.Areas).Distinct()] },
        CategoryFacet facet => facet with { Categories = [.. singles.Cast<CategoryFacet>().SelectMany(single => single.Categories).Distinct()] },
        _ => like,
    };

    private CircumstanceOverlap? Declared(Circumstance? first, Circumstance? second) =>
        overlapping.Count == 0 || first is null || second is null ? null : overlapping.GetValueOrDefault(($"{first}", $"{second}"));

    private (Circumstance? Shared, bool IsSure, bool FirstInside, bool SecondInside) Relate(Circumstance first, Circumstance second) => first.To(second) switch
    {
        CircumstanceRelation.Possible when Declared(first, second) is not null => (new Together { Parts = [first, second] }, true, false, false),
        CircumstanceRelation.Apart => (null, false, false, false),
        CircumstanceRelation.Same => (first, true, true, true),
        CircumstanceRelation.Inside => (first, true, true, false),
        CircumstanceRelation.Around => (second, true, false, true),
        CircumstanceRelation.Shares => (Narrower(first, second), true, false, false),
        _ => (string.CompareOrdinal(first.ToString(), second.ToString()) <= 0 ? first : second, false, false, false),
    };

    /// <summary>What is shared with an "always but for some triggers"; the triggers are named as left out beside it.</summary>
    private static Circumstance Narrower(Circumstance first, Circumstance second) => first.Whole(second) switch
    {
        CircumstanceRelation.Same => first with { Except = [.. first.Except.Union(second.Except).Order()] },
        CircumstanceRelation.Around => second,
        _ => first,
    };

    /// <summary>The triggers that one side leaves out of a circumstance that the other names as a whole.</summary>
    private static IEnumerable<Scope> LeftOut(Circumstance first, Circumstance second)
    {
        var whole = first.Whole(second);
        if (first.To(second) != CircumstanceRelation.Shares || whole == CircumstanceRelation.Same)
        {
            return [];
        }

        var (wider, narrower) = whole == CircumstanceRelation.Around ? (first, second) : (second, first);
        return wider.Except.Except(narrower.Except).Order().Select(trigger => new Scope { Circumstance = new OnTrigger { Event = trigger } });
    }

    private static (DateRange? Shared, bool FirstInside, bool SecondInside) Relate(DateRange? first, DateRange? second)
    {
        if (first is null || second is null)
        {
            return (first ?? second, second is null, first is null);
        }

        var shared = first.Within(second);
        return (shared, shared == first, shared == second);
    }
}
