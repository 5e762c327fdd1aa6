namespace PeaceTerms;

/// <summary>Who speaks to which issue, with the issues in the order of findings.</summary>
internal sealed class SpokenIssues(Dictionary<Issue, List<Speaker>> byIssue)
{
    public Dictionary<Issue, List<Speaker>> ByIssue => byIssue;

    public IReadOnlyList<(Issue Issue, List<Speaker> Speakers)> InOrder => field ??=
        [.. byIssue.OrderBy(entry => TopicOrder.Of(entry.Key.Topic)).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))];
}
