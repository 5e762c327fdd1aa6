namespace PeaceTerms;

/// <summary>The territory's status is left to later talks (rule I7).</summary>
public sealed record Deferral : TerritorialOutcome
{
    /// <summary>The line at which those talks start; null when none is named. A starting point fixes nothing, neither control nor a border.</summary>
    public LineId? StartingAt { get; init; }

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context) => [Ask(context, "status-settled", "left to talks", [FacetOf.Areas(areas)])];
}
