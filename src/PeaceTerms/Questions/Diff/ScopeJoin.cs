namespace PeaceTerms;

/// <summary>The one scope that lists all that several single scopes name.</summary>
/// <param name="Scope">The scope; null for a text that says nothing.</param>
internal sealed record ScopeJoin(Scope? Scope)
{
    /// <summary>Null where no one scope says just the same as all of them together.</summary>
    public static ScopeJoin? Of(IEnumerable<Scope?> scopes)
    {
        var singles = scopes.Distinct().ToList();
        if (singles is [var only])
        {
            return new ScopeJoin(only);
        }

        if (singles.Contains(null))
        {
            return null;
        }

        var all = singles.OfType<Scope>().ToList();
        var names = all.SelectMany(scope => scope.Facets).Select(facet => facet.Name).Distinct().ToList();
        var like = all[0];
        if (all.Exists(scope => scope.Circumstance != like.Circumstance || scope.Period != like.Period || names.Exists(name => scope[name] is null)))
        {
            return null;
        }

        var joined = like with { Facets = [.. names.Select(name => Joined([.. all.Select(scope => scope[name]!).Distinct()]))] };
        return joined.Singles().ToHashSet().SetEquals(all.SelectMany(scope => scope.Singles())) ? new ScopeJoin(joined) : null;
    }

    /// <summary>The same scope with its lists in one order, so that what is listed in another order is the same.</summary>
    public static Scope Sorted(Scope scope) => scope with { Facets = [.. scope.Facets.Select(facet => Sorted(facet))] };

    private static Facet Sorted(Facet facet) => facet switch
    {
        PartyFacet parties => parties with { Parties = [.. parties.Parties.Order()], Except = [.. parties.Except.Order()] },
        AreaFacet areas => areas with { Areas = [.. areas.Areas.OrderBy(area => area.ToString(), StringComparer.Ordinal)] },
        CategoryFacet categories => categories with { Categories = [.. categories.Categories.Order()], Except = [.. categories.Except.Order()] },
        _ => facet,
    };

    private static Facet Joined(IReadOnlyList<Facet> facets) => facets[0] switch
    {
        _ when facets.Count == 1 => facets[0],
        PartyFacet first when facets.All(facet => facet is PartyFacet one && one.Except.SequenceEqual(first.Except)) => first with { Parties = [.. facets.Cast<PartyFacet>().SelectMany(facet => facet.Parties).Distinct().Order()] },
        AreaFacet first => first with { Areas = [.. facets.Cast<AreaFacet>().SelectMany(facet => facet.Areas).Distinct().OrderBy(area => area.ToString(), StringComparer.Ordinal)] },
        CategoryFacet first when facets.All(facet => facet is CategoryFacet one && one.Except.SequenceEqual(first.Except)) => first with { Categories = [.. facets.Cast<CategoryFacet>().SelectMany(facet => facet.Categories).Distinct().Order()] },
        var first => first,
    };
}
