using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>How ranges moved: a picture for each issue of figures, lengths or days, with a bar for each word of each party, in order of time.</summary>
internal static class MovementSection
{
    public static XElement? Of(HistoryView view)
    {
        var charts = MovementChart.Of(view).ToList();
        return charts.Count == 0 ? null : Section("movement", "How figures moved",
            P(Class("say"), "From top to bottom in order of time, what each party can accept from that day on. Solid: surely accepted. Hatched: it fits the words, but is not sure. An arrow: no end was said."),
            Div("charts", charts.Select(chart => new XElement("figure",
                new XElement("figcaption", Capital(chart.Words.Topic), chart.Words.Scope.Length == 0 ? null : new XElement("small", chart.Words.Scope), new Axis(chart.Range).Name is { Length: > 0 } unit ? new XElement("small", $"in {unit}") : null),
                MovementPicture.Draw(chart)))));
    }
}
