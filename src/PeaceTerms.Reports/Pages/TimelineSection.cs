using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>When each party spoke, and where its words shifted.</summary>
internal static class TimelineSection
{
    public static XElement? Of(ComparisonView view)
    {
        var chart = TimelineChart.Of(view);
        return Of(chart, view.Register.Documents.AnchorOf);
    }

    public static XElement? Of(TimelineChart chart, Func<DocumentId, string> anchorOf) => chart.Entries.Count == 0 ? null : Section("timeline", "When it was said",
        P(Class("say"), "A dot is what a party said in one day, larger for more points. It leads to the source. Long silences are shortened."),
        chart.Shifts.Count == 0 ? null : Key(chart),
        Scroller("Timeline of statements", TimelinePicture.Draw(chart, anchorOf)));

    private static XElement Key(TimelineChart chart) => new("ul", Class("shifts"),
        chart.Shifts.GroupBy(shift => shift.Kind).OrderBy(kind => kind.Key).Select(kind => new XElement("li",
            MoveMarks.Marked(kind.Key), $": {kind.Sum(shift => shift.Count)}")));
}
