namespace PeaceTerms;

/// <summary>
/// Something that parties do, keep or leave on any topic of measures: a release of prisoners, elections, a bar on exercises. What it is, how much
/// of it and whose consent it needs are said here; when and for how long, as in any term.
/// </summary>
public sealed record Measure : Term
{
    private readonly ValueList<PartyId> actors = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> toward = ValueList.Empty<PartyId>();
    private readonly ValueList<CategoryId> subjects = ValueList.Empty<CategoryId>();
    private readonly ValueList<CategoryId> notMeant = ValueList.Empty<CategoryId>();
    private readonly ValueList<Area> areas = ValueList.Empty<Area>();
    private readonly ValueList<PartyId> consentOf = ValueList.Empty<PartyId>();

    /// <summary>What it is about: a topic with two outcomes and the facets <c>actors</c>, <c>toward</c>, <c>subject</c> and <c>area</c>, built in or the dossier's.</summary>
    public required TopicId Topic { get; init; }

    /// <summary>Whether it is to be left undone, or is barred. Null or false: it is to be done, or is permitted.</summary>
    public bool? Barred { get; init; }

    /// <summary>Whether it holds for every part of what is named or for some; null means every.</summary>
    public Quantifier? Quantifier { get; init; }

    /// <summary>Who does it, or is barred from it; each is bound. Empty means anyone.</summary>
    public IReadOnlyList<PartyId> Actors
    {
        get => actors;
        init => actors = ValueList.From(value);
    }

    /// <summary>For or toward whom it is done; they want more of it. Empty when not said.</summary>
    public IReadOnlyList<PartyId> Toward
    {
        get => toward;
        init => toward = ValueList.From(value);
    }

    /// <summary>Of what or whom, such as <c>prisoners-of-war</c>; empty means of any.</summary>
    public IReadOnlyList<CategoryId> Subjects
    {
        get => subjects;
        init => subjects = ValueList.From(value);
    }

    /// <summary>What is expressly not meant.</summary>
    public IReadOnlyList<CategoryId> NotMeant
    {
        get => notMeant;
        init => notMeant = ValueList.From(value);
    }

    /// <summary>Where; empty means anywhere.</summary>
    public IReadOnlyList<Area> Areas
    {
        get => areas;
        init => areas = ValueList.From(value);
    }

    /// <summary>How much or how many; null when not said. An issue of its own.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>Whether the amount is meant for each of several actors or in total; null when there is one or when not said.</summary>
    public Counting? Counting { get; init; }

    /// <summary>Whose consent it needs; empty when not said. Each is an issue of its own.</summary>
    public IReadOnlyList<PartyId> ConsentOf
    {
        get => consentOf;
        init => consentOf = ValueList.From(value);
    }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => Barred == true;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context)
    {
        var topic = context.Topic(Topic);
        var lead = Ask(topic.Id, WordedValue.Named(topic.Domain, topic.Domain.Outcomes[Barred == true ? 0 : ^1])) with { Quantifier = Quantifier ?? PeaceTerms.Quantifier.Every };
        yield return lead;
        if (Amount is not null)
        {
            var issue = Aspects.IdOf(topic, Aspects.Amount);
            foreach (var ask in Steps.Of(Amount, Circumstance, context, amount => Ask(issue, WordedQuantity.Of(amount, context)) with { Scope = new Scope { Facets = [.. Facets, CountingText.Facet(Counting)] } }))
            {
                yield return ask;
            }
        }

        foreach (var body in ConsentOf)
        {
            var consent = context.Topic(Aspects.IdOf(topic, Aspects.Consent));
            yield return lead with { Issue = new Issue { Topic = consent.Id, Key = [new RoleValue { Role = RoleNames.Body, Id = body.ToString() }] }, Value = WordedValue.Named(consent.Domain, "needed"), Binds = ValueList.From([body]), Quantifier = PeaceTerms.Quantifier.Every };
        }
    }

    private Facet[] Facets => [FacetOf.Parties(RoleNames.Actors, Actors), FacetOf.Parties(RoleNames.Toward, Toward), FacetOf.Categories(RoleNames.Subject, Subjects, NotMeant), FacetOf.Areas(Areas)];

    private Ask Ask(TopicId topic, WordedValue value) => new() { Issue = new Issue { Topic = topic }, Scope = new Scope { Facets = Facets }, Value = value, Binds = actors };
}
