namespace PeaceTerms;

/// <summary>A term on any topic, built in or an application's own, that brings its own requirements.</summary>
public sealed record GeneralTerm : Term
{
    private readonly ValueList<TopicAsk> requires = ValueList.Empty<TopicAsk>();

    /// <summary>What it asks. An empty list is a validation error.</summary>
    public IReadOnlyList<TopicAsk> Requires
    {
        get => requires;
        init => requires = ValueList.From(value);
    }

    internal override IEnumerable<StatementId> ClausesSpokenOf => requires.Where(ask => ask.Topic.ToString() == TextTopics.ClauseInId)
        .SelectMany(ask => ask.Key).Select(role => StatementId.TryParse(role.Id, out var id) ? id : (StatementId?)null).OfType<StatementId>();

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => requires.Count > 0 && requires.All(ask => ask.Value.IsNegative(topicOf(ask.Topic)));

    private protected override IEnumerable<Ask> Asks(ILoweringContext context) => Requires.SelectMany(ask => ask.Lower(context, Circumstance));
}
