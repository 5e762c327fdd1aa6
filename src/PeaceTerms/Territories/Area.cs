namespace PeaceTerms;

/// <summary>A territory, or the part of it that one party holds at a line.</summary>
public sealed record Area
{
    /// <summary>The territory.</summary>
    public required TerritoryId Territory { get; init; }

    /// <summary>The party whose part is meant; null for the whole territory. Needs <see cref="Line"/>.</summary>
    public PartyId? HeldBy { get; init; }

    /// <summary>The line that splits the territory; null for the whole territory. Needs <see cref="HeldBy"/>.</summary>
    public LineId? Line { get; init; }

    /// <summary>The day of which the line is meant; null for the whole territory, and where the line has a day or event of its own or none is known.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The whole of a territory.</summary>
    /// <param name="territory">The territory.</param>
    /// <returns>The area.</returns>
    public static Area Whole(TerritoryId territory) => new() { Territory = territory };

    /// <summary>The area's text in keys: the territory's id, and for a part the holder and the line.</summary>
    /// <returns>Such as <c>northland</c> or <c>northland[held-by south at line-1]</c>.</returns>
    public override string ToString() => HeldBy is null ? $"{Territory}" : $"{Territory}[held-by {HeldBy} at {Line}{(AsOf is { } day ? $" on {day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}" : "")}]";
}
