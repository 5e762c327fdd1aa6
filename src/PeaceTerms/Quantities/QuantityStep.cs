namespace PeaceTerms;

/// <summary>One step of an amount over time.</summary>
public sealed record QuantityStep
{
    /// <summary>The first day on which it holds, included; null when an event is given, or for a first step that holds from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The event after which it holds; null when a day is given, or for a first step that holds from the start.</summary>
    public EventId? After { get; init; }

    /// <summary>The amount. A step has no steps of its own.</summary>
    public required Quantity Amount { get; init; }
}
