namespace PeaceTerms;

/// <summary>
/// Clauses of an earlier text that stay in or are struck. What would hold without them is the topic's default, which striking leaves possible
/// and does not ask for (rule I6).
/// </summary>
public sealed record Clause : Term
{
    private readonly ValueList<StatementId> clauses = ValueList.Empty<StatementId>();

    /// <summary>The clauses: provisions of a text, by id. An empty list is a validation error.</summary>
    public IReadOnlyList<StatementId> Clauses
    {
        get => clauses;
        init => clauses = ValueList.From(value);
    }

    /// <summary>Whether they stay in or are struck.</summary>
    public required ClauseRule Rule { get; init; }

    internal override IEnumerable<StatementId> ClausesSpokenOf => clauses;

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => Rule == ClauseRule.Struck;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context) => clauses.Select(clause => TextTopics.ClauseIn(clause, isIn: Rule == ClauseRule.Kept));
}
