namespace PeaceTerms;

/// <summary>A vote is to be held on the territory's status.</summary>
public sealed record Referendum : TerritorialOutcome
{
    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context) => [Ask(context, "referendum", "yes", [FacetOf.Areas(areas)])];
}
