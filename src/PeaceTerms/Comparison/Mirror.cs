namespace PeaceTerms;

/// <summary>
/// The same finding with its sides the other way round, and with them the issues of a near miss. Its key stays, since keys name sides in one order.
/// </summary>
internal static class Mirror
{
    public static Finding Of(Finding finding) => finding with
    {
        Issue = finding.RelatedIssue?.Issue ?? finding.Issue,
        Question = finding.RelatedIssue?.Question ?? finding.Question,
        RelatedIssue = finding.RelatedIssue is null ? null : new RelatedIssue { Issue = finding.Issue, Question = finding.Question },
        Sides = [.. finding.Sides.Reverse()],
        Proof = [.. finding.Proof.Select(one => one with { First = one.Second, Second = one.First, Case = Turned(one.Case) })],
    };

    private static string? Turned(string? name) => name switch
    {
        Meeting.FirstCountsMore => Meeting.SecondCountsMore,
        Meeting.SecondCountsMore => Meeting.FirstCountsMore,
        _ => name,
    };
}
