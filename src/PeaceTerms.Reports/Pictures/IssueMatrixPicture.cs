using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Draws the matrix of issues and parties as a picture, for where no table can go.</summary>
internal static class IssueMatrixPicture
{
    private const int MostRows = 24;
    private const int MostColumns = 10;
    private const decimal Label = 440;
    private const decimal Cell = 30;
    private const decimal Head = 150;
    private const decimal GapWidth = 130;
    private const int MostLetters = 60;

    /// <summary>Draws the issues that parties disagree on, party by party.</summary>
    /// <returns>The picture; null when there is nothing to show.</returns>
    public static XElement? Draw(ComparisonView view)
    {
        var rows = view.OnTheTable.Where(group => group.Mark < Mark.OneSided).Take(MostRows).ToList();
        var parties = view.Parties.Where(party => rows.Exists(row => row.Of(party) is not null)).Take(MostColumns).ToList();
        var (width, height) = (Label + (Cell * parties.Count) + GapWidth, Head + (Cell * rows.Count) + 8);
        return rows.Count == 0 ? null : new XElement("svg", Class("grid-picture"), At("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            parties.Select((party, column) => new XElement("text", Class("who"), At("transform", $"translate({Number(X(column) + 19)} {Number(Head - 8)}) rotate(-60)"), Cut(view.Names.Of(party), 22))),
            rows.SelectMany((row, at) => Row(row, at, parties)));
    }

    private static IEnumerable<XElement> Row(IssueGroup row, int at, List<PartyId> parties)
    {
        var y = Head + (Cell * at);
        yield return new XElement("path", Class("grid"), At("d", $"M0 {Number(y)}H{Number(Label + (Cell * parties.Count) + GapWidth)}"));
        yield return new XElement("text", Class("who"), At("x", 4), At("y", y + 19), new XElement("title", row.Name), Cut(Capital(row.Name), MostLetters));
        foreach (var (party, column) in parties.Select((party, column) => (party, column)))
        {
            if (row.Of(party) is { } mark)
            {
                yield return new XElement("g", Class($"m {Marks.Key(mark)}"), At("transform", $"translate({Number(X(column) + 7)} {Number(y + 7)})"), new XElement("title", Marks.Name(mark)), Marks.Shape(mark));
            }
        }

        if (row.LargestGap is { } gap)
        {
            yield return new XElement("text", Class("who x"), At("x", X(parties.Count) + 6), At("y", y + 19), gap);
        }
    }

    private static decimal X(int column) => Label + (Cell * column);

    private static string Cut(string words, int length) => words.Length <= length ? words : $"{words[..(length - 1)].TrimEnd()}…";
}
