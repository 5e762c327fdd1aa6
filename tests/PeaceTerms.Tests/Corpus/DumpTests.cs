using Xunit;

namespace PeaceTerms.Tests;

public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        static string Cite(Side side) => string.Join(" & ", side.Statements.Select(used => $"{used.Source?.Document} {used.Source?.Locator}").Distinct());
        File.WriteAllLines("/tmp/conf.txt", AnswerKey.Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding =>
            $"{finding.Issue.Topic}|{finding.Kind}|{finding.Certainty}|{string.Join(" ~ ", finding.Sides.Select(Cite))}|{finding.Overlap.Scope}|{string.Join(" / ", finding.Sides.Select(side => side.Statements.Count == 0 ? "" : side.Statements[0].Stance + " " + side.Statements[0].Says))}"));
    }
}
