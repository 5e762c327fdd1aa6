namespace PeaceTerms;

/// <summary>No forces are to be in the territory.</summary>
public sealed record Demilitarisation : TerritorialOutcome
{
    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context) =>
        [Ask(context, "demilitarised", "yes", [FacetOf.Areas(areas)]), Ask(context, "presence-permitted", "barred", [FacetOf.Areas(areas)])];
}
