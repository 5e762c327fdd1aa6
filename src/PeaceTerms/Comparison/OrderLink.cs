namespace PeaceTerms;

/// <summary>A step of one speaker in the graph of events, with all that decides whether it can stand in one circle with others.</summary>
internal sealed record OrderLink(EventId First, EventId Then, bool IsStrict, Speaker Speaker, Scope Scope, ValueList<Requirement> Words, ValueList<ConditionState> Conditions)
{
    public PartyId By => Speaker.Parties[0];

    /// <summary>Whether the options under which two steps stand can be taken together.</summary>
    public bool IsCompatibleWith(OrderLink other) => By != other.By
        || Speaker.Options.All(mine => other.Speaker.Options.All(theirs => (mine.Document, mine.Option.Group) != (theirs.Document, theirs.Option.Group) || mine == theirs));
}
