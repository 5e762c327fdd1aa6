using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The table at a glance: a row for each issue, a column for each party with what it wants, and at the end the zone or the gap.</summary>
internal static class TableMatrix
{
    private const int MostInWords = 6;
    private const int MostParties = 12;
    private const int MostLetters = 48;

    public static XElement? Of(TableView view)
    {
        var met = view.Rows.Where(row => TableView.MarkOf(row) < Mark.OneSided && row.OnlyIn is null).ToList();
        if (met.Count == 0)
        {
            return null;
        }

        var parties = view.Parties.Where(party => met.Exists(row => TableView.MarkOf(row, party) is not null)).ToList();
        var shown = parties.Take(MostParties).ToList();
        return Section("table", "The table at a glance",
            P(Class("say"), "What each party wants on each issue of which two or more speak, and what they share or what lies between them. An empty cell: it has not spoken. Each row leads to its details."),
            Scroller("Issues by parties", new XElement("table", Class(shown.Count > MostInWords ? "matrix issues" : "matrix issues wordy"),
                new XElement("thead", new XElement("tr", new XElement("th", At("scope", "col"), "Issue"), shown.Select(party => new XElement("th", At("scope", "col"), Class("tall"), new XElement("span", view.Names.Of(party)))), new XElement("th", At("scope", "col"), "Zone or gap"))),
                met.GroupBy(TableView.MarkOf).Select(part => new XElement("tbody", Class("part"),
                    new XElement("tr", Class("name"), new XElement("th", At("colspan", $"{shown.Count + 2}"), At("scope", "rowgroup"), Marks.Draw(part.Key), $"{Capital(TableHeadline.Name(part.Key))}: {part.Count()}")),
                    part.Select(row => Row(view, row, shown)))))),
            parties.Count > shown.Count ? P(Class("say"), $"Without a column of their own: {string.Join(", ", parties.Skip(MostParties).Select(view.Names.Of))}.") : null);
    }

    private static XElement Row(TableView view, TableRow row, List<PartyId> parties)
    {
        var words = view.WordsOf(row);
        return new XElement("tr",
            new XElement("th", At("scope", "row"), Link($"#{TableView.IdOf(row)}", Capital(words.Topic)), words.Details.Count == 0 ? null : new XElement("small", words.Scope)),
            parties.Select(party => TableView.MarkOf(row, party) is { } mark ? Cell(view, row, party, mark, inWords: parties.Count <= MostInWords) : new XElement("td")),
            new XElement("td", Class("zone"), Shared(view, row)));
    }

    private static XElement Cell(TableView view, TableRow row, PartyId party, Mark mark, bool inWords)
    {
        var wants = string.Join("; ", view.Wants(row, party));
        return new XElement("td", Class(Marks.Key(mark)), Link($"#{TableView.IdOf(row)}", At("title", $"{Marks.Name(mark)}: {wants}"), new XElement("svg", Class("m"), new XElement("use", At("href", $"#m-{Marks.Key(mark)}"))),
            inWords ? new XElement("span", wants.Length > MostLetters ? $"{wants[..(MostLetters - 1)].TrimEnd()}…" : wants) : new XElement("span", Class("hear"), Marks.Name(mark))));
    }

    /// <summary>The widest gap of a clash; else what all of the first zone share; else why nothing is shown.</summary>
    public static string Shared(TableView view, TableRow row) => row.Clashes.Where(finding => finding.Gap is not null).OrderByDescending(finding => finding.Gap!.Amount).Select(Words.ShortGap).FirstOrDefault() is { } gap ? $"gap {gap}"
        : row.Clashes.Count > 0 ? "nothing in common"
        : row.Zones.Select(zone => view.Names.Of(zone.Wanted ?? zone.Room)).Distinct().ToList() is { Count: > 0 } zones ? $"{(row.Verdict == Verdict.Undetermined ? "in part " : "")}{string.Join("; ", zones)}"
        : row.Reasons.Count > 0 ? $"open, since {Words.Of(row.Reasons.Take(1))}" : "";
}
