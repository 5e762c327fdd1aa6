namespace PeaceTerms;

/// <summary>A ceiling on forces or weapons. "At most" is what makes it a ceiling; the figure itself is bare (rule D2).</summary>
public sealed record TroopCap : Term
{
    private readonly ValueList<PartyId> holders = ValueList.Empty<PartyId>();
    private readonly ValueList<CategoryId> notCounted = ValueList.Empty<CategoryId>();
    private readonly ValueList<Area> areas = ValueList.Empty<Area>();
    private readonly ValueList<PartyId> protects = ValueList.Empty<PartyId>();

    /// <summary>Whose forces are limited. An empty list is a validation error.</summary>
    public IReadOnlyList<PartyId> Holders
    {
        get => holders;
        init => holders = ValueList.From(value);
    }

    /// <summary>What is limited, such as <c>personnel</c> or <c>tanks</c>.</summary>
    public required CategoryId Category { get; init; }

    /// <summary>Categories that are expressly not counted. What is not said to be counted or not may be either (rule I12).</summary>
    public IReadOnlyList<CategoryId> NotCounted
    {
        get => notCounted;
        init => notCounted = ValueList.From(value);
    }

    /// <summary>Where the ceiling applies, as a whole; empty means everywhere.</summary>
    public IReadOnlyList<Area> Areas
    {
        get => areas;
        init => areas = ValueList.From(value);
    }

    /// <summary>The ceiling.</summary>
    public required Quantity Ceiling { get; init; }

    /// <summary>Whom the ceiling protects, who therefore wants less. A side role: it only gives direction. Empty when not said.</summary>
    public IReadOnlyList<PartyId> Protects
    {
        get => protects;
        init => protects = ValueList.From(value);
    }

    /// <summary>Whether several holders are limited each or in total; null when there is one or when not said.</summary>
    public Counting? Counting { get; init; }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => Ceiling is { SaysNo: true };

    private protected override IEnumerable<Ask> Asks(ILoweringContext context) => Steps.Of(Ceiling, Circumstance, context, ceiling => new Ask
    {
        Issue = IssueOf("ceiling"),
        Scope = new Scope
        {
            Facets = [FacetOf.Parties(RoleNames.Holder, Holders), FacetOf.Categories(RoleNames.Category, [Category], NotCounted), FacetOf.Areas(Areas), CountingText.Facet(Counting)],
        },
        Value = WordedQuantity.Of(ceiling, context),
        Binds = ceiling is NoLimit ? ValueList.Empty<PartyId>() : holders,
        SideRoles = ValueList.From([FacetOf.Parties(RoleNames.Protected, Protects)]),
    });
}
