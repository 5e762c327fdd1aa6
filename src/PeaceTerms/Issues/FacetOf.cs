namespace PeaceTerms;

/// <summary>Makes facets; what is listed twice is taken once, and an empty list restricts nothing.</summary>
internal static class FacetOf
{
    public static PartyFacet Parties(string name, IEnumerable<PartyId> parties, IEnumerable<PartyId>? except = null) =>
        new() { Name = name, Parties = [.. parties.Distinct()], Except = [.. except ?? []] };

    public static AreaFacet Areas(IEnumerable<Area> areas) => new() { Name = RoleNames.Area, Areas = [.. areas.Distinct()] };

    public static CategoryFacet Categories(string name, IEnumerable<CategoryId> categories, IEnumerable<CategoryId>? except = null) =>
        new() { Name = name, Categories = [.. categories.Distinct()], Except = [.. except ?? []] };
}
