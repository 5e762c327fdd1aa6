namespace PeaceTerms;

/// <summary>Forces are to leave the territory and, once gone, to stay out.</summary>
public sealed record Withdrawal : TerritorialOutcome
{
    private readonly ValueList<PartyId> of = ValueList.Empty<PartyId>();
    private readonly ValueList<CategoryId> categories = ValueList.Empty<CategoryId>();

    /// <summary>Whose forces. An empty list is a validation error.</summary>
    public IReadOnlyList<PartyId> Of
    {
        get => of;
        init => of = ValueList.From(value);
    }

    /// <summary>Which categories of forces; empty means all.</summary>
    public IReadOnlyList<CategoryId> Categories
    {
        get => categories;
        init => categories = ValueList.From(value);
    }

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context)
    {
        Facet[] facets = [FacetOf.Parties(RoleNames.Forces, Of), FacetOf.Categories(RoleNames.Category, Categories), FacetOf.Areas(areas)];
        return [Ask(context, "pull-back", "yes", facets, [.. Of]), Ask(context, "presence-permitted", "barred", facets, [.. Of])];
    }
}
