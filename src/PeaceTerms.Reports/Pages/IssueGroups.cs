namespace PeaceTerms.Reports;

/// <summary>Sorts findings into the issues that readers count.</summary>
internal static class IssueGroups
{
    public static IReadOnlyList<IssueGroup> Of(CompiledDossier dossier, IReadOnlyList<Finding> findings) =>
    [
        .. findings.GroupBy(finding => finding.Issue).SelectMany(issue => Parts(dossier.TopicOf(issue.Key), [.. issue]).Select(part => (Issue: issue.Key, Part: part)))
            .Select((one, place) => Make(place + 1, one.Issue, dossier, one.Part)),
    ];

    private static IssueGroup Make(int number, Issue issue, CompiledDossier dossier, List<Finding> findings)
    {
        var mark = findings.Min(Marks.Of);
        var shared = findings.Where(finding => Marks.Of(finding) == mark).Select(finding => finding.Overlap.Scope).Distinct().ToList();
        return new IssueGroup(number, issue, dossier.TopicOf(issue), IssueWording.Of(dossier, issue, shared), findings, mark);
    }

    private static IEnumerable<List<Finding>> Parts(Topic topic, List<Finding> findings)
    {
        if (topic.Keys.Count > 0)
        {
            return [findings];
        }

        var roots = new Dictionary<Scope, Scope>();
        foreach (var finding in findings)
        {
            var scopes = Scopes(finding);
            foreach (var scope in scopes.Skip(1).Where(_ => finding.Overlap.IsSure))
            {
                roots[Root(roots, scope)] = Root(roots, scopes[0]);
            }
        }

        return findings.GroupBy(finding => Root(roots, Scopes(finding)[0])).Select(part => part.ToList());
    }

    /// <summary>The scopes in which the sides speak to the finding's own issue.</summary>
    private static List<Scope> Scopes(Finding finding) => finding.RelatedIssue is not null || finding.Sides.Count == 0 || finding.Kind == FindingKind.Unconsented
        ? [finding.Sides.Count == 0 ? finding.Overlap.Scope : finding.Sides[0].Scope]
        : [.. finding.Sides.Select(side => side.Scope)];

    private static Scope Root(Dictionary<Scope, Scope> roots, Scope scope)
    {
        while (roots.TryGetValue(scope, out var next) && next != scope)
        {
            scope = next;
        }

        return scope;
    }
}
