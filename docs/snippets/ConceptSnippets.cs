namespace PeaceTerms.Snippets;

internal static class ConceptSnippets
{
    private static Finding Length => Talks.Findings.First(finding => finding is { Verdict: Verdict.Conflict, Gap: not null });

    [Snippet]
    public static void ConceptIssue(Printed Console)
    {
        var finding = Length;
        #region ConceptIssue
        Console.WriteLine(finding.Issue);
        Console.WriteLine(finding.Question);
        #endregion
    }

    [Snippet]
    public static void ConceptSets(Printed Console)
    {
        var finding = Length;
        #region ConceptSets
        foreach (var side in finding.Sides)
            Console.WriteLine($"{side.Label} can accept: {side.Acceptable!.Possible}");
        Console.WriteLine($"in common: {finding.Proof[0].First.Intersect(finding.Proof[0].Second)}");
        #endregion
    }

    [Snippet]
    public static void ConceptSurePossible(Printed Console)
    {
        var findings = Talks.Findings;
        #region ConceptSurePossible
        var about = findings.First(finding => finding.Reasons.Contains(UndeterminedReason.Approximate)).Sides[0];
        Console.WriteLine(about.Statements[0].Says);
        Console.WriteLine($"surely: {about.Acceptable!.Sure}");
        Console.WriteLine($"possibly: {about.Acceptable!.Possible}");
        #endregion
    }

    [Snippet]
    public static void ConceptDirection(Printed Console)
    {
        var finding = Length;
        #region ConceptDirection
        foreach (var reading in finding.Readings)
            Console.WriteLine($"{reading.Kind}: {reading.Text}");
        #endregion
    }

    [Snippet]
    public static void ConceptScope(Printed Console)
    {
        var findings = Talks.Findings;
        #region ConceptScope
        foreach (var finding in findings.Where(finding => $"{finding.Issue}" == "pull-back" && finding.Verdict == Verdict.Conflict))
        {
            Console.WriteLine(finding.Question);
            Console.WriteLine($"surely shared: {finding.Overlap.IsSure}");
        }
        #endregion
    }

    [Snippet]
    public static void ConceptPosition(Printed Console)
    {
        var finding = Length;
        #region ConceptPosition
        var ukraine = finding.Sides[0];
        Console.WriteLine($"wants: {ukraine.Ideal!.Possible}");
        Console.WriteLine($"used: {string.Join(", ", ukraine.Statements.Select(use => use.Id))}");
        Console.WriteLine($"set aside: {string.Join(", ", ukraine.SetAside.Select(use => $"{use.Id} ({use.SetAside}: {use.Says})"))}");
        #endregion
    }

    [Snippet]
    public static void ConceptVerdict(Printed Console)
    {
        var findings = Talks.Findings;
        #region ConceptVerdict
        foreach (var finding in findings.Where(finding => finding.Verdict is not null).DistinctBy(finding => finding.Verdict))
        {
            Console.WriteLine(finding switch
            {
                { Verdict: Verdict.Conflict, Proof: [var proof, ..] } => $"conflict: '{proof.First}' and '{proof.Second}' have nothing in common",
                { Verdict: Verdict.Aligned or Verdict.Bridgeable } => $"{finding.Verdict}: both take {finding.Witness!.Choice}",
                { Reasons: var reasons } => $"undetermined: {string.Join(", ", reasons)}",
            });
        }
        #endregion
    }
}
