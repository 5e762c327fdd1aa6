namespace PeaceTerms;

/// <summary>One requirement of a general term: a topic with its roles filled, and the value asked for.</summary>
public sealed record TopicAsk
{
    private readonly ValueList<RoleValue> key = ValueList.Empty<RoleValue>();
    private readonly ValueList<Facet> facets = ValueList.Empty<Facet>();
    private readonly ValueList<PartyFacet> sideRoles = ValueList.Empty<PartyFacet>();
    private readonly ValueList<PartyId> binds = ValueList.Empty<PartyId>();

    /// <summary>The topic, built in or declared by the dossier.</summary>
    public required TopicId Topic { get; init; }

    /// <summary>Each key role of the topic with the one id that fills it. A key role that is missing is a validation error.</summary>
    public IReadOnlyList<RoleValue> Key
    {
        get => key;
        init => key = ValueList.From(value);
    }

    /// <summary>The key role that is left open, if any; it is then not listed in <see cref="Key"/>. Null when each has its id.</summary>
    public OpenKey? Open { get; init; }

    /// <summary>The facets that are restricted; those not given are unrestricted.</summary>
    public IReadOnlyList<Facet> Facets
    {
        get => facets;
        init => facets = ValueList.From(value);
    }

    /// <summary>Roles that only give direction, such as whom a limit protects.</summary>
    public IReadOnlyList<PartyFacet> SideRoles
    {
        get => sideRoles;
        init => sideRoles = ValueList.From(value);
    }

    /// <summary>The value.</summary>
    public required TopicValue Value { get; init; }

    /// <summary>Whether it holds for every part of the scope or some; null means every.</summary>
    public Quantifier? Quantifier { get; init; }

    /// <summary>Whom it binds.</summary>
    public IReadOnlyList<PartyId> Binds
    {
        get => binds;
        init => binds = ValueList.From(value);
    }

    internal IEnumerable<Ask> Lower(ILoweringContext context, Circumstance? circumstance)
    {
        var topic = context.Topic(Topic);
        return Value switch
        {
            QuantityValue { Quantity: SteppedFigure stepped } =>
                Steps.Of(stepped, circumstance, context, amount => Ask(topic, key, new QuantityValue { Quantity = amount }.Lower(topic, context))),
            RatioValue ratio => ratio.Pairs().Select(pair =>
                Ask(topic, [.. key, new RoleValue { Role = RoleNames.First, Id = pair.First }, new RoleValue { Role = RoleNames.Second, Id = pair.Second }], pair.Value)),
            SharesValue shares => shares.Each(topic, context).Select(share =>
                Ask(topic, [.. key, new RoleValue { Role = topic.SharesOf!.Role, Id = share.Recipient }], share.Value)),
            _ => [Ask(topic, key, Value.Lower(topic, context))],
        };
    }

    private Ask Ask(Topic topic, IReadOnlyList<RoleValue> filled, WordedValue value) => new()
    {
        Issue = new Issue { Topic = Topic, Key = [.. topic.Keys.Select(role => role.Name == Open?.Role ? new RoleValue { Role = role.Name, Id = OpenRole.Open } : filled.First(one => one.Role == role.Name))] },
        Open = Open is null ? null : new OpenRole { Role = Open.Role, Except = ValueList.From(Open.Except), Kind = Open.Kind },
        Scope = new Scope { Facets = Facets },
        Value = value,
        Quantifier = Quantifier ?? PeaceTerms.Quantifier.Every,
        Binds = binds,
        SideRoles = sideRoles,
    };
}
