namespace PeaceTerms.Reports;

/// <summary>A timeline before it is drawn: a lane for each party, what it said when, and where its words shifted.</summary>
internal sealed record TimelineChart(IReadOnlyList<(PartyId Id, string Name)> Lanes, IReadOnlyList<TimelineEntry> Entries, IReadOnlyList<(PartyId By, DateOnly Day, PositionChange Kind, int Count)> Shifts)
{
    private const int MostLanes = 14;

    public static TimelineChart Of(ComparisonView view)
    {
        var names = view.Names;
        var uses = view.Report.Result.Findings.SelectMany(finding => finding.Sides).SelectMany(side => side.Statements.Concat(side.SetAside));
        var shifts = view.Shifts.Where(finding => finding is { Shift: { } kind } && kind != ShiftKind.Repeated && finding.Sides.Count == 2 && finding.Sides[1].Statements.Count > 0)
            .Select(finding => (By: finding.Sides[1].Parties[0], Day: finding.Sides[1].Statements.Max(use => use.Date), Kind: MoveMarks.Of(finding.Shift!.Value)));
        return Of(uses, shifts, names);
    }

    /// <summary>What parties said when in their histories, and where they moved.</summary>
    public static TimelineChart Of(PositionHistory history, Names names)
    {
        var steps = history.Tracks.SelectMany(track => track.Steps.Select(step => (track.Party, Step: step))).ToList();
        return Of(steps.SelectMany(one => one.Step.Statements), steps.Where(one => MoveMarks.Moving.Contains(one.Step.Change)).Select(one => (one.Party, one.Step.Date, one.Step.Change)), names);
    }

    private static TimelineChart Of(IEnumerable<StatementUse> uses, IEnumerable<(PartyId By, DateOnly Day, PositionChange Kind)> moves, Names names)
    {
        var entries = uses.DistinctBy(use => (use.Id, use.By)).GroupBy(use => (use.By, use.Date, use.Source?.Document))
            .Select(said => new TimelineEntry(said.Key.By, said.Key.Date, said.Key.Document, said.Key.Document is { } document ? names.TitleOf(document) : "no source named", said.Count()))
            .OrderBy(entry => entry.Day).ThenBy(entry => entry.By).ThenBy(entry => $"{entry.Document}", StringComparer.Ordinal).ToList();
        var shifts = moves.GroupBy(move => move)
            .Select(shift => (shift.Key.By, shift.Key.Day, shift.Key.Kind, shift.Count())).OrderBy(shift => shift.By).ThenBy(shift => shift.Day).ThenBy(shift => shift.Kind).ToList();
        var lanes = entries.GroupBy(entry => entry.By).OrderByDescending(lane => lane.Sum(entry => entry.Count)).ThenBy(lane => lane.Key).Take(MostLanes).Select(lane => (lane.Key, names.Of(lane.Key))).ToList();
        var shown = lanes.Select(lane => lane.Key).ToHashSet();
        return new TimelineChart(lanes, [.. entries.Where(entry => shown.Contains(entry.By))], [.. shifts.Where(shift => shown.Contains(shift.By))]);
    }
}
