using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>
/// Something that another party must do or grant before a statement holds (rule T6). Periods, peacetime and triggers are no conditions but
/// the scope of a term.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(EventCondition), "event")]
[JsonDerivedType(typeof(StatementCondition), "statement")]
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Whether the condition is that it does not come about. Null or false: that it does.</summary>
    public bool? Fails { get; init; }

    internal abstract ConditionState Holding { get; }
}

/// <summary>That an event happens. It holds once the event has a date that is not after the day as of which positions are asked.</summary>
public sealed record EventCondition : Condition
{
    /// <summary>The event.</summary>
    public required EventId Event { get; init; }

    internal override ConditionState Holding => new() { Event = Event, Holds = Fails != true };
}

/// <summary>That the deal grants what a statement or provision asks for.</summary>
public sealed record StatementCondition : Condition
{
    /// <summary>The statement or provision.</summary>
    public required StatementId Statement { get; init; }

    internal override ConditionState Holding => new() { Statement = Statement, Holds = Fails != true };
}
