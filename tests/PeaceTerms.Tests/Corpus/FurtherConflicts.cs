namespace PeaceTerms.Tests;

/// <summary>The conflicts that the key does not mark, and why each is one.</summary>
internal static class FurtherConflicts
{
    /// <summary>The conflicts, in the comparer's order.</summary>
    public static IReadOnlyList<Finding> All { get; } = [.. AnswerKey.Findings.Where(finding => finding.Verdict == Verdict.Conflict && !IsKnown(finding))];

    /// <summary>Why it is one, by the finding's key; written by hand.</summary>
    public static IReadOnlyDictionary<string, string> Justifications { get; } =
        CorpusFacts.Justifications.ToDictionary(entry => $"{entry.Key}", entry => $"{entry.Value}");

    private static bool IsKnown(Finding finding) =>
        new Node(CorpusFacts.Key)["conflicts"].Items.Any(pair => AnswerKey.IsBetween(finding, pair["a"], pair["b"]));
}
