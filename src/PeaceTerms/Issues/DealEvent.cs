namespace PeaceTerms;

/// <summary>An event that terms refer to, such as signature or a ceasefire's entry into force. Two events are one only if they share the id.</summary>
public sealed record DealEvent
{
    private readonly ValueList<EventId> distinctFrom = ValueList.Empty<EventId>();
    private readonly ValueList<EventId> excludes = ValueList.Empty<EventId>();

    /// <summary>The event's id, unique among the dossier's events.</summary>
    public required EventId Id { get; init; }

    /// <summary>What happens, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which it happened or will; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether it is an armed attack; such triggers lie in wartime (rule S1). False means that it is none or not known to be one.</summary>
    public bool IsArmedAttack { get; init; }

    /// <summary>Whose act it is, such as the party that withdraws; null when it is nobody's or not said. What waits for another's act is conditional on it (rules I9, T6).</summary>
    public PartyId? By { get; init; }

    /// <summary>Whether it is the acceptance of the deal itself, such as its signature: nothing in the deal waits for it unless it is named (rule I9). Null or false: it is not.</summary>
    public bool? IsAcceptance { get; init; }

    /// <summary>Events that this one is surely not, although a reader might take them for one (rule I10). It holds both ways. Never null.</summary>
    public IReadOnlyList<EventId> DistinctFrom
    {
        get => distinctFrom;
        init => distinctFrom = ValueList.From(value);
    }

    /// <summary>Events that can't happen if this one does, so that conditions on them exclude each other (rule T6). It holds both ways. Never null.</summary>
    public IReadOnlyList<EventId> Excludes
    {
        get => excludes;
        init => excludes = ValueList.From(value);
    }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
