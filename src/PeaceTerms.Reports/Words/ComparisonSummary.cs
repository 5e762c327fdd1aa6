namespace PeaceTerms.Reports;

/// <summary>A comparison in a few lines: what was compared, what was found, and what else there is.</summary>
internal sealed class ComparisonSummary(ComparisonReport report, bool showsAll)
{
    private readonly ComparisonResult result = report.Result;

    /// <summary>The findings that are written out, by class.</summary>
    public IReadOnlyList<FindingGroup> Shown { get; } = FindingGroup.Of(report.Result.Findings.Where(finding => showsAll || FindingClasses.IsShownFirst(FindingClasses.Of(finding))));

    /// <summary>The lines above the findings.</summary>
    public IEnumerable<string> Head => [Headline(), Counts()];

    /// <summary>The lines below the findings.</summary>
    public IEnumerable<string> Foot
    {
        get
        {
            var rest = result.Findings.Where(finding => !showsAll && !FindingClasses.IsShownFirst(FindingClasses.Of(finding))).ToList();
            if (rest.Count > 0)
            {
                yield return $"also: {FindingClasses.Counts(rest)} (show them with --all)";
            }

            if (Shown.Count > 0)
            {
                yield return "One finding in full: peaceterms explain FILE 'KEY'";
            }
        }
    }

    private string Headline()
    {
        var day = result.AsOf is { } asOf ? $"as of {Words.Day(asOf)}" : "all statements, whatever their day";
        var each = result.Statements == StatementSelection.All ? ", each statement on its own" : "";
        return $"{report.Heading}, {day}{each}";
    }

    private string Counts() => Shown.Count > 0 ? FindingClasses.Counts(Shown.SelectMany(group => group.Findings))
        : result.Findings.Count > 0 ? "No conflict was found, and nothing that waits to be bridged."
        : "There is nothing to compare yet: no statement as of that day speaks to an issue.";
}
