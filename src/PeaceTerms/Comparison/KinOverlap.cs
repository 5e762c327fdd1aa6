namespace PeaceTerms;

/// <summary>Where two related issues are spoken of in common: all the pairs of scopes that may share something, put together.</summary>
internal sealed class KinOverlap(IReadOnlyList<ScopeRelation> relations)
{
    public Scope Scope { get; } = Joined([.. relations.Select(relation => relation.Shared).Distinct()]);

    public bool IsSure { get; } = relations.All(relation => relation.IsSure);

    public IReadOnlyList<ScopeFact> Facts { get; } = [.. relations.SelectMany(relation => relation.Facts).Distinct().OrderBy(fact => (fact.Kind, fact.Subject, fact.Object))];

    private static Scope Joined(IReadOnlyList<Scope> scopes) => new()
    {
        Facets = [.. scopes[0].Facets.Select(facet => facet.Name).Select(name => Joined([.. scopes.Select(scope => scope[name])])).OfType<Facet>()],
        Circumstance = scopes.All(scope => scope.Circumstance == scopes[0].Circumstance) ? scopes[0].Circumstance : null,
        Period = scopes.All(scope => scope.Period == scopes[0].Period) ? scopes[0].Period : null,
    };

    /// <summary>What the facets list together; null, which restricts nothing, where one of them is unrestricted or leaves something out.</summary>
    private static Facet? Joined(IReadOnlyList<Facet?> facets)
    {
        if (facets.All(facet => facet == facets[0]))
        {
            return facets[0];
        }

        return facets[0] switch
        {
            PartyFacet first when facets.All(facet => facet is PartyFacet { Except.Count: 0, Parties.Count: > 0 }) =>
                first with { Parties = [.. facets.SelectMany(facet => ((PartyFacet)facet!).Parties).Distinct().Order()] },
            AreaFacet first when facets.All(facet => facet is AreaFacet { Areas.Count: > 0 }) =>
                first with { Areas = [.. facets.SelectMany(facet => ((AreaFacet)facet!).Areas).Distinct().OrderBy(area => area.ToString(), StringComparer.Ordinal)] },
            CategoryFacet first when facets.All(facet => facet is CategoryFacet { Except.Count: 0, Categories.Count: > 0 }) =>
                first with { Categories = [.. facets.SelectMany(facet => ((CategoryFacet)facet!).Categories).Distinct().Order()] },
            _ => null,
        };
    }
}
