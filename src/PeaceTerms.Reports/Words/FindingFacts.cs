namespace PeaceTerms.Reports;

/// <summary>What a finding shows beside its sides: gap, room, witness, reasons and readings, a line each.</summary>
internal static class FindingFacts
{
    public static IEnumerable<string> Of(Finding finding) => [.. Shown(finding), .. finding.Readings.Select(reading => $"read: {reading.Text}")];

    public static IEnumerable<string> Shown(Finding finding)
    {
        if (finding.Kind == FindingKind.Joint)
        {
            yield return $"together: any {finding.Sides.Count - 1} of them could still agree";
        }

        if (finding.Gap is { } gap)
        {
            yield return $"gap: {Words.Of(gap)}";
        }

        if (finding.Room is { } room)
        {
            yield return $"both can accept: {room}";
        }

        if (finding.Witness is { } witness && (finding.Room?.Domain ?? finding.Sides[0].Acceptable?.Domain) is { } domain
            && Words.Of(witness, domain) is var outcome && outcome != finding.Room?.ToString())
        {
            yield return $"{(finding.Verdict == Verdict.Aligned ? "both want" : "for example")}: {outcome}";
        }

        if (finding.RelatedIssue is { } related)
        {
            yield return $"the other side speaks only to: {related.Question}";
        }

        if (finding.Reasons.Count > 0)
        {
            yield return $"why: {Words.Of(finding.Reasons)}";
        }
    }
}
