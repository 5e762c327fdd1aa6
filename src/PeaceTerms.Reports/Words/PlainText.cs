namespace PeaceTerms.Reports;

/// <summary>Findings as blocks of plain lines, for pipes and narrow terminals. Nothing is cut.</summary>
internal static class PlainText
{
    public static void Write(IEnumerable<FindingGroup> groups, Names names, TextLines lines)
    {
        foreach (var group in groups)
        {
            if (group.Why is { } why)
            {
                lines.Add($"{FindingClasses.Name(group.Class)}, since {why}: {Words.Count(group.Findings.Count, "finding")}");
                lines.Blank();
            }

            foreach (var finding in group.Findings)
            {
                Write(finding, names, lines);
            }
        }
    }

    private static void Write(Finding finding, Names names, TextLines lines)
    {
        lines.Add($"{FindingClasses.Heading(finding)}: {finding.Question}");
        lines.AddAll(finding.Sides.Select(side => new SideText(side, names).Line), 1);
        lines.AddAll(FindingFacts.Of(finding), 1);
        lines.Add($"key: {finding.Key}", 1);
        lines.Blank();
    }
}
