namespace PeaceTerms;

/// <summary>Names beside each meeting the findings on companion issues of the same arrangement (as a renewal beside a length).</summary>
internal static class Companions
{
    public static IReadOnlyList<Finding> Link(IReadOnlyList<Finding> findings, World world)
    {
        if (findings.All(finding => world.TopicOf(finding.Issue).Companions.Count == 0))
        {
            return ValueList.From(findings);
        }

        var byIssue = findings.ToLookup(finding => finding.Issue);
        return Link(findings, issue => byIssue[issue], world);
    }

    /// <summary>Links some findings; <paramref name="on"/> gives all that are on an issue.</summary>
    public static IReadOnlyList<Finding> Link(IReadOnlyList<Finding> findings, Func<Issue, IEnumerable<Finding>> on, World world)
    {
        var linked = new Finding[findings.Count];
        (Issue? Issue, List<Finding> Beside) last = (null, []);
        for (var place = 0; place < linked.Length; place++)
        {
            // Findings on one issue stand behind each other.
            var finding = findings[place];
            last = ReferenceEquals(finding.Issue, last.Issue) ? last : (finding.Issue, Beside(finding.Issue, on, world));
            linked[place] = finding.Kind != FindingKind.Meeting || (last.Beside.Count == 0 && finding.SeeAlso.Count == 0) ? finding : finding with
            {
                SeeAlso = [.. last.Beside.Where(other => SharesASpeaker(finding, other)).Select(other => new CompanionFinding { Key = other.Key, Question = other.Question })],
            };
        }

        return ValueList.Of(linked);
    }

    private static List<Finding> Beside(Issue issue, Func<Issue, IEnumerable<Finding>> on, World world) => world.TopicOf(issue).Companions is not { Count: > 0 } companions ? []
        : [.. companions.SelectMany(topic => on(issue with { Topic = topic })).Where(other => other.Kind is FindingKind.Meeting or FindingKind.OneSided)];

    private static bool SharesASpeaker(Finding finding, Finding other) => finding.Sides.SelectMany(side => side.Statements).Select(used => used.Id)
        .Intersect(other.Sides.SelectMany(side => side.Statements).Select(used => used.Id)).Any();
}
