namespace PeaceTerms.Reports;

/// <summary>A comparison sorted for readers: what all parts of its page draw on.</summary>
internal sealed class ComparisonView
{
    private readonly Dictionary<string, IssueGroup> groupOf = [];

    /// <summary>Sorts a comparison.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="more">Statements that other parts of its page rest on, too; null for none.</param>
    public ComparisonView(ComparisonReport report, IEnumerable<StatementUse>? more = null)
    {
        Report = report;
        Names = new Names(report.Dossier.Dossier);
        Groups = IssueGroups.Of(report.Dossier, report.Result.Findings);
        foreach (var (key, group) in Groups.SelectMany(group => group.Findings.Select(finding => (finding.Key, group))))
        {
            groupOf.TryAdd(key, group);
        }

        Findings = [.. report.Result.Findings.OrderBy(FindingClasses.Of)];
        Alike = Findings.ToLookup(finding => finding.Key);
        Parties = [.. report.Result.Findings.Where(finding => Marks.Of(finding) is not null).SelectMany(finding => finding.Sides.SelectMany(side => side.Parties).Distinct().Select(party => (party, Mark: Marks.Of(finding))))
            .GroupBy(one => one.party).OrderByDescending(one => one.Count(entry => entry.Mark == Mark.Conflict)).ThenByDescending(one => one.Count()).ThenBy(one => one.Key).Select(one => one.Key)];
        Register = new Register(this, more ?? []);
    }

    public ComparisonReport Report { get; }

    public Names Names { get; }

    /// <summary>The issues, in the order of the result.</summary>
    public IReadOnlyList<IssueGroup> Groups { get; }

    /// <summary>The issues on which something meets or somebody is alone, those in conflict first.</summary>
    public IEnumerable<IssueGroup> OnTheTable => Groups.Where(group => group.Mark is not null).OrderBy(group => group.Mark);

    /// <summary>All findings, by class and within it in the order of the result.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings by key.</summary>
    public ILookup<string, Finding> Alike { get; }

    /// <summary>How parties moved. A comparison of positions looks at the last words only, so that the earlier ones are asked for here.</summary>
    public IEnumerable<Finding> Shifts => (Report.Result.Statements == StatementSelection.All ? Report.Result
        : PositionComparer.Compare(Report.Dossier, new ComparisonOptions { AsOf = Report.Result.AsOf, Statements = StatementSelection.All })).Findings.Where(finding => finding.Kind == FindingKind.Shift);

    /// <summary>Who speaks, those with most conflicts first.</summary>
    public IReadOnlyList<PartyId> Parties { get; }

    /// <summary>The positions and statements, each once.</summary>
    public Register Register { get; }

    public IssueGroup GroupOf(Finding finding) => groupOf[finding.Key];
}
