namespace PeaceTerms;

/// <summary>As much as a party held of a category on a day or at an event. The dossier's <c>levels</c> say how much that was; what they do not say is not known.</summary>
public sealed record LevelOf : Quantity
{
    /// <summary>The party.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The category.</summary>
    public required CategoryId Category { get; init; }

    /// <summary>The day; null when an event is given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The event; null when a day is given.</summary>
    public EventId? At { get; init; }

    internal override string? UnitOrNull => null;

    /// <summary>The level as a unit, by ids: two parts of one level are counted in one unit.</summary>
    internal string Measure => $"times the level of {InWords($"{Category}", $"{Party}", $"{At}")}";

    /// <summary>The level in words, with the names that readers know.</summary>
    internal string InWords(string category, string party, string happening) =>
        At is null ? FormattableString.Invariant($"{category} of {party} on {Date:yyyy-MM-dd}") : $"{category} of {party} at {happening}";
}
