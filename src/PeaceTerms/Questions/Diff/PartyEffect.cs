namespace PeaceTerms;

/// <summary>What a change does to one party's position.</summary>
public sealed record PartyEffect
{
    /// <summary>The party.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The party's name.</summary>
    public required string Label { get; init; }

    /// <summary>How the first draft stands to its position; null where that draft says nothing that meets it.</summary>
    public CheckOutcome? Before { get; init; }

    /// <summary>How the second draft stands to it; null where that draft says nothing that meets it.</summary>
    public CheckOutcome? After { get; init; }

    /// <summary>Whether the second draft crosses a red line of the party that the first did not.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool CrossesRedLineNow => After == CheckOutcome.CrossesRedLine && Before != CheckOutcome.CrossesRedLine;

    /// <summary>Whether the first draft crosses a red line of the party that the second does not.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool CrossesRedLineNoMore => Before == CheckOutcome.CrossesRedLine && After != CheckOutcome.CrossesRedLine;
}
