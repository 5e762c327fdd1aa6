namespace PeaceTerms;

/// <summary>An assertion of fact, not a term of a deal. A claim and its denial are a disputed fact (rule I15).</summary>
public sealed record FactualClaim : Term
{
    /// <summary>The event that is said to have happened.</summary>
    public required EventId Event { get; init; }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => false;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context)
    {
        yield return new Ask
        {
            Issue = IssueOf("claim-of-fact", (RoleNames.Event, Event.ToString())),
            Scope = Scope.Unrestricted,
            Value = WordedValue.Named(context.Topic(BuiltInTopics.Id("claim-of-fact")).Domain, "so"),
        };
    }
}
