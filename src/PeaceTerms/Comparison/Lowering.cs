namespace PeaceTerms;

/// <summary>Lowers the statements and provisions of a dossier to asks.</summary>
internal sealed class Lowering : ILoweringContext
{
    private readonly HashSet<LineId> dated;
    private readonly IReadOnlyDictionary<TopicId, Topic> topics;
    private readonly Dictionary<EventId, DealEvent> events;

    // Only levels are told with names, and few dossiers have any.
    private readonly Lazy<(Dictionary<PartyId, string> Parties, CategoryMap Categories)> names;
    private readonly Dossier facts;
    private readonly ClauseMap clauses;

    public Lowering(Dossier dossier, decimal tolerance)
    {
        topics = Aspects.With(dossier.Topics);
        events = dossier.Events.ToDictionary(happening => happening.Id);
        names = new(() => (dossier.Parties.ToDictionary(party => party.Id, party => party.Name), new CategoryMap(dossier.Categories)));
        dated = [.. dossier.Lines.Where(line => line.Date is not null || line.At is not null).Select(line => line.Id)];
        facts = dossier;
        clauses = new ClauseMap(dossier);
        Tolerance = tolerance;
    }

    private Lowering(Lowering like, DateOnly saidOn)
    {
        (topics, events, names, dated, facts, clauses, Tolerance, SaidOn) = (like.topics, like.events, like.names, like.dated, like.facts, like.clauses, like.Tolerance, saidOn);
    }

    public decimal Tolerance { get; }

    public DateOnly? SaidOn { get; }

    public bool IsDated(LineId id) => dated.Contains(id);

    public Topic Topic(TopicId id) => topics[id];

    public bool IsArmedAttack(EventId id) => events[id].IsArmedAttack;

    public DateOnly? DateOf(EventId id) => events[id].Date;

    public string NameOf(EventId id) => events[id].Name;

    public string NameOf(PartyId id) => names.Value.Parties[id];

    public string NameOf(CategoryId id) => names.Value.Categories.NameOf(id);

    public KnownLevel? Level(LevelOf level) => ForceLevel.Find(facts.Levels, level, DateOf);

    public IEnumerable<CompiledStatement> Statements(Dossier dossier)
    {
        var drafts = dossier.Drafts.ToDictionary(draft => draft.Id);
        return dossier.Statements.Select(statement => new Lowering(this, statement.Date).Lower(statement))
            .Concat(dossier.Drafts.SelectMany(draft => draft.Provisions.Select(provision => new Lowering(this, draft.Date).Lower(draft, provision))))
            .Concat(clauses.Omissions.Select(omission => LeftOut(omission.Text, omission.Clauses)))
            .Concat(dossier.Endorsements.SelectMany(endorsement => new Lowering(this, drafts[endorsement.Text].Date).Lower(endorsement, drafts[endorsement.Text])));
    }

    /// <summary>One statement alone. It may not be about clauses, which bind provisions too.</summary>
    public CompiledStatement Of(Statement statement) => new Lowering(this, statement.Date).Lower(statement);

    private CompiledStatement Lower(Statement statement) => new()
    {
        Id = statement.Id,
        By = [statement.By],
        Stance = statement.Stance,
        Date = statement.Date,
        Asks = Asks(statement.Term, statement.Stance, statement.About, statement.RefusesOnlyThat == true),
        Package = Package(statement.Term, statement.Stance, statement.About, statement.RefusesOnlyThat == true),
        Source = statement.Source,
        AttributedBy = statement.AttributedBy,
        Firmness = statement.Firmness,
        Exactness = statement.Exactness,
        IsDenied = statement.Denied == true,
        Conditions = States(statement.Conditions),
        Option = statement.Option is { } option ? new OptionChoice { Document = $"{statement.Source?.Document.ToString() ?? statement.Id.ToString()}", Option = option } : null,
    };

    private CompiledStatement Lower(Draft draft, Provision provision)
    {
        var stance = provision.Stance ?? Stance.Demands;
        return new CompiledStatement
        {
            Id = provision.Id,
            By = provision.By.Count > 0 ? provision.By : [.. draft.Proposers.Concat(draft.Endorsers).Distinct()],
            Stance = stance,
            Date = draft.Date,
            Asks = [.. Asks(provision.Term, stance, provision.About, provision.RefusesOnlyThat == true), .. IsKept(stance) ? clauses.KeptBy(provision) : []],
            Package = Package(provision.Term, stance, provision.About, provision.RefusesOnlyThat == true),
            Source = new Citation { Document = draft.Id, Locator = provision.Locator },
            AttributedBy = provision.AttributedBy,
            Firmness = provision.Firmness,
            Exactness = provision.Exactness,
            Conditions = States(provision.Conditions),
            Option = provision.Option is { } option ? new OptionChoice { Document = draft.Id.ToString(), Option = option } : null,
            Text = draft,
            SpeaksForTheText = provision.By.Count == 0,
        };
    }

    /// <summary>A word on a text becomes a word on each provision that it reaches, in its speaker's direction; a refusal of the whole is a package (rule T4).</summary>
    private IEnumerable<CompiledStatement> Lower(Endorsement endorsement, Draft draft)
    {
        var reached = draft.Provisions.Where(provision => provision.By.Count == 0 && IsKept(provision.Stance ?? Stance.Demands)
            && (endorsement.Provisions.Count == 0 || endorsement.Provisions.Contains(provision.Id))).ToList();
        if (endorsement.Kind == EndorsementKind.Rejects)
        {
            var asks = reached.SelectMany(provision => Refused(provision.Term, null, false)).ToList();
            return [Endorsed(endorsement, draft, endorsement.Id, null) with { Stance = Stance.Rejects, Asks = asks.Count == 1 ? asks : Together(asks), Package = asks.Count == 1 ? [] : asks }];
        }

        return reached.Select(provision => Endorsed(endorsement, draft, provision.Id, provision) with
        {
            Stance = endorsement.Kind == EndorsementKind.RejectsEach ? Stance.Rejects : Stance.Accepts,
            Asks = endorsement.Kind switch
            {
                EndorsementKind.RejectsEach => Asks(provision.Term, Stance.Rejects, null, false),
                EndorsementKind.AsBasis => [.. provision.Term.Lower(this).Concat(clauses.KeptBy(provision)).Select(ask => ask with { Value = ask.Value with { Vagueness = ask.Value.Vagueness | Vagueness.AsBasis } })],
                _ => [.. provision.Term.Lower(this), .. clauses.KeptBy(provision)],
            },
            Package = endorsement.Kind == EndorsementKind.RejectsEach ? Package(provision.Term, Stance.Rejects, null, false) : [],
        });
    }

    /// <summary>What a text that answers another point by point leaves out, it strikes, on the condition that the omission is meant so (rule I6).</summary>
    private static CompiledStatement LeftOut(Draft draft, IReadOnlyList<StatementId> left) => new()
    {
        Id = StatementId.Parse(draft.Id.ToString()),
        By = [.. draft.Proposers.Concat(draft.Endorsers).Distinct()],
        Stance = Stance.Demands,
        Date = draft.Date,
        Asks = [.. left.Select(clause => TextTopics.ClauseIn(clause, isIn: false))],
        Source = new Citation { Document = draft.Id },
        Conditions = ValueList.From([new ConditionState { Omission = draft.Id, Holds = true }]),
        Text = draft,
        SpeaksForTheText = true,
    };

    private static bool IsKept(Stance stance) => stance is Stance.Demands or Stance.Offers or Stance.Accepts;

    private static CompiledStatement Endorsed(Endorsement endorsement, Draft draft, StatementId id, Provision? provision) => new()
    {
        Id = id,
        By = [endorsement.By],
        Stance = Stance.Accepts,
        Date = endorsement.Date,
        Asks = [],
        Source = endorsement.Source ?? new Citation { Document = draft.Id, Locator = provision?.Locator },
        AttributedBy = endorsement.AttributedBy,
        Firmness = endorsement.Firmness,
        IsDenied = endorsement.Denied == true,
        Conditions = ValueList.From(States(endorsement.Conditions).Concat(States(provision?.Conditions ?? [])).Distinct().Order()),
        Option = provision?.Option is { } option ? new OptionChoice { Document = draft.Id.ToString(), Option = option } : null,
    };

    private static ValueList<ConditionState> States(IEnumerable<Condition> conditions) => ValueList.From(conditions.Select(condition => condition.Holding).Distinct().Order());

    /// <summary>A rejection of several asks together rules out none of them by itself; one that names the ask it is about does (rule O7).</summary>
    private List<Ask> Asks(Term term, Stance stance, TopicId? about, bool onlyThat) =>
        stance != Stance.Rejects ? [.. term.Lower(this)] : Refused(term, about, onlyThat) is { Count: 1 } single ? single : Together(Refused(term, about, onlyThat));

    private List<Ask> Package(Term term, Stance stance, TopicId? about, bool onlyThat) =>
        stance == Stance.Rejects && Refused(term, about, onlyThat) is { Count: > 1 } asks ? asks : [];

    /// <summary>The asks that a refusal of the term is about. One that fixes nothing is not refused, so that it makes no package of the others.</summary>
    private List<Ask> Refused(Term term, TopicId? about, bool onlyThat)
    {
        var asks = term.Lower(this).Where(ask => about is null || ask.Issue.Topic == about).Select(ask => onlyThat ? ask with { Value = ask.Value with { IsOnlyThat = true } } : ask).ToList();
        var fixing = asks.Where(ask => !ask.Value.Literal.Possible.Complement().IsEmpty).ToList();
        return fixing.Count > 0 ? fixing : asks;
    }

    private static List<Ask> Together(IEnumerable<Ask> asks) =>
        [.. asks.Select(ask => ask with { Value = ask.Value with { Literal = AllowedOutcomes.None(ask.Value.Literal.Domain), Vagueness = ask.Value.Vagueness | Vagueness.OneOfSeveral } })];
}
