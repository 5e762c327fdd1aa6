namespace PeaceTerms;

/// <summary>The source speaks of the matter but leaves the outcome open: a clause that says nothing of time, or a list that is not closed (rules I4, I9). It can only yield undetermined.</summary>
public sealed record NotSaidValue : TopicValue
{
    internal override bool Fits(OutcomeDomain domain) => true;

    internal override bool IsNegative(Topic? topic) => false;

    internal override WordedValue Lower(Topic topic, ILoweringContext context) => new()
    {
        Literal = AllowedOutcomes.Unknown(topic.Domain),
        Words = topic.Order is null ? "a list that is not closed" : "no time",
        Vagueness = topic.Order is null ? Vagueness.ListNotClosed : Vagueness.TimeNotSaid,
    };
}
