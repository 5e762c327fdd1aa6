namespace PeaceTerms.Reports;

/// <summary>One issue as readers count it: an issue, and where its topic has no key one connected group of overlapping scopes (rule I1).</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Words">The issue in words, with what all its findings share, such as "guarantors: Northland".</param>
/// <param name="Findings">Its findings, in the order of the result.</param>
/// <param name="Mark">The one that matters most; null when nothing on it meets and nobody is alone with it.</param>
internal sealed record IssueGroup(int Number, Issue Issue, Topic Topic, IssueWords Words, IReadOnlyList<Finding> Findings, Mark? Mark)
{
    public string Name => Words.ToString();

    public string Details => Words.Scope;

    public string Id => $"i{Number}";

    /// <summary>The widest gap between positions that clash; null when none can be measured.</summary>
    public string? LargestGap => Findings.Where(finding => finding.Gap is not null && Marks.Of(finding) <= Reports.Mark.Conditional).OrderByDescending(finding => finding.Gap!.Amount).Select(Reports.Words.ShortGap).FirstOrDefault();

    /// <summary>How a party fares on it; null when the party has not spoken.</summary>
    public Mark? Of(PartyId party) => Findings.Where(finding => finding.Kind != FindingKind.Unconsented && finding.Sides.Any(side => side.Parties.Contains(party))).Min(Marks.Of);
}
