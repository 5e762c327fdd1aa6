using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>When, in the course of events, a requirement holds (rule S1). Not given means always.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Always), "always")]
[JsonDerivedType(typeof(Peacetime), "peacetime")]
[JsonDerivedType(typeof(Wartime), "wartime")]
[JsonDerivedType(typeof(AfterEvent), "after")]
[JsonDerivedType(typeof(BeforeEvent), "before")]
[JsonDerivedType(typeof(OnTrigger), "onTrigger")]
public abstract record Circumstance
{
    private protected Circumstance()
    {
    }

    /// <summary>How this circumstance relates to another: surely inside, surely around, apart, or only possibly sharing something.</summary>
    internal abstract CircumstanceRelation To(Circumstance other);

    /// <summary>The circumstance in words; empty for always.</summary>
    internal abstract string Words { get; }

    private protected static CircumstanceRelation Mirrored(CircumstanceRelation relation) =>
        relation == CircumstanceRelation.Around ? CircumstanceRelation.Inside : relation;
}

/// <summary>At all times, but for the triggers that are left out.</summary>
public sealed record Always : Circumstance
{
    private readonly ValueList<EventId> except = ValueList.Empty<EventId>();

    /// <summary>Triggers of which this says nothing, such as those that make a guarantee void.</summary>
    public IReadOnlyList<EventId> Except
    {
        get => except;
        init => except = ValueList.From(value);
    }

    internal override string Words => except.Count == 0 ? "" : $"unless {string.Join(" or ", except)}";

    internal override CircumstanceRelation To(Circumstance other) => other switch
    {
        OnTrigger trigger when except.Contains(trigger.Event) => CircumstanceRelation.Apart,
        Always always => always.except.All(except.Contains)
            ? except.All(always.except.Contains) ? CircumstanceRelation.Same : CircumstanceRelation.Inside
            : except.All(always.except.Contains) ? CircumstanceRelation.Around : CircumstanceRelation.Shares,
        _ when except.Count == 0 => CircumstanceRelation.Around,

        BeforeEvent => CircumstanceRelation.Possible,

        // A trigger that is left out may be all of a war or of another trigger, but never all of peacetime or of what follows an event.
        Wartime or OnTrigger => CircumstanceRelation.Possible,
        _ => CircumstanceRelation.Shares,
    };

    /// <summary>The circumstance as text in keys.</summary>
    /// <returns>Such as <c>always</c>.</returns>
    public override string ToString() => except.Count == 0 ? "always" : $"always-{string.Join("+", except)}";
}

/// <summary>In peacetime.</summary>
public sealed record Peacetime : Circumstance
{
    internal override string Words => "in peacetime";

    internal override CircumstanceRelation To(Circumstance other) => other switch
    {
        Peacetime => CircumstanceRelation.Same,
        Always => Mirrored(other.To(this)),
        Wartime or OnTrigger { IsArmedAttack: true } => CircumstanceRelation.Apart,
        _ => CircumstanceRelation.Possible,
    };

    /// <summary>The circumstance as text in keys.</summary>
    /// <returns><c>peacetime</c>.</returns>
    public override string ToString() => "peacetime";
}

/// <summary>In wartime.</summary>
public sealed record Wartime : Circumstance
{
    internal override string Words => "in wartime";

    internal override CircumstanceRelation To(Circumstance other) => other switch
    {
        Wartime => CircumstanceRelation.Same,
        Always => Mirrored(other.To(this)),
        OnTrigger { IsArmedAttack: true } => CircumstanceRelation.Around,
        Peacetime => CircumstanceRelation.Apart,
        _ => CircumstanceRelation.Possible,
    };

    /// <summary>The circumstance as text in keys.</summary>
    /// <returns><c>wartime</c>.</returns>
    public override string ToString() => "wartime";
}

/// <summary>Once an event has happened.</summary>
public sealed record AfterEvent : Circumstance
{
    /// <summary>The event.</summary>
    public required EventId Event { get; init; }

    internal override string Words => $"after {Event}";

    internal override CircumstanceRelation To(Circumstance other) => other switch
    {
        AfterEvent after when after.Event == Event => CircumstanceRelation.Same,
        BeforeEvent before when before.Event == Event => CircumstanceRelation.Apart,
        Always => Mirrored(other.To(this)),
        _ => CircumstanceRelation.Possible,
    };

    /// <summary>The circumstance as text in keys.</summary>
    /// <returns>Such as <c>after:ceasefire</c>.</returns>
    public override string ToString() => $"after:{Event}";
}

/// <summary>Until an event has happened.</summary>
public sealed record BeforeEvent : Circumstance
{
    /// <summary>The event.</summary>
    public required EventId Event { get; init; }

    internal override string Words => $"before {Event}";

    internal override CircumstanceRelation To(Circumstance other) => other switch
    {
        BeforeEvent before when before.Event == Event => CircumstanceRelation.Same,
        AfterEvent after when after.Event == Event => CircumstanceRelation.Apart,
        Always { Except.Count: 0 } => CircumstanceRelation.Inside,
        _ => CircumstanceRelation.Possible,
    };

    /// <summary>The circumstance as text in keys.</summary>
    /// <returns>Such as <c>before:ceasefire</c>.</returns>
    public override string ToString() => $"before:{Event}";
}

/// <summary>When a trigger occurs.</summary>
public sealed record OnTrigger : Circumstance
{
    /// <summary>The triggering event.</summary>
    public required EventId Event { get; init; }

    /// <summary>Whether the event is an armed attack and so lies in wartime. Filled from the dossier's events; null means false.</summary>
    public bool? IsArmedAttack { get; init; }

    internal override string Words => $"on {Event}";

    internal override CircumstanceRelation To(Circumstance other) => other switch
    {
        OnTrigger trigger when trigger.Event == Event => CircumstanceRelation.Same,
        Always => Mirrored(other.To(this)),
        Wartime when IsArmedAttack == true => CircumstanceRelation.Inside,
        Peacetime when IsArmedAttack == true => CircumstanceRelation.Apart,
        _ => CircumstanceRelation.Possible,
    };

    /// <summary>The circumstance as text in keys.</summary>
    /// <returns>Such as <c>on:armed-attack</c>.</returns>
    public override string ToString() => $"on:{Event}";
}
