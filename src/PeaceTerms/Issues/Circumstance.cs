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
[JsonDerivedType(typeof(Together), "together")]
public abstract record Circumstance
{
    private readonly ValueList<EventId> except = ValueList.Empty<EventId>();

    private protected Circumstance()
    {
    }

    /// <summary>Triggers of which this says nothing, such as those that make a guarantee void.</summary>
    public IReadOnlyList<EventId> Except
    {
        get => except;
        init => except = ValueList.From(value);
    }

    /// <summary>The circumstance in words, without what is left out; empty for always.</summary>
    internal abstract string Words { get; }

    /// <summary>The circumstance as text in keys, without what is left out.</summary>
    private protected abstract string Text { get; }

    /// <summary>The circumstance as text in keys.</summary>
    /// <returns>Such as <c>peacetime</c>, or <c>always-coup</c> where a coup is left out.</returns>
    public sealed override string ToString() => except.Count == 0 ? Text : $"{Text}-{string.Join("+", except)}";

    /// <summary>How this circumstance relates to another: surely inside, surely around, apart, or only possibly sharing something.</summary>
    internal CircumstanceRelation To(Circumstance other)
    {
        if (this == other)
        {
            return CircumstanceRelation.Same;
        }

        if (LeavesOut(other) || other.LeavesOut(this))
        {
            return CircumstanceRelation.Apart;
        }

        var whole = Whole(other);
        if (whole is CircumstanceRelation.Apart or CircumstanceRelation.Possible)
        {
            return whole;
        }

        var isInside = whole is CircumstanceRelation.Inside or CircumstanceRelation.Same && other.except.All(except.Contains);
        var isAround = whole is CircumstanceRelation.Around or CircumstanceRelation.Same && except.All(other.except.Contains);
        return (isInside, isAround) switch
        {
            (true, true) => CircumstanceRelation.Same,
            (true, false) => CircumstanceRelation.Inside,
            (false, true) => CircumstanceRelation.Around,

            // A trigger that is left out may be all of a war or of another trigger, but never all of peacetime or of what follows an event.
            _ => (whole == CircumstanceRelation.Around ? other : this) is Wartime or OnTrigger or BeforeEvent or Together ? CircumstanceRelation.Possible : CircumstanceRelation.Shares,
        };
    }

    /// <summary>Whether it holds only when the trigger occurs.</summary>
    internal virtual bool IsOf(EventId trigger) => false;

    /// <summary>How the two relate if nothing were left out of either.</summary>
    internal CircumstanceRelation Whole(Circumstance other) => other is Together together && this is not Together
        ? together.WholeTo(this) switch { CircumstanceRelation.Inside => CircumstanceRelation.Around, CircumstanceRelation.Around => CircumstanceRelation.Inside, var same => same }
        : WholeTo(other);

    private protected abstract CircumstanceRelation WholeTo(Circumstance other);

    private bool LeavesOut(Circumstance other) => except.Any(other.IsOf);
}

/// <summary>At all times, but for the triggers that are left out.</summary>
public sealed record Always : Circumstance
{
    internal override string Words => "";

    private protected override string Text => "always";

    private protected override CircumstanceRelation WholeTo(Circumstance other) => other is Always ? CircumstanceRelation.Same : CircumstanceRelation.Around;
}

/// <summary>In peacetime.</summary>
public sealed record Peacetime : Circumstance
{
    internal override string Words => "in peacetime";

    private protected override string Text => "peacetime";

    private protected override CircumstanceRelation WholeTo(Circumstance other) => other switch
    {
        Peacetime => CircumstanceRelation.Same,
        Always => CircumstanceRelation.Inside,
        Wartime or OnTrigger { IsArmedAttack: true } => CircumstanceRelation.Apart,
        _ => CircumstanceRelation.Possible,
    };
}

/// <summary>In wartime.</summary>
public sealed record Wartime : Circumstance
{
    internal override string Words => "in wartime";

    private protected override string Text => "wartime";

    private protected override CircumstanceRelation WholeTo(Circumstance other) => other switch
    {
        Wartime => CircumstanceRelation.Same,
        Always => CircumstanceRelation.Inside,
        OnTrigger { IsArmedAttack: true } => CircumstanceRelation.Around,
        Peacetime => CircumstanceRelation.Apart,
        _ => CircumstanceRelation.Possible,
    };
}

/// <summary>Once an event has happened.</summary>
public sealed record AfterEvent : Circumstance
{
    /// <summary>The event.</summary>
    public required EventId Event { get; init; }

    internal override string Words => $"after {Event}";

    private protected override string Text => $"after:{Event}";

    private protected override CircumstanceRelation WholeTo(Circumstance other) => other switch
    {
        AfterEvent after when after.Event == Event => CircumstanceRelation.Same,
        BeforeEvent before when before.Event == Event => CircumstanceRelation.Apart,
        Always => CircumstanceRelation.Inside,
        _ => CircumstanceRelation.Possible,
    };
}

/// <summary>Until an event happens.</summary>
public sealed record BeforeEvent : Circumstance
{
    /// <summary>The event.</summary>
    public required EventId Event { get; init; }

    internal override string Words => $"before {Event}";

    private protected override string Text => $"before:{Event}";

    private protected override CircumstanceRelation WholeTo(Circumstance other) => other switch
    {
        BeforeEvent before when before.Event == Event => CircumstanceRelation.Same,
        AfterEvent after when after.Event == Event => CircumstanceRelation.Apart,
        Always => CircumstanceRelation.Inside,
        _ => CircumstanceRelation.Possible,
    };
}

/// <summary>When a trigger occurs.</summary>
public sealed record OnTrigger : Circumstance
{
    /// <summary>The triggering event.</summary>
    public required EventId Event { get; init; }

    /// <summary>Whether the event is an armed attack and so lies in wartime. Filled from the dossier's events; null means false.</summary>
    public bool? IsArmedAttack { get; init; }

    internal override string Words => $"on {Event}";

    internal override bool IsOf(EventId trigger) => Event == trigger;

    private protected override string Text => $"on:{Event}";

    private protected override CircumstanceRelation WholeTo(Circumstance other) => other switch
    {
        OnTrigger trigger when trigger.Event == Event => CircumstanceRelation.Same,
        Always => CircumstanceRelation.Inside,
        Wartime when IsArmedAttack == true => CircumstanceRelation.Inside,
        Peacetime when IsArmedAttack == true => CircumstanceRelation.Apart,
        _ => CircumstanceRelation.Possible,
    };
}
