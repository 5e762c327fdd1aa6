using Spectre.Console;

namespace PeaceTerms.Cli.Rendering;

/// <summary>Histories: on a terminal a table with a row for each step, else text.</summary>
internal static class HistoryTable
{
    public static void Write(HistoryReport report, bool showsAll, CliContext context)
    {
        var text = new HistoryText(report, showsAll);
        if (Grid.On(context) is not { } terminal || text.Shown.Count == 0)
        {
            context.Output.Write(TextReport.Write(report, showsAll));
            return;
        }

        var lines = new TextLines(context.Output);
        lines.AddAll(text.Head);
        lines.Blank();
        Grid.Write(terminal, ["Who on what", "Day", "Change", "Says", "Where it is said"], text.Shown.SelectMany(track => track.Steps.Select((step, place) => new[]
        {
            place == 0 ? Grid.Cell([(Moves.Who(track), Grid.Bold), (track.Question, null)]) : Grid.Cell(""),
            Grid.Cell(Words.Day(step.Date)),
            Grid.Cell([(Words.Of(step.Change), Grid.Coloured(ColourOf(step.Change))), .. step.Distance is { } gap ? new[] { ($"{Words.Of(gap)} from before", (Style?)null) } : []]),
            Grid.Cell([(Moves.Says(step), null), .. step.Where.Length == 0 ? [] : new[] { (step.Where, (Style?)Grid.Dim) }]),
            Grid.Cell(step.Statements.Select(text.Word).Distinct()),
        })));
        Grid.Keys(text.Shown.Select(track => track.Key), lines);
        lines.AddAll(text.Foot);
    }

    private static Color ColourOf(PositionChange change) => change switch
    {
        PositionChange.Hardened or PositionChange.Dropped => Color.Red,
        PositionChange.Softened => Color.Green,
        PositionChange.Moved or PositionChange.Vaguer or PositionChange.Reopened or PositionChange.SilentDrop => Color.Yellow,
        _ => Color.Default,
    };
}
