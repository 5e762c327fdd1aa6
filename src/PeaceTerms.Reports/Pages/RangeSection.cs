using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>By how much: a picture for each issue of figures, lengths or days.</summary>
internal static class RangeSection
{
    public static XElement? Of(ComparisonView view)
    {
        var charts = view.OnTheTable.SelectMany(group => RangeChart.Of(group, view.Names).Select(chart => (group, chart))).ToList();
        if (charts.Count == 0)
        {
            return null;
        }

        var (met, alone) = (charts.Where(one => one.chart.Bars.Count > 1).ToList(), charts.Where(one => one.chart.Bars.Count == 1).ToList());
        return Section("ranges", "By how much",
            P(Class("say"), "Solid: surely accepted. Hatched: it fits the words, but is not sure. An arrow: no end was said. Red: the gap. Green: what both accept."),
            Div("charts", met.Select(one => Figure(view, one.group, one.chart))),
            alone.Count == 0 ? null : new XElement("details", new XElement("summary", $"{Words.Count(alone.Count, "figure")} that only one side has named"), new XElement("ul", alone.Select(one => Alone(one.group, one.chart)))));
    }

    /// <summary>A single bar has nothing to be held against, so that its words are enough.</summary>
    private static XElement Alone(IssueGroup group, RangeChart chart) => new("li", PageParts.ToFindings(group.Findings.First(finding => Marks.Of(finding) == group.Mark), $"issue={group.Number}", Capital(group.Topic.Name)),
        ": ", new XElement("b", chart.Bars[0].Who), $" {chart.Bars[0].Says}", group.Details.Length == 0 ? null : new XElement("small", group.Details));

    private static XElement Figure(ComparisonView view, IssueGroup group, RangeChart chart) => new("figure",
        new XElement("figcaption", Marks.Draw(group.Mark!.Value), PageParts.ToFindings(group.Findings.First(finding => Marks.Of(finding) == group.Mark), $"issue={group.Number}", Capital(group.Topic.Name)),
            group.Details.Length == 0 ? null : new XElement("small", group.Details), new Axis(chart).Name is { Length: > 0 } unit ? new XElement("small", $"in {unit}") : null),
        RangePicture.Draw(chart));
}
