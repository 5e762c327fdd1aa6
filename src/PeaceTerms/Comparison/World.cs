using System.Collections.Concurrent;

namespace PeaceTerms;

/// <summary>The dossier as it is known on one day: who belongs to whom, what lies where, and what the statements ask in their speakers' direction.</summary>
internal sealed class World
{
    private readonly Lowering lowering;
    private readonly Dictionary<EventId, DealEvent> happenings;
    private readonly Dictionary<DocumentId, Draft> drafts;
    private readonly ConcurrentDictionary<(string, OutcomeSet, bool), Reading> readings = new();

    // Equal scopes are one object, and so are equal outcomes and lists, since they are compared with each other very often.
    private readonly ConcurrentDictionary<Scope, Scope> scopes = new();
    private readonly ConcurrentDictionary<AllowedOutcomes, AllowedOutcomes> outcomes = new();
    private readonly ConcurrentDictionary<ValueList<PartyId>, ValueList<PartyId>> lists = new();

    public World(Dossier dossier, Lowering lowering, IEnumerable<CompiledStatement> statements, DateOnly? asOf, IReadOnlyCollection<ConditionState>? assumed = null)
    {
        this.lowering = lowering;
        Parties = new PartyMap(dossier.Parties, asOf);
        Territories = new TerritoryMap(dossier, asOf);
        Categories = new CategoryMap(dossier.Categories);
        Scopes = new ScopeMap(Parties, Territories, Categories, dossier.Overlaps);
        Conditions = new ConditionMap(dossier, asOf, assumed ?? []);
        Options = statements.Select(statement => statement.Option).OfType<OptionChoice>().Distinct().Order().ToLookup(choice => (choice.Document, choice.Option.Group));
        drafts = dossier.Drafts.ToDictionary(draft => draft.Id);
        happenings = dossier.Events.ToDictionary(happening => happening.Id);
    }

    public PartyMap Parties { get; }

    public TerritoryMap Territories { get; }

    public CategoryMap Categories { get; }

    public ScopeMap Scopes { get; }

    public ConditionMap Conditions { get; }

    /// <summary>The options that each document offers for choice, by document and group.</summary>
    public ILookup<(string Document, string Group), OptionChoice> Options { get; }

    public Topic TopicOf(Issue issue) => lowering.Topic(issue.Topic);

    public Topic TopicBy(TopicId id) => lowering.Topic(id);

    public Draft TextOf(DocumentId id) => drafts[id];

    public bool IsAcceptance(EventId id) => happenings.TryGetValue(id, out var happening) && happening.IsAcceptance == true;

    public DealEvent? Find(EventId id) => happenings.GetValueOrDefault(id);

    public string NameOf(EventId id) => happenings.TryGetValue(id, out var happening) ? happening.Name : id.ToString();

    /// <summary>The requirements of one statement for one of those whose statement it is.</summary>
    public IEnumerable<Requirement> RequirementsOf(CompiledStatement statement, PartyId by, Voice voice) => statement.Asks.Select(ask =>
    {
        var topic = TopicOf(ask.Issue);
        var conditions = topic.Order is null && statement is { Stance: Stance.Offers or Stance.Accepts } ? WithAwaited(statement, by) : statement.Conditions;
        var (wantsMore, wantsLess) = (Holds(topic, topic.WantsMore, ask, by), Holds(topic, topic.WantsLess, ask, by));
        var direction = statement.HasDirection && wantsMore != wantsLess ? wantsMore : (bool?)null;
        var (allowed, reading) = Direction.Apply(ask.Value, statement.Stance, direction, readings);
        return new Requirement
        {
            Issue = ask.Issue,
            Open = ask.Open,
            Scope = ask.Scope.IsUnrestricted ? Scope.Unrestricted : scopes.GetOrAdd(ask.Scope, ask.Scope),
            Quantifier = statement.Stance is Stance.Rejects or Stance.Withdraws ? Quantifier.Every : ask.Quantifier,
            By = by,
            Voice = voice,
            Stance = statement.Stance,
            Date = statement.Date,
            Statement = statement.Id,
            Outcomes = outcomes.GetOrAdd(allowed, allowed),
            Literal = outcomes.GetOrAdd(ask.Value.Literal, ask.Value.Literal),
            Words = WordsOf(ask.Value),
            Source = statement.Source,
            AttributedBy = statement.AttributedBy,
            Firmness = statement.Firmness,
            Exactness = statement.Exactness,
            Vagueness = ask.Value.Vagueness | (statement.IsDenied ? Vagueness.Denied : Vagueness.None),
            Readings = reading is null ? ask.Value.Readings : ValueList.From([.. ask.Value.Readings, reading]),
            StartDate = ask.Value.StartDate,
            Binds = ask.Binds.Count == 0 ? ask.Binds : lists.GetOrAdd(ask.Binds, ask.Binds),
            SideRoles = ask.SideRoles,
            IsByHolder = wantsMore,
            Text = statement.Text?.Id,
            Conditions = Conditions.Open(conditions),
            NeverHolds = Conditions.Fails(conditions),
            Option = statement.Option,
            IsAgreed = statement.IsAgreed,
        };
    });

    private ValueList<ConditionState> WithAwaited(CompiledStatement statement, PartyId by) =>
        statement.Asks.Any(ask => TopicOf(ask.Issue).Order is not null) ? ValueList.From(statement.Conditions.Union(Awaited(statement, by)).Order()) : statement.Conditions;

    /// <summary>What a grant waits for, where it is another's act: a condition on all else that the same term grants (rule I9).</summary>
    private IEnumerable<ConditionState> Awaited(CompiledStatement statement, PartyId by) => statement.Asks
        .Where(ask => TopicOf(ask.Issue).Order == OrderRelation.After && ask.Value.Literal.Possible is ChoiceSet { AllBut: false, Named: [var only] } set && only == set.Domain.Outcomes[^1])
        .Select(ask => EventId.TryParse(ask.Issue.Key[1].Id, out var awaited) ? Find(awaited) : null).OfType<DealEvent>()
        .Where(awaited => awaited.By is { } actor && actor != by)
        .Select(awaited => new ConditionState { Event = awaited.Id, Holds = true });

    /// <summary>The name of a party or a line; what is neither stands for itself.</summary>
    private string NameOf(string outcome) => PartyId.TryParse(outcome, out var party) && Parties.NameOf(party) is var name && name != outcome ? name
        : LineId.TryParse(outcome, out var line) ? Territories.NameOf(line) : outcome;

    /// <summary>The words, with names in place of ids where the outcomes are parties or lines.</summary>
    private string WordsOf(WordedValue value) => value.Literal.Possible is ChoiceSet { Domain.IsOpen: true, AllBut: false } parties
        ? OutcomeText.Either([.. parties.Named.Select(name => NameOf(name))])
        : value.Words;

    /// <summary>Whether the speaker holds a role of the issue: is named in it, or surely belongs to one who is (rule D1).</summary>
    private bool Holds(Topic topic, string? role, Ask ask, PartyId speaker)
    {
        if (role is null)
        {
            return false;
        }

        foreach (var value in ask.Issue.Key)
        {
            if (value.Role == role && PartyId.TryParse(value.Id, out var id) && Parties.Reach(id).Contains(speaker))
            {
                return true;
            }
        }

        return !IsKey(topic, role) && ((ask.SideRoles.Count > 0 && ask.SideRoles.Any(facet => Holds(facet, role, speaker))) || (ask.Scope[role] is PartyFacet listed && Holds(listed, role, speaker)));
    }

    private static bool IsKey(Topic topic, string role)
    {
        foreach (var key in topic.Keys)
        {
            if (key.Name == role)
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(PartyFacet facet, string role, PartyId speaker) => facet.Name == role
        && facet.Parties.Any(party => Parties.Reach(party).Contains(speaker)) && !facet.Except.Any(party => Parties.Reach(party).Contains(speaker));
}
