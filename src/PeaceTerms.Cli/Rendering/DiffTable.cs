using Spectre.Console;

namespace PeaceTerms.Cli.Rendering;

/// <summary>The diff of two drafts: on a terminal side by side as a table, else as text.</summary>
internal static class DiffTable
{
    public static void Write(DraftDiffReport report, bool showsAll, CliContext context)
    {
        var text = new DiffText(report.Diff, showsAll);
        var shown = text.Shown.ToList();
        if (Grid.On(context) is not { } terminal || shown.Count == 0)
        {
            context.Output.Write(TextReport.Write(report, showsAll));
            return;
        }

        var lines = new TextLines(context.Output);
        lines.AddAll(text.Head);
        lines.Blank();
        Grid.Write(terminal, ["Change", "Issue", "Before", "After", "What it means"], shown.Select(change => new[]
        {
            Grid.Cell((DiffMarks.Name(change.Kind), Grid.Coloured(ColourOf(change.Kind)))),
            Grid.Cell((change.Before ?? change.After)!.Question),
            Grid.Cell(change.Before is { } before ? DiffText.Said(before) : ""),
            Grid.Cell(change.After is { } after ? DiffText.Said(after) : ""),
            Grid.Cell(DiffText.Facts(change)),
        }));
    }

    private static Color ColourOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Changed => Color.Yellow,
        ChangeKind.Added => Color.Green,
        ChangeKind.Dropped => Color.Red,
        _ => Color.Default,
    };
}
