namespace PeaceTerms;

/// <summary>A recorded fact: a party holds something, or nothing, in a territory on a day or at a line (rule S2).</summary>
public sealed record Holding
{
    /// <summary>The territory.</summary>
    public required TerritoryId Territory { get; init; }

    /// <summary>The party that holds.</summary>
    public required PartyId By { get; init; }

    /// <summary>The day of which this is known; null when it is recorded of a line.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The line of which it is recorded; null when it is recorded of a day.</summary>
    public LineId? Line { get; init; }

    /// <summary>Whether the party holds nothing there. Null or false: it holds something.</summary>
    public bool? Nothing { get; init; }

    /// <summary>Where this is written.</summary>
    public required Citation Source { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
