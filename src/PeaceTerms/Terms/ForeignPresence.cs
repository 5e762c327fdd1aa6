namespace PeaceTerms;

/// <summary>Whether, where and how forces, bases, stores or advisers of others may be present.</summary>
public sealed record ForeignPresence : Term
{
    private readonly ValueList<PartyId> forces = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> except = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> commands = ValueList.Empty<PartyId>();
    private readonly ValueList<CategoryId> what = ValueList.Empty<CategoryId>();
    private readonly ValueList<CategoryId> categories = ValueList.Empty<CategoryId>();
    private readonly ValueList<CategoryId> purposes = ValueList.Empty<CategoryId>();
    private readonly ValueList<CategoryId> media = ValueList.Empty<CategoryId>();
    private readonly ValueList<Area> areas = ValueList.Empty<Area>();
    private readonly ValueList<PartyId> consentOf = ValueList.Empty<PartyId>();

    /// <summary>What is said of the presence.</summary>
    public required PresenceRule Rule { get; init; }

    /// <summary>Whose forces; empty means anyone's but those in <see cref="Except"/>, which must then name the host.</summary>
    public IReadOnlyList<PartyId> Forces
    {
        get => forces;
        init => forces = ValueList.From(value);
    }

    /// <summary>Whose forces are not meant, with their members: the host's own, or an exception.</summary>
    public IReadOnlyList<PartyId> Except
    {
        get => except;
        init => except = ValueList.From(value);
    }

    /// <summary>Under whose command; empty means under any.</summary>
    public IReadOnlyList<PartyId> Commands
    {
        get => commands;
        init => commands = ValueList.From(value);
    }

    /// <summary>What is present, such as <c>troops</c>, <c>bases</c>, <c>stores</c> or <c>advisers</c>; empty means any of it.</summary>
    public IReadOnlyList<CategoryId> What
    {
        get => what;
        init => what = ValueList.From(value);
    }

    /// <summary>Force categories; empty means any.</summary>
    public IReadOnlyList<CategoryId> Categories
    {
        get => categories;
        init => categories = ValueList.From(value);
    }

    /// <summary>Where. An empty list is a validation error.</summary>
    public IReadOnlyList<Area> Areas
    {
        get => areas;
        init => areas = ValueList.From(value);
    }

    /// <summary>Whether a permanent presence is meant (true), a temporary one (false) or either (null).</summary>
    public bool? Permanent { get; init; }

    /// <summary>Purposes, such as <c>monitoring</c>; empty means any.</summary>
    public IReadOnlyList<CategoryId> Purposes
    {
        get => purposes;
        init => purposes = ValueList.From(value);
    }

    /// <summary>On <c>land</c>, at <c>sea</c> or in the <c>air</c>; empty means any.</summary>
    public IReadOnlyList<CategoryId> Media
    {
        get => media;
        init => media = ValueList.From(value);
    }

    /// <summary>How many; null when not said. An issue of its own.</summary>
    public Quantity? Strength { get; init; }

    /// <summary>Whether the strength is meant for each or in total; null when not said.</summary>
    public Counting? Counting { get; init; }

    /// <summary>Whose consent is needed; empty when not said. Each is an issue of its own.</summary>
    public IReadOnlyList<PartyId> ConsentOf
    {
        get => consentOf;
        init => consentOf = ValueList.From(value);
    }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => Rule == PresenceRule.Barred;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context)
    {
        var permitted = context.Topic(BuiltInTopics.Id("presence-permitted")).Domain;
        yield return Ask("presence-permitted", WordedValue.Named(permitted, Rule == PresenceRule.Barred ? "barred" : "permitted"));
        if (Rule == PresenceRule.Required)
        {
            yield return Ask("presence-required", WordedValue.Named(context.Topic(BuiltInTopics.Id("presence-required")).Domain, "must"));
        }

        if (Strength is not null)
        {
            foreach (var step in Steps.Of(Strength, Circumstance, context, amount => Ask("presence-strength", WordedQuantity.Of(amount, context))))
            {
                yield return step with { Quantifier = Quantifier.Every, Scope = step.Scope with { Facets = [.. step.Scope.Facets, CountingText.Facet(Counting)] } };
            }
        }

        foreach (var body in ConsentOf)
        {
            var needed = WordedValue.Named(context.Topic(BuiltInTopics.Id("presence-consent")).Domain, "needed");
            yield return Ask("presence-consent", needed, (RoleNames.Body, body.ToString())) with { Quantifier = Quantifier.Every };
        }
    }

    private Ask Ask(string topic, WordedValue value, params (string Role, string Id)[] key) => new()
    {
        Issue = IssueOf(topic, key),
        Scope = new Scope
        {
            Facets =
            [
                FacetOf.Parties(RoleNames.Forces, Forces, Except), FacetOf.Parties(RoleNames.Command, Commands), FacetOf.Areas(Areas),
                FacetOf.Categories(RoleNames.Presence, What), FacetOf.Categories(RoleNames.Category, Categories), FacetOf.Categories(RoleNames.Purpose, Purposes), FacetOf.Categories(RoleNames.Medium, Media),
                FacetOf.Categories(RoleNames.Permanence, Permanent is { } lasts ? [CategoryId.Parse(lasts ? "permanent" : "temporary")] : []),
            ],
        },
        Value = value,
        Quantifier = Rule is PresenceRule.Deployed or PresenceRule.Required ? Quantifier.Some : Quantifier.Every,
        Binds = Rule == PresenceRule.Permitted ? ValueList.Empty<PartyId>() : forces,
    };
}
