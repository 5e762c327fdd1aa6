namespace PeaceTerms.Reports;

/// <summary>Sorts findings into the issues that readers count.</summary>
internal static class IssueGroups
{
    public static IReadOnlyList<IssueGroup> Of(CompiledDossier dossier, IReadOnlyList<Finding> findings) =>
    [
        .. findings.GroupBy(finding => finding.Issue).SelectMany(issue => Parts(dossier.TopicOf(issue.Key), [.. issue]).Select(part => (Issue: issue.Key, Part: part)))
            .Select((one, place) => Make(place + 1, one.Issue, dossier.TopicOf(one.Issue), one.Part)),
    ];

    private static IssueGroup Make(int number, Issue issue, Topic topic, List<Finding> findings)
    {
        var mark = findings.Min(Marks.Of);
        var shared = findings.Where(finding => Marks.Of(finding) == mark).Select(finding => Details(finding, topic)).Aggregate((all, one) => [.. all.Where(one.Contains)]);
        return new IssueGroup(number, issue, topic, string.Join("; ", shared), findings, mark);
    }

    /// <summary>The parts of a finding's question, which stand in brackets behind the topic's name.</summary>
    private static List<string> Details(Finding finding, Topic topic) => finding.Question.StartsWith($"{topic.Name} (", StringComparison.Ordinal)
        ? [.. finding.Question[(topic.Name.Length + 2)..^1].Split("; ")]
        : [];

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
