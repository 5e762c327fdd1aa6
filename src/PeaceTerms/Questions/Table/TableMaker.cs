namespace PeaceTerms;

/// <summary>Makes the rows of a table from who speaks on which issue and from what the comparison found there.</summary>
internal sealed class TableMaker(World world, IReadOnlyList<CompiledStatement> statements, IReadOnlyList<Finding> findings)
{
    public IEnumerable<TableRow> Rows(IReadOnlyList<TopicId> dropped)
    {
        var heard = statements.SelectMany(statement => statement.By).Distinct().Order().ToList();
        var found = findings.Where(finding => finding.RelatedIssue is null && !IsAcross(finding)).ToLookup(finding => finding.Issue);
        var across = findings.Where(IsAcross).SelectMany(finding => IssuesOf(finding).Select(issue => (issue, finding))).ToLookup(pair => pair.issue, pair => pair.finding);
        return new SpeakerList(world, statements).Parties(_ => true)
            .Where(entry => !dropped.Contains(entry.Key.Topic))
            .OrderBy(entry => TopicOrder.Of(entry.Key.Topic)).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal)
            .SelectMany(entry => new IssueRows(world, new SpokenIssue(world, entry.Key, entry.Value), [.. found[entry.Key]], [.. across[entry.Key]], heard).Rows());
    }

    /// <summary>Conflicts that no outcome of a single issue shows or cures.</summary>
    private static bool IsAcross(Finding finding) => finding.Kind == FindingKind.Package || finding.Whole is not null || finding.Circle.Count > 0;

    private static IEnumerable<Issue> IssuesOf(Finding finding) => finding is { Verdict: Verdict.Conflict } or { Kind: FindingKind.SelfContradiction }
        ? finding.Proof.Select(one => one.Issue).OfType<Issue>().Append(finding.Issue).Distinct()
        : [];
}
