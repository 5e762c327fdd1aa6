using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The issues of figures, lengths or days as pictures: a bar for each party, and the zone that all share or the gap.</summary>
internal static class TableRanges
{
    public static XElement? Of(TableView view)
    {
        var charts = view.Rows.Where(row => row.OnlyIn is null).SelectMany(row => RangeChart.Of(row, view.Names).Select(chart => (row, chart))).Where(one => one.chart.Bars.Count > 1).ToList();
        return charts.Count == 0 ? null : Section("ranges", "By how much",
            P(Class("say"), "Solid: surely accepted. Hatched: it fits the words, but is not sure. An arrow: no end was said. Red: the gap. Green: the zone that all share."),
            Div("charts", charts.Select(one => new XElement("figure",
                new XElement("figcaption", Marks.Draw(TableView.MarkOf(one.row)), Link($"#{TableView.IdOf(one.row)}", Capital(view.WordsOf(one.row).Topic)),
                    view.WordsOf(one.row).Scope is { Length: > 0 } scope ? new XElement("small", scope) : null, new Axis(one.chart).Name is { Length: > 0 } unit ? new XElement("small", $"in {unit}") : null),
                RangePicture.Draw(one.chart)))));
    }
}
