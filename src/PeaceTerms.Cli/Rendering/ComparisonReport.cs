namespace PeaceTerms.Cli.Rendering;

/// <summary>A comparison for readers: headline, findings as a table or as text, and what else there is.</summary>
internal sealed class ComparisonReport(ComparisonResult result, Names names, string file, bool showsAll)
{
    private readonly IReadOnlyList<FindingGroup> shown = FindingGroup.Of(result.Findings.Where(finding => showsAll || FindingClasses.IsShownFirst(FindingClasses.Of(finding))));

    public void Write(CliContext context)
    {
        var lines = new TextLines(context.Output);
        lines.Add(Headline());
        lines.Add(Summary());
        if (shown.Count > 0)
        {
            lines.Blank();
            if (context.Terminal is { } terminal && FindingTable.Fits(terminal))
            {
                FindingTable.Write(terminal, shown, names, lines);
            }
            else
            {
                PlainText.Write(shown, names, lines);
            }
        }

        var rest = result.Findings.Where(finding => !showsAll && !FindingClasses.IsShownFirst(FindingClasses.Of(finding))).ToList();
        if (rest.Count > 0)
        {
            lines.Add($"also: {FindingClasses.Counts(rest)} (show them with --all)");
        }

        if (shown.Count > 0)
        {
            lines.Add("One finding in full: peaceterms explain FILE 'KEY'");
        }
    }

    private string Headline()
    {
        var day = result.AsOf is { } asOf ? $"as of {Words.Day(asOf)}" : "all statements, whatever their day";
        var each = result.Statements == StatementSelection.All ? ", each statement on its own" : "";
        return $"{names.Title ?? file}, {day}{each}";
    }

    private string Summary() => shown.Count > 0 ? FindingClasses.Counts(shown.SelectMany(group => group.Findings))
        : result.Findings.Count > 0 ? "No conflict was found, and nothing that waits to be bridged."
        : "There is nothing to compare yet: no statement as of that day speaks to an issue.";
}
