using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The table in numbers, with what the marks mean on it.</summary>
internal static class TableHeadline
{
    // By rank, as rows are named.
    private static readonly (Mark Mark, string Name, string Meaning)[] Kinds =
    [
        (Mark.Conflict, "in conflict", "no outcome suits all who speak to it; each clash comes with its proof"),
        (Mark.Conditional, "in conflict in some cases", "it clashes under a condition or an option, and not otherwise"),
        (Mark.Bridgeable, "bridgeable", "wherever two or more speak, all of them can accept one outcome"),
        (Mark.Aligned, "aligned", "wherever two or more speak, all of them want one outcome"),
        (Mark.Undetermined, "undetermined", "neither can be shown for all, for the reasons given"),
        (Mark.Acceptable, "settled by one text alone", "one text settles it, and nobody mentions it elsewhere"),
        (Mark.OneSided, "of one voice", "only one party has spoken to it"),
    ];

    public static XElement About(TableView view)
    {
        var table = view.Report.Table;
        var left = table is { StatementsAfterAsOf: > 0 and var count, AsOf: { } day } ? $" {Words.Count(count, "statement")} later than {Words.Day(day)} {(count == 1 ? "is" : "are")} left out." : "";
        return P($"Every issue{(view.Report.IsPart ? " of the topics asked for" : "")} with the position of each party, {(table.AsOf is { } asOf ? $"as of {Words.Day(asOf)}" : "whatever the day")}: {Words.Count(table.Rows.Count, "issue")}, {Words.Count(view.Parties.Count, "party", "parties")}.{left}");
    }

    public static XElement Of(TableView view)
    {
        if (view.Rows.Count == 0)
        {
            return Section("numbers", "In numbers", PageParts.Empty($"{new TableText(view.Report).Summary} Add statements to the dossier{(view.Report.IsPart ? ", ask for other topics" : "")} or for a later day."));
        }

        var counts = view.Rows.GroupBy(TableView.MarkOf).ToDictionary(rows => rows.Key, rows => rows.ToList());
        return Section("numbers", "In numbers",
            new XElement("ul", Class("tiles"),
                new XElement("li", new XElement("b", view.Rows.Count), view.Rows.Count == 1 ? " issue on the table" : " issues on the table"),
                Kinds.Select(kind => counts.TryGetValue(kind.Mark, out var rows)
                    ? new XElement("li", Link($"#{TableView.IdOf(rows[0])}", Marks.Draw(kind.Mark), new XElement("b", rows.Count), $" {kind.Name}"))
                    : new XElement("li", Class("none"), Marks.Draw(kind.Mark), new XElement("b", 0), $" {kind.Name}"))),
            counts.ContainsKey(Mark.Conflict) || counts.ContainsKey(Mark.Conditional) ? null : PageParts.Empty("No conflict was found. What stays undetermined is no agreement: look at the reasons."),
            new XElement("details", Class("key"), new XElement("summary", "What the marks mean"), new XElement("ul", Class("legend"),
                Kinds.Select(kind => new XElement("li", Marks.Draw(kind.Mark), new XElement("b", kind.Name), $": {kind.Meaning}")))));
    }

    public static string Name(Mark mark) => Kinds.First(kind => kind.Mark == mark).Name;
}
