namespace PeaceTerms;

/// <summary>A party is to hold the territory. Says nothing of sovereignty or recognition.</summary>
public sealed record Control : TerritorialOutcome
{
    /// <summary>Who is to hold it.</summary>
    public required PartyId By { get; init; }

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context) => [Ask(context, "control", By.ToString(), [FacetOf.Areas(areas)])];
}
