namespace PeaceTerms;

/// <summary>An event that terms refer to, such as signature or a ceasefire's entry into force. Two events are one only if they share the id.</summary>
public sealed record DealEvent
{
    /// <summary>The event's id, unique among the dossier's events.</summary>
    public required EventId Id { get; init; }

    /// <summary>What happens, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which it happened or will; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether it is an armed attack; such triggers lie in wartime (rule S1). False means that it is none or not known to be one.</summary>
    public bool IsArmedAttack { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
