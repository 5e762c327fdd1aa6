namespace PeaceTerms;

/// <summary>Lowers the statements and provisions of a dossier to asks.</summary>
internal sealed class Lowering : ILoweringContext
{
    private readonly Dictionary<TopicId, Topic> topics;
    private readonly HashSet<EventId> attacks;

    public Lowering(Dossier dossier, decimal tolerance)
    {
        topics = BuiltInTopics.All.Concat(dossier.Topics).ToDictionary(topic => topic.Id);
        attacks = [.. dossier.Events.Where(happening => happening.IsArmedAttack).Select(happening => happening.Id)];
        Tolerance = tolerance;
    }

    public decimal Tolerance { get; }

    public Topic Topic(TopicId id) => topics[id];

    public bool IsArmedAttack(EventId id) => attacks.Contains(id);

    public IEnumerable<CompiledStatement> Statements(Dossier dossier) =>
        dossier.Statements.Select(Lower).Concat(dossier.Drafts.SelectMany(draft => draft.Provisions.Select(provision => Lower(draft, provision))));

    private CompiledStatement Lower(Statement statement) => new()
    {
        Id = statement.Id,
        By = [statement.By],
        Stance = statement.Stance,
        Date = statement.Date,
        Asks = Asks(statement.Term, statement.Stance, statement.About),
        Source = statement.Source,
        AttributedBy = statement.AttributedBy,
        Firmness = statement.Firmness,
        IsDenied = statement.Denied == true,
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
            Asks = Asks(provision.Term, stance, provision.About),
            Source = new Citation { Document = draft.Id, Locator = provision.Locator },
            AttributedBy = provision.AttributedBy,
            Firmness = provision.Firmness,
            Text = draft,
            SpeaksForTheText = provision.By.Count == 0,
        };
    }

    /// <summary>A rejection of several asks together rules out none of them by itself; one that names the ask it is about does (rule O7).</summary>
    private List<Ask> Asks(Term term, Stance stance, TopicId? about)
    {
        var asks = term.Lower(this).ToList();
        if (stance != Stance.Rejects || asks.Count == 1)
        {
            return asks;
        }

        return about is { } topic
            ? [.. asks.Where(ask => ask.Issue.Topic == topic)]
            : [.. asks.Select(ask => ask with { Value = ask.Value with { Literal = AllowedOutcomes.None(ask.Value.Literal.Domain), Vagueness = ask.Value.Vagueness | Vagueness.OneOfSeveral } })];
    }
}
