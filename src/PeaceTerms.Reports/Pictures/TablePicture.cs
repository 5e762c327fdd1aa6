using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Draws the negotiating table as a picture: issues by parties, with what each wants, and the zone or the gap.</summary>
internal static class TablePicture
{
    private const int MostRows = 16;
    private const int MostColumns = 5;
    private const decimal Label = 330;
    private const decimal Column = 170;
    private const decimal Head = 34;
    private const decimal RowHeight = 44;
    private const decimal LetterWidth = 6.8m;

    /// <summary>Draws the first issues and parties of a table.</summary>
    /// <returns>The picture; null when there is nothing to show.</returns>
    public static XElement? Draw(TableView view)
    {
        var rows = view.Rows.Where(row => row.OnlyIn is null && TableView.MarkOf(row) != Mark.OneSided).Take(MostRows).ToList();
        var parties = view.Parties.Where(party => rows.Exists(row => TableView.MarkOf(row, party) is not null)).Take(MostColumns).ToList();
        var (width, height) = (Label + (Column * (parties.Count + 1)), Head + (RowHeight * rows.Count) + 8);
        return rows.Count == 0 ? null : new XElement("svg", Class("grid-picture"), At("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            parties.Select((party, column) => Words(view.Names.Of(party), X(column), 20, Column - 10, "name")),
            Words("Zone or gap", X(parties.Count), 20, Column - 10, "name"),
            rows.Select((row, at) => Row(view, row, Head + (RowHeight * at), parties, width)));
    }

    private static IEnumerable<XElement> Row(TableView view, TableRow row, decimal y, List<PartyId> parties, decimal width)
    {
        var words = view.WordsOf(row);
        yield return new XElement("path", Class("grid"), At("d", $"M0 {Number(y)}H{Number(width)}"));
        yield return Words(Capital(words.Topic), 4, y + 18, Label - 10, "name");
        yield return Words(words.Scope, 4, y + 35, Label - 10, "tick start");
        foreach (var (party, column) in parties.Select((party, column) => (party, column)))
        {
            if (TableView.MarkOf(row, party) is { } mark)
            {
                yield return new XElement("g", Class($"m {Marks.Key(mark)}"), At("transform", $"translate({Number(X(column))} {Number(y + 6)})"), new XElement("title", Marks.Name(mark)), Marks.Shape(mark));
                yield return Words(string.Join("; ", view.Wants(row, party)), X(column), y + 35, Column - 10, "tick start");
            }
        }

        yield return Words(TableMatrix.Shared(view, row), X(parties.Count), y + 27, Column - 10, row.Clashes.Count > 0 ? "x" : row.Zones.Count > 0 ? "a" : "tick start");
    }

    private static decimal X(int column) => Label + (Column * column);

    /// <summary>Words as far as there is room, and in full as the title.</summary>
    private static XElement Words(string words, decimal x, decimal y, decimal room, string kind) => new("text", Class(kind), At("x", x), At("y", y),
        RangePicture.Cut(words, (int)(room / LetterWidth)), words.Length > room / LetterWidth ? new XElement("title", words) : null);
}
