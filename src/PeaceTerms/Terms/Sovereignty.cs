namespace PeaceTerms;

/// <summary>The territory is to belong to a party in law. Also asks that its status is settled in this deal (rule I7).</summary>
public sealed record Sovereignty : TerritorialOutcome
{
    /// <summary>To whom it is to belong.</summary>
    public required PartyId Of { get; init; }

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context) =>
        [Ask(context, "sovereignty", Of.ToString(), [FacetOf.Areas(areas)]), Ask(context, "status-settled", "settled here", [FacetOf.Areas(areas)])];
}
