namespace PeaceTerms.Reports;

/// <summary>Findings of one class; what is undetermined is grouped by its reasons (rule M7).</summary>
internal sealed record FindingGroup(FindingClass Class, string? Why, IReadOnlyList<Finding> Findings)
{
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Finding> findings) => [.. findings
        .GroupBy(finding => (Class: FindingClasses.Of(finding), Why: FindingClasses.Of(finding) == FindingClass.Undetermined ? Words.Of(finding.Reasons) : null))
        .OrderBy(group => group.Key.Class).ThenBy(group => group.Key.Why, StringComparer.Ordinal)
        .Select(group => new FindingGroup(group.Key.Class, group.Key.Why, [.. group]))];
}
