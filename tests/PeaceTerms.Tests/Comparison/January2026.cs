namespace PeaceTerms.Tests;

/// <summary>The dossier of the January 2026 talks and its comparisons, made anew for each test so that none is kept from another. Every finding goes through the checker.</summary>
internal static class January2026
{
    public static Dossier Talks => DossierJson.Read(File.ReadAllText(Repository.PathOf("docs/examples/ukraine-2026-01.json")));

    public static IReadOnlyList<Finding> Latest => Compare(Talks, StatementSelection.Latest);

    public static IReadOnlyList<Finding> All => Compare(Talks, StatementSelection.All);

    public static IReadOnlyList<Finding> Compare(Dossier dossier, StatementSelection selection = StatementSelection.Latest)
    {
        var findings = PositionComparer.Compare(dossier, new ComparisonOptions { Statements = selection }).Findings;
        Xunit.Assert.All(findings, finding => Xunit.Assert.Empty(ProofChecker.Doubts(finding)));
        return findings;
    }

    /// <summary>Findings that rest on both places in the sources.</summary>
    public static IEnumerable<Finding> Between(this IEnumerable<Finding> findings, string one, string other) => findings.Where(finding =>
        finding.Sides.Count == 2 && ((Uses(finding.Sides[0], one) && Uses(finding.Sides[1], other)) || (Uses(finding.Sides[0], other) && Uses(finding.Sides[1], one))));

    public static IEnumerable<Finding> On(this IEnumerable<Finding> findings, string topic) => findings.Where(finding => finding.Issue.Topic.ToString() == topic);

    public static Dossier Changed(string statement, Func<Statement, Statement> change) => Talks with
    {
        Statements = [.. Talks.Statements.Select(one => one.Id.ToString() == statement ? change(one) : one)],
    };

    public static bool Uses(Side side, string citation) => side.Statements.Any(used => $"{used.Source}" == citation);
}
