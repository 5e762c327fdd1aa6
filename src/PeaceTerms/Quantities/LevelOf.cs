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

    /// <summary>The level in words.</summary>
    internal string Words => string.Join(' ', "the level of", Category, "of", Party, Moment);

    private string Moment => At is null ? FormattableString.Invariant($"on {Date:yyyy-MM-dd}") : $"at {At}";
}
