namespace PeaceTerms;

/// <summary>The territory's status is left to later talks (rule I7).</summary>
public sealed record Deferral : TerritorialOutcome
{
    /// <summary>The line at which those talks start; null when none is named. An issue of its own that fixes neither control nor a border.</summary>
    public LineId? StartingAt { get; init; }

    internal override IEnumerable<Ask> Asks(IReadOnlyList<Area> areas, ILoweringContext context)
    {
        yield return Ask(context, "status-settled", "left to talks", [FacetOf.Areas(areas)]);
        if (StartingAt is { } line)
        {
            yield return Ask(context, "talks-start-at", line.ToString(), [FacetOf.Areas(areas)]);
        }
    }
}
