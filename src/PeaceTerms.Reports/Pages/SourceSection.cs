using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The documents that the findings rest on.</summary>
internal static class SourceSection
{
    public static XElement Of(ComparisonView view) => Of(view.Report.Dossier.Dossier, view.Register.Documents, view.Register.Statements);

    /// <summary>The documents of a dossier, with the number of statements that the page takes from each.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="uses">The statements that the page rests on.</param>
    public static XElement Of(Dossier dossier, DocumentList documents, IEnumerable<StatementUse> uses)
    {
        var counts = uses.Where(use => use.Source is not null).DistinctBy(use => (use.Id, use.By)).GroupBy(use => use.Source!.Document).ToDictionary(uses => uses.Key, uses => uses.Count());
        var known = dossier.Sources.Select(source => source.Id).ToHashSet();
        var rows = dossier.Sources.Select(source => (source.Id, source.Title, source.Publisher, Day: source.Date, source.Address))
            .Concat(dossier.Drafts.Where(draft => !known.Contains(draft.Id)).Select(draft => (draft.Id, draft.Title, Publisher: (string?)null, Day: (DateOnly?)draft.Date, Address: (string?)null)))
            .OrderBy(row => row.Day ?? DateOnly.MaxValue).ThenBy(row => row.Id).ToList();
        return Section("sources", "Sources", rows.Count == 0
            ? PageParts.Empty("The dossier names no sources. Add them, and each finding shows on whose word it rests.")
            : Scroller("Sources", new XElement("table", Class("sources"),
                new XElement("thead", PageParts.HeadRow("Date", "Document", "Publisher", "Statements", "Address")),
                new XElement("tbody", rows.Select(row => new XElement("tr", At("id", documents.AnchorOf(row.Id)),
                    new XElement("td", row.Day is { } day ? PageParts.Day(day) : null),
                    new XElement("th", At("scope", "row"), row.Title),
                    new XElement("td", row.Publisher),
                    new XElement("td", Class("fig"), counts.GetValueOrDefault(row.Id)),
                    new XElement("td", row.Address is { } address ? SafeLink.To(address) : null)))))));
    }
}
