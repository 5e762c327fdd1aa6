using Spectre.Console;

namespace PeaceTerms.Cli.Rendering;

/// <summary>The negotiating table: on a terminal as one, else as text.</summary>
internal static class IssueTable
{
    public static void Write(IssueTableReport report, CliContext context)
    {
        var text = new TableText(report);
        var rows = report.Table.Rows.Where(row => row.OnlyIn is null).ToList();
        if (Grid.On(context) is not { } terminal || rows.Count == 0)
        {
            context.Output.Write(TextReport.Write(report));
            return;
        }

        var (lines, names) = (new TextLines(context.Output), new Names(report.Dossier.Dossier));
        lines.AddAll(text.Head);
        lines.Blank();
        Grid.Write(terminal, ["Issue", "Positions", "What all share, or what rules it out"], rows.Select(row => new[]
        {
            Grid.Cell([(TableRowText.Heading(row).Name, Grid.Coloured(ColourOf(row))), (row.Question, null)]),
            Positions(row, names),
            Grid.Cell(new TableRowText(row, names).Shown),
        }));
        WriteKeys(rows, names, lines);
        text.WriteRest(lines);
    }

    private static void WriteKeys(List<TableRow> rows, Names names, TextLines lines)
    {
        var clashes = rows.SelectMany(row => row.Clashes.Concat(row.Across).Select(finding => (Words: new TableRowText(row, names).Clash(finding), finding.Key))).DistinctBy(one => one.Key).ToList();
        lines.AddAll(clashes.Count == 0 ? [] : ["Clashes and their keys:"]);
        foreach (var (words, key) in clashes)
        {
            lines.Add(words, 1);
            lines.Add(key, 2);
        }

        lines.Blank();
    }

    private static Paragraph Positions(TableRow row, Names names) => Grid.Cell(PlaceGroup.Of(row).SelectMany(place => (row.Places.Count == 1 ? [] : place.Where.Select(where => (TableRowText.Where(where), (Style?)Grid.Dim)))
        .Concat(place.Positions.SelectMany(side => new[] { ($"{side.Label}{TableRowText.Under(side.Options)}", (Style?)Grid.Bold), (PositionWords.Of(side, names), null) }))));

    private static Color ColourOf(TableRow row) => row.Verdict switch
    {
        Verdict.Conflict when row.Certainty is Certainty.Definite => Color.Red,
        Verdict.Conflict or Verdict.Bridgeable => Color.Yellow,
        Verdict.Aligned => Color.Green,
        _ => Color.Default,
    };
}
