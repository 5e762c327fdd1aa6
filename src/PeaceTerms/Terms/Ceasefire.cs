namespace PeaceTerms;

/// <summary>An end of hostilities between parties, for how long, what it waits for and who watches it.</summary>
public sealed record Ceasefire : Term
{
    private readonly ValueList<PartyId> between = ValueList.Empty<PartyId>();
    private readonly ValueList<Area> areas = ValueList.Empty<Area>();
    private readonly ValueList<CategoryId> media = ValueList.Empty<CategoryId>();
    private readonly ValueList<EventId> waitsFor = ValueList.Empty<EventId>();
    private readonly ValueList<PartyId> monitors = ValueList.Empty<PartyId>();

    /// <summary>The parties that cease fire. An empty list is a validation error.</summary>
    public IReadOnlyList<PartyId> Between
    {
        get => between;
        init => between = ValueList.From(value);
    }

    /// <summary>Where; empty means everywhere.</summary>
    public IReadOnlyList<Area> Areas
    {
        get => areas;
        init => areas = ValueList.From(value);
    }

    /// <summary>On <c>land</c>, at <c>sea</c> or in the <c>air</c>; empty means everywhere.</summary>
    public IReadOnlyList<CategoryId> Media
    {
        get => media;
        init => media = ValueList.From(value);
    }

    /// <summary>Its entry into force, an event; null when the dossier names none. What it waits for needs it.</summary>
    public EventId? Event { get; init; }

    /// <summary>The events that it waits for: "as soon as" and "only after" both mean that it waits (rule I9).</summary>
    public IReadOnlyList<EventId> WaitsFor
    {
        get => waitsFor;
        init => waitsFor = ValueList.From(value);
    }

    /// <summary>Whether it waits for no event but those named: unconditional, at once, or with the agreement. Null or false: not said.</summary>
    public bool? Unconditional { get; init; }

    /// <summary>Who watches it; empty when not said. Each is an issue of its own.</summary>
    public IReadOnlyList<PartyId> Monitors
    {
        get => monitors;
        init => monitors = ValueList.From(value);
    }

    /// <summary>Whether the source says that nobody else watches it (rule I4). Null or false: it does not.</summary>
    public bool? MonitorsClosed { get; init; }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => false;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context)
    {
        var scope = new Scope { Facets = [FacetOf.Parties(RoleNames.Sides, Between), FacetOf.Areas(Areas), FacetOf.Categories(RoleNames.Medium, Media)] };
        yield return new Ask { Issue = IssueOf("ceasefire"), Scope = scope, Value = WordedValue.Yes, Binds = between };
        foreach (var ask in Timing(context).Concat(Monitoring()))
        {
            yield return ask;
        }
    }

    private IEnumerable<Ask> Timing(ILoweringContext context)
    {
        if (Event is not { } start)
        {
            yield break;
        }

        var domain = context.Topic(BuiltInTopics.Id("must-wait")).Domain;
        foreach (var awaited in WaitsFor.Distinct())
        {
            yield return Order(start, awaited.ToString(), WordedValue.Named(domain, "waits"));
        }

        if (Unconditional == true)
        {
            yield return Order(start, OpenRole.Open, WordedValue.Named(domain, "does not wait")) with { Open = AnyBut(RoleNames.Awaited, WaitsFor) };
        }
        else if (WaitsFor.Count == 0)
        {
            yield return Order(start, OpenRole.Open, NothingSure(domain, "at a time not said", Vagueness.TimeNotSaid)) with { Open = AnyBut(RoleNames.Awaited, WaitsFor) };
        }
    }

    private IEnumerable<Ask> Monitoring()
    {
        foreach (var body in Monitors.Distinct())
        {
            yield return Monitor(body.ToString(), WordedValue.Yes) with { Binds = ValueList.From([body]) };
        }

        if (MonitorsClosed == true || Monitors.Count > 0)
        {
            var others = MonitorsClosed == true ? WordedValue.No : NothingSure(OutcomeDomain.YesNo, "others not excluded", Vagueness.ListNotClosed);
            yield return Monitor(OpenRole.Open, others) with { Open = AnyBut(RoleNames.Body, Monitors) };
        }
    }

    private static WordedValue NothingSure(OutcomeDomain domain, string words, Vagueness why) => new() { Literal = AllowedOutcomes.Unknown(domain), Words = words, Vagueness = why };

    private static OpenRole AnyBut<T>(string role, IEnumerable<T> named)
        where T : struct => new() { Role = role, Except = ValueList.From(named.Select(id => $"{id}").Distinct()) };

    private static Ask Order(EventId start, string awaited, WordedValue value) => new()
    {
        Issue = IssueOf("must-wait", (RoleNames.Event, start.ToString()), (RoleNames.Awaited, awaited)),
        Scope = Scope.Unrestricted,
        Value = value,
    };

    private Ask Monitor(string body, WordedValue value) => new()
    {
        Issue = IssueOf("monitor", (RoleNames.Body, body)),
        Scope = new Scope { Facets = [FacetOf.Categories(RoleNames.Monitored, [CategoryId.Parse("ceasefire")]), FacetOf.Areas(Areas)] },
        Value = value,
    };
}
