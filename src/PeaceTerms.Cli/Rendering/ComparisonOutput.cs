namespace PeaceTerms.Cli.Rendering;

/// <summary>A comparison for readers: headline, findings as a table or as text, and what else there is.</summary>
internal static class ComparisonOutput
{
    public static void Write(ComparisonReport report, bool showsAll, CliContext context)
    {
        var summary = new ComparisonSummary(report, showsAll);
        if (Grid.On(context) is not { } terminal || summary.Shown.Count == 0)
        {
            context.Output.Write(TextReport.Write(report, showsAll));
            return;
        }

        var lines = new TextLines(context.Output);
        lines.AddAll(summary.Head);
        lines.Blank();
        FindingTable.Write(terminal, summary.Shown, new Names(report.Dossier.Dossier), lines);
        lines.AddAll(summary.Foot);
    }
}
