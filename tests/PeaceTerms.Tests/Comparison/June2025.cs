namespace PeaceTerms.Tests;

/// <summary>The dossier of the June 2025 talks and its comparisons, made anew for each test. Every finding goes through the checker.</summary>
internal static class June2025
{
    public static Dossier Talks => DossierJson.Read(File.ReadAllText(Repository.PathOf("docs/examples/ukraine-2025-06.json")));

    public static IReadOnlyList<Finding> Latest => January2026.Compare(Talks);

    public static IReadOnlyList<Finding> All => January2026.Compare(Talks, StatementSelection.All);

    /// <summary>The findings of the statements that are kept, as they are or changed; null leaves one out. The texts stay out.</summary>
    public static IReadOnlyList<Finding> Only(Func<Statement, Statement?> kept) =>
        January2026.Compare(Talks with { Drafts = [], Statements = [.. Talks.Statements.Select(kept).OfType<Statement>()] });

    public static IEnumerable<Finding> Meetings(this IEnumerable<Finding> findings, string topic) =>
        findings.On(topic).Where(finding => finding is { Kind: FindingKind.Meeting, RelatedIssue: null });

    public static bool IsOf(this Statement statement, string document) => $"{statement.Source?.Document}" == document;
}
