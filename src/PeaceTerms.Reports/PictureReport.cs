namespace PeaceTerms.Reports;

/// <summary>The pictures of a page as SVG files that stand by themselves, for articles and slides.</summary>
public static class PictureReport
{
    /// <summary>Draws the pictures of a comparison.</summary>
    /// <param name="report">The comparison.</param>
    /// <returns>The matrices, a range picture for each issue of figures, lengths or days, and the timeline. Equal reports give equal pictures.</returns>
    public static IReadOnlyList<Picture> Write(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var view = new ComparisonView(report);
        var pictures = new List<Picture>();
        if (IssueMatrixPicture.Draw(view) is { } matrix)
        {
            pictures.Add(StandalonePicture.Of("issues.svg", "Who clashes on what", matrix));
        }

        foreach (var (group, chart) in view.OnTheTable.SelectMany(group => RangeChart.Of(group, view.Names).Select(chart => (group, chart))).Where(one => one.chart.Bars.Count > 1))
        {
            pictures.Add(StandalonePicture.Of(FileName(pictures, $"range-{group.Topic.Id}"), Titled(group.Name, chart), RangePicture.Draw(chart)));
        }

        var timeline = TimelineChart.Of(view);
        if (timeline.Entries.Count > 0)
        {
            pictures.Add(StandalonePicture.Of("timeline.svg", "Who spoke when", TimelinePicture.Draw(timeline)));
        }

        return pictures;
    }

    /// <summary>Draws the pictures of histories.</summary>
    /// <param name="report">The histories.</param>
    /// <returns>A picture of movement for each issue of figures, lengths or days on which somebody moved, and the timeline with all changes. Equal reports give equal pictures.</returns>
    public static IReadOnlyList<Picture> Write(HistoryReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var view = new HistoryView(report);
        var pictures = Movements(view);
        var timeline = TimelineChart.Of(report.History, view.Names);
        if (timeline.Entries.Count > 0)
        {
            pictures.Add(StandalonePicture.Of("history-timeline.svg", "Who moved when", TimelinePicture.Draw(timeline)));
        }

        return pictures;
    }

    /// <summary>Draws the pictures of a negotiating table.</summary>
    /// <param name="report">The table.</param>
    /// <returns>The table as one picture; empty when nobody speaks to an issue. Equal reports give equal pictures.</returns>
    public static IReadOnlyList<Picture> Write(IssueTableReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return TablePicture.Draw(new TableView(report)) is { } table ? [StandalonePicture.Of("table.svg", "The negotiating table", table)] : [];
    }

    /// <summary>Draws the pictures of all that a dossier shows.</summary>
    /// <param name="report">All of it.</param>
    /// <returns>The pictures of the comparison, whose timeline marks the changes too, of figures that moved, and of the table.</returns>
    public static IReadOnlyList<Picture> Write(DossierReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. Write(report.Comparison), .. Movements(new HistoryView(report.History)), .. Write(report.Table)];
    }

    private static List<Picture> Movements(HistoryView view)
    {
        var pictures = new List<Picture>();
        foreach (var chart in MovementChart.Of(view))
        {
            pictures.Add(StandalonePicture.Of(FileName(pictures, $"history-{chart.Topic}"), Titled($"{chart.Words}", chart.Range), MovementPicture.Draw(chart)));
        }

        return pictures;
    }

    /// <summary>A name that no picture has yet.</summary>
    private static string FileName(List<Picture> pictures, string name)
    {
        var number = pictures.Count(picture => picture.FileName.StartsWith(name, StringComparison.Ordinal));
        return $"{name}{(number == 0 ? "" : $"-{number + 1}")}.svg";
    }

    private static string Titled(string name, RangeChart chart) => $"{Html.Capital(name)}{(new Axis(chart).Name is { Length: > 0 } unit ? $", in {unit}" : "")}";
}
