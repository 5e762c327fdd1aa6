using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>By how much figures changed between two drafts: a picture for each, the earlier draft above the later.</summary>
internal static class MovingSection
{
    public static XElement? Of(DraftDiffReport report)
    {
        var charts = report.Diff.Changes.Where(change => change.Kind == ChangeKind.Changed).Select(change => (change, chart: Chart(change))).Where(one => one.chart is not null).ToList();
        return charts.Count == 0 ? null : Section("ranges", "By how much",
            P(Class("say"), "Solid: surely allowed. Hatched: it fits the words, but is not sure. Red: how far the two drafts lie apart."),
            Div("charts", charts.Select(one => new XElement("figure",
                new XElement("figcaption", Link($"#{DiffMarks.Id(one.change)}", Capital(IssueWording.Of(report.Dossier, one.change.Issue).Topic)), IssueWording.Of(report.Dossier, one.change.Issue, one.change.After!.Scope).Scope is { Length: > 0 } scope ? new XElement("small", scope) : null, new Axis(one.chart!).Name is { Length: > 0 } unit ? new XElement("small", $"in {unit}") : null),
                RangePicture.Draw(one.chart!)))));
    }

    private static RangeChart? Chart(DraftChange change)
    {
        if (change is not { Before.Allows: { Domain.Kind: DomainKind.Amount or DomainKind.Duration or DomainKind.Date } old, After.Allows: { } fresh } || old.Domain != fresh.Domain || old == fresh)
        {
            return null;
        }

        var band = change.Gap is { Amount: > 0 } gap && RangeBands.Between((OrderedSet)old.Possible, (OrderedSet)fresh.Possible) is var (from, to) ? new RangeBand(from, to, IsGap: true, $"apart by {gap}") : null;
        return new RangeChart(change.After.Question, old.Domain, [new RangeBar("Before", Said(change.Before), old), new RangeBar("After", Said(change.After), fresh)], band);
    }

    private static string Said(TextEntry entry) => string.Join("; ", entry.Provisions.Select(use => use.Says).Distinct());
}
