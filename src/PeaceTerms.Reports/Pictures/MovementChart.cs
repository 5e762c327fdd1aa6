namespace PeaceTerms.Reports;

/// <summary>A picture of movement before it is drawn: one axis, and for each track a bar for each step.</summary>
internal sealed record MovementChart(TopicId Topic, IssueWords Words, OutcomeDomain Domain, IReadOnlyList<MovementLane> Lanes)
{
    private const int MostRows = 16;

    /// <summary>All bars on their axis.</summary>
    public RangeChart Range => new(Words.ToString(), Domain, [.. Lanes.SelectMany(lane => lane.Steps).Where(step => step.Accepts is not null).Select(step => new RangeBar("", "", step.Accepts!))], null);

    /// <summary>The charts of a history: one for each issue and axis on which a figure moved.</summary>
    public static IEnumerable<MovementChart> Of(HistoryView view) =>
        from issue in view.Issues
        from axis in issue.Tracks.SelectMany(track => track.Steps.Select(step => step.After?.Acceptable?.Domain)).OfType<OutcomeDomain>().Where(domain => domain.Kind is DomainKind.Amount or DomainKind.Duration or DomainKind.Date && !domain.IsRelative()).Distinct()
        let lanes = Fitting(MovementLane.Of(issue.Tracks, axis)).ToList()
        where lanes.Exists(lane => lane.Moves)
        select new MovementChart(issue.Tracks[0].Issue.Topic, issue.Words, axis, lanes);

    /// <summary>As many lanes as a picture has room for, those that move first; the steps below it show all.</summary>
    private static IEnumerable<MovementLane> Fitting(IEnumerable<MovementLane> lanes)
    {
        var rows = 0;
        return lanes.OrderByDescending(lane => lane.Moves).TakeWhile(lane => (rows += lane.Steps.Count) <= MostRows || rows == lane.Steps.Count);
    }
}
