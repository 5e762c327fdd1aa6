namespace PeaceTerms;

/// <summary>How parties relate that are limited each or in total (rules I11, I12).</summary>
internal static class Holders
{
    /// <summary>
    /// "Each" is a limit on every single one, "in total" one on all together, which bounds each of them. A source that says neither of several is
    /// read both ways, unless both say the same of the same parties. Of a single party there is nothing to tell apart.
    /// </summary>
    public static FacetRelation Relate(PartyMap parties, (PartyFacet Parties, Facet? Counting) first, (PartyFacet Parties, Facet? Counting) second)
    {
        var relation = parties.Relate(first.Parties, second.Parties);
        if (relation.Shared is null)
        {
            return relation;
        }

        var isSame = relation is { FirstInside: true, SecondInside: true };
        if (isSame && first.Counting == second.Counting)
        {
            return relation;
        }

        var ways = CountingWays.Of(from one in Readings(parties, first) from other in Readings(parties, second) select Way(parties, first.Parties, second.Parties, one, other, relation));
        var isDirect = ways is [CountingWay.Same] && relation.IsSure;
        return relation with { IsSure = isDirect, FirstInside = isDirect && relation.FirstInside, SecondInside = isDirect && relation.SecondInside, Ways = ways };
    }

    /// <summary>How two totals relate: the one of more parties bounds the one of fewer.</summary>
    public static CountingWay InTotal(PartyMap parties, PartyFacet first, PartyFacet second, FacetRelation relation) =>
        relation is { FirstInside: true, SecondInside: true } ? CountingWay.Same
        : HasJointForce(parties, first) || HasJointForce(parties, second) ? CountingWay.Open
        : relation.SecondInside ? CountingWay.FirstWider
        : relation.FirstInside ? CountingWay.SecondWider
        : CountingWay.Open;

    private static CountingWay Way(PartyMap parties, PartyFacet first, PartyFacet second, bool firstInTotal, bool secondInTotal, FacetRelation relation) => (firstInTotal, secondInTotal) switch
    {
        (true, true) => InTotal(parties, first, second, relation),
        _ when !relation.IsSure || HasJointForce(parties, first) || HasJointForce(parties, second) => CountingWay.Open,
        (false, false) => CountingWay.Same,
        (true, _) => CountingWay.FirstWider,
        _ => CountingWay.SecondWider,
    };

    /// <summary>A contributor's own forces are no part of a joint force, although a mention of the force reaches the contributor.</summary>
    private static bool HasJointForce(PartyMap parties, PartyFacet facet) => facet.Parties.Any(party => parties.Reach(party).Any(parties.IsJointForce));

    /// <summary>Whether they are limited in total (true) or each (false); both where it is not said.</summary>
    private static bool[] Readings(PartyMap parties, (PartyFacet Parties, Facet? Counting) limited)
    {
        if (limited.Parties.Parties is [var only] && !parties.CanHaveMembers(only))
        {
            return [false];
        }

        var said = limited.Counting is CategoryFacet { Except.Count: 0, Categories: [var category] } ? category : (CategoryId?)null;
        return said == BuiltInCategories.Each ? [false] : said == BuiltInCategories.InTotal ? [true] : [false, true];
    }
}
