namespace PeaceTerms;

/// <summary>Whether two scopes of one issue are about one matter, and how alike they are.</summary>
internal static class ScopeLikeness
{
    /// <summary>One surely lies in the other; or what both name is the same, but for exceptions and for parts of it; or they differ in one thing alone that both name.</summary>
    public static bool IsOfOneMatter(Scope one, Scope other, ScopeRelation relation)
    {
        if (relation.IsSure && (relation.FirstInside || relation.SecondInside))
        {
            return true;
        }

        var (inBoth, inOne) = (0, 0);
        void Count(object? mine, object? theirs)
        {
            if (!Equals(mine, theirs))
            {
                _ = mine is null || theirs is null || IsNearlyThatOf(mine, theirs) ? inOne++ : inBoth++;
            }
        }

        foreach (var name in one.Facets.Concat(other.Facets).Select(facet => facet.Name).Distinct())
        {
            Count(one[name], other[name]);
        }

        Count(one.Circumstance, other.Circumstance);
        Count(one.Period, other.Period);
        return inBoth == 0 || (inBoth == 1 && inOne == 0);
    }

    /// <summary>Two for each facet that is the same; one for a part of the same territory, and one for a part that the same party holds; one for the same circumstance.</summary>
    public static int Of(Scope one, Scope other) => one.Facets.Sum(facet => Of(facet, other[facet.Name])) + (one.Circumstance == other.Circumstance ? 1 : 0);

    private static bool IsNearlyThatOf(object one, object other) => (one, other) switch
    {
        (PartyFacet mine, PartyFacet theirs) => mine.Parties.Count > 0 && mine.Parties.SequenceEqual(theirs.Parties),
        (CategoryFacet mine, CategoryFacet theirs) => mine.Categories.Count > 0 && mine.Categories.SequenceEqual(theirs.Categories),
        (AreaFacet mine, AreaFacet theirs) => mine.Areas.Select(area => area.Territory).SequenceEqual(theirs.Areas.Select(area => area.Territory)),
        _ => false,
    };

    private static int Of(Facet one, Facet? other) => one.Equals(other) ? 2
        : other is null ? 0
        : one is not AreaFacet && IsNearlyThatOf(one, other) ? 1
        : one is AreaFacet { Areas: [var mine] } && other is AreaFacet { Areas: [var theirs] } ? (mine.Territory == theirs.Territory ? 1 : 0) + (mine.HeldBy == theirs.HeldBy ? 1 : 0)
        : 0;
}
