using Spectre.Console;

namespace PeaceTerms.Cli.Rendering;

/// <summary>The check of a draft: on a terminal what it crosses as a table, else as text.</summary>
internal static class CheckTable
{
    public static void Write(DraftCheckReport report, bool showsAll, CliContext context)
    {
        var (text, names) = (new CheckText(report, showsAll), new Names(report.Dossier.Dossier));
        var shown = text.Shown.ToList();
        if (Grid.On(context) is not { } terminal || shown.Count == 0)
        {
            context.Output.Write(TextReport.Write(report, showsAll));
            return;
        }

        var lines = new TextLines(context.Output);
        lines.AddAll(text.Head);
        lines.Blank();
        Grid.Write(terminal, ["#", "Point", "Outcome", "The draft says", "The party says"], shown.Select((one, place) => new[]
        {
            Grid.Cell($"{place + 1}"),
            Grid.Cell(one.Provision.Locator),
            Grid.Cell([(CheckText.Outcome(one.Mark), Grid.Coloured(ColourOf(one.Mark.Outcome))), (one.Mark.Finding.Question, null), .. CheckText.Beside(one.Mark.Finding).Select(fact => (fact, (Style?)Grid.Dim))]),
            Grid.Cell(CheckText.DraftSays(one.Mark.Finding) ?? ""),
            Says(one.Mark.Finding.Sides[^1], names),
        }));
        Grid.Keys(shown.Select(one => one.Mark.Key), lines);
        text.WriteRest(lines);
    }

    /// <summary>What a side says, and below it dimmed on whose word.</summary>
    public static Paragraph Says(Side side, Names names) => Grid.Cell(new SideText(side, names).Sayings.SelectMany(said => said.Words.Select(word => (word, (Style?)Grid.Dim)).Prepend((said.Says, null))));

    private static Color ColourOf(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.CrossesRedLine or CheckOutcome.CrossesPosition => Color.Red,
        CheckOutcome.Satisfied or CheckOutcome.Acceptable => Color.Green,
        CheckOutcome.LeavesRoom => Color.Yellow,
        _ => Color.Default,
    };
}
