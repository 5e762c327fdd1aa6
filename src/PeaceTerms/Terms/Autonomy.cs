namespace PeaceTerms;

/// <summary>The territory is to govern itself in some matters. Says nothing of sovereignty.</summary>
public sealed record Autonomy : TerritorialOutcome
{
    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context) => [Ask(context, "autonomous", "yes", [FacetOf.Areas(areas)])];
}
