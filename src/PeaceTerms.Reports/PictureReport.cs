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
            var number = pictures.Count(picture => picture.FileName.StartsWith($"range-{group.Topic.Id}", StringComparison.Ordinal));
            pictures.Add(StandalonePicture.Of($"range-{group.Topic.Id}{(number == 0 ? "" : $"-{number + 1}")}.svg", $"{Html.Capital(group.Name)}{(new Axis(chart).Name is { Length: > 0 } unit ? $", in {unit}" : "")}", RangePicture.Draw(chart)));
        }

        var timeline = TimelineChart.Of(view);
        if (timeline.Entries.Count > 0)
        {
            pictures.Add(StandalonePicture.Of("timeline.svg", "Who spoke when", TimelinePicture.Draw(timeline)));
        }

        return pictures;
    }
}
