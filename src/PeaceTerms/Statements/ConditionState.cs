namespace PeaceTerms;

/// <summary>Whether a condition holds, in one case of a finding (rule M3).</summary>
public sealed record ConditionState : IComparable<ConditionState>
{
    /// <summary>The event that happens or not; null for other conditions.</summary>
    public EventId? Event { get; init; }

    /// <summary>The statement or provision whose ask is granted or not; null for other conditions.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>The text that answers another point by point, where the condition is that it strikes what it leaves out (rule I6); null for other conditions.</summary>
    public DocumentId? Omission { get; init; }

    /// <summary>The event's name for readers; null where the condition is what a statement asks for.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it holds.</summary>
    public required bool Holds { get; init; }

    /// <summary>The state in words, such as "a ceasefire does not come about".</summary>
    /// <returns>A clause.</returns>
    public string InWords() => Statement is { } statement
        ? $"what {statement} asks is {(Holds ? "" : "not ")}granted"
        : Omission is { } text ? $"what {text} leaves out is {(Holds ? "" : "not ")}meant to be struck"
        : $"{Name ?? Event.ToString()} {(Holds ? "comes" : "does not come")} about";

    /// <summary>The opposite.</summary>
    internal ConditionState Not => this with { Holds = !Holds };

    /// <summary>Compares by event, then statement, then whether it holds.</summary>
    /// <param name="other">The other state.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(ConditionState? other) =>
        other is null ? 1 : (Event, Statement, Omission, Holds).CompareTo((other.Event, other.Statement, other.Omission, other.Holds));

    /// <summary>The state as text.</summary>
    /// <returns>Such as <c>event launch</c> or <c>not statement offer-1</c>.</returns>
    public override string ToString() => $"{(Holds ? "" : "not ")}{(Event is { } happening ? $"event {happening}" : Omission is { } text ? $"omission {text}" : $"statement {Statement}")}";
}
