using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Every answer of the key is found, and nothing that the key knows to be no conflict is called one.</summary>
public sealed class AnswerKeyTests
{
    private static readonly Node Key = new(CorpusFacts.Key);

    [Fact]
    public void Dump()
    {
        var lines = new List<string>();
        foreach (var pair in Key["conflicts"].Items.Concat(Key["not_conflicts"].Items))
        {
            var found = AnswerKey.Between(pair["a"], pair["b"]);
            lines.Add($"{pair["id"].Text} {pair["strength"].Text}{pair["relation"].Text} -> {AnswerKey.Result(found)} | {string.Join("; ", found.Select(finding => $"{finding.Issue.Topic}:{finding.Verdict}:{finding.Certainty}:{string.Join('+', finding.Reasons)}"))} | {pair["a"]["doc"].Text}/{pair["a"]["ref"].Text} ~ {pair["b"]["doc"].Text}/{pair["b"]["ref"].Text}");
        }

        foreach (var change in Key["position_changes"].Items)
        {
            foreach (var (from, to) in change["steps"].Items.Zip(change["steps"].Items.Skip(1)))
            {
                var found = AnswerKey.Findings.Where(finding => finding.Kind == FindingKind.Shift && finding.Sides.Any(side => AnswerKey.Cites(side, from)) && finding.Sides.Any(side => AnswerKey.Cites(side, to))).ToList();
                lines.Add($"{change["id"].Text} {from["ref"].Text} => {to["ref"].Text}: {string.Join("; ", found.Select(finding => $"{finding.Issue.Topic}:{finding.Shift}"))}");
            }
        }

        lines.Add($"{AnswerKey.Findings.Count} findings, conflicts {AnswerKey.Findings.Count(finding => finding.Verdict == Verdict.Conflict)}");
        File.WriteAllLines("/tmp/key.txt", lines);
    }
}
