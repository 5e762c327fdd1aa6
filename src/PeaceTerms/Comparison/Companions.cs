namespace PeaceTerms;

/// <summary>Names beside each meeting the findings on companion issues of the same arrangement (as a renewal beside a length).</summary>
internal static class Companions
{
    public static IReadOnlyList<Finding> Link(IReadOnlyList<Finding> findings, World world)
    {
        var byIssue = findings.ToLookup(finding => finding.Issue);
        return Link(findings, issue => byIssue[issue], world);
    }

    /// <summary>Links some findings; <paramref name="on"/> gives all that are on an issue.</summary>
    public static IReadOnlyList<Finding> Link(IReadOnlyList<Finding> findings, Func<Issue, IEnumerable<Finding>> on, World world) =>
        ValueList.From(findings.Select(finding => finding.Kind != FindingKind.Meeting || world.TopicOf(finding.Issue).Companions is not { Count: > 0 } companions ? finding : finding with
        {
            SeeAlso =
            [
                .. companions.SelectMany(topic => on(finding.Issue with { Topic = topic }))
                    .Where(other => other.Kind is FindingKind.Meeting or FindingKind.OneSided && SharesASpeaker(finding, other))
                    .Select(other => new CompanionFinding { Key = other.Key, Question = other.Question }),
            ],
        }));

    private static bool SharesASpeaker(Finding finding, Finding other) => finding.Sides.SelectMany(side => side.Statements).Select(used => used.Id)
        .Intersect(other.Sides.SelectMany(side => side.Statements).Select(used => used.Id)).Any();
}
