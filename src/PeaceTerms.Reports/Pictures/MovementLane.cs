namespace PeaceTerms.Reports;

/// <summary>One track on an axis: who, and a row for each step.</summary>
internal sealed record MovementLane(string Who, IReadOnlyList<MovementStep> Steps)
{
    /// <summary>Whether what the party can accept differs between two steps.</summary>
    public bool Moves => Steps.Select(step => step.Accepts).OfType<AllowedOutcomes>().Distinct().Count() > 1;

    /// <summary>The lanes of tracks; those that say the same on the same days, such as the signatories of a text, share one.</summary>
    public static IEnumerable<MovementLane> Of(IEnumerable<PositionTrack> tracks, OutcomeDomain domain) => tracks.Select(track => Of(track, domain)).OfType<MovementLane>()
        .GroupBy(lane => string.Join('|', lane.Steps), StringComparer.Ordinal).Select(alike => alike.First() with { Who = string.Join(", ", alike.Select(lane => lane.Who).OrderBy(who => who.Length)) });

    private static MovementLane? Of(PositionTrack track, OutcomeDomain domain)
    {
        var steps = track.Steps.Select(step => new MovementStep(step.Date, step.Change, Reports.Moves.Says(step), step.After?.Acceptable is { } accepts && accepts.Domain == domain ? accepts : null)).ToList();
        return steps.Exists(step => step.Accepts is not null) ? new MovementLane(Reports.Moves.Who(track), steps) : null;
    }
}
