namespace PeaceTerms;

/// <summary>Names beside each meeting the findings on companion issues of the same arrangement (as a renewal beside a length).</summary>
internal static class Companions
{
    public static IReadOnlyList<Finding> Link(IReadOnlyList<Finding> findings, World world)
    {
        var byIssue = findings.ToLookup(finding => finding.Issue.ToString(), StringComparer.Ordinal);
        return ValueList.From(findings.Select(finding => finding.Kind != FindingKind.Meeting ? finding : finding with
        {
            SeeAlso =
            [
                .. world.TopicOf(finding.Issue).Companions
                    .SelectMany(topic => byIssue[(finding.Issue with { Topic = topic }).ToString()])
                    .Where(other => other.Kind is FindingKind.Meeting or FindingKind.OneSided && SharesASpeaker(finding, other))
                    .Select(other => new CompanionFinding { Key = other.Key, Question = other.Question }),
            ],
        }));
    }

    private static bool SharesASpeaker(Finding finding, Finding other) => finding.Sides.SelectMany(side => side.Statements).Select(used => used.Id)
        .Intersect(other.Sides.SelectMany(side => side.Statements).Select(used => used.Id)).Any();
}
