namespace PeaceTerms;

/// <summary>A line, such as a line of contact, that splits any area into the parts that each side holds at the line's moment.</summary>
public sealed record Line
{
    /// <summary>The line's id, unique among the dossier's lines.</summary>
    public required LineId Id { get; init; }

    /// <summary>The name as the sources give it.</summary>
    public required string Name { get; init; }

    /// <summary>The day as of which the line runs; null when it is fixed by an event or not dated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The event at which the line is fixed, such as the agreement; null when it is dated or not said.</summary>
    public EventId? At { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
