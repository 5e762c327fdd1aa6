using System.Globalization;
using System.Text;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Every answer of the key is found on the documents of the talks on Ukraine, and nothing that it knows to be no conflict is called one.</summary>
public sealed class AnswerKeyTests
{
    private static readonly Node Key = new(CorpusFacts.Key);

    // What each relation of the key may be called: of one side nothing is a meeting, and a shift of one party is no verdict.
    private static readonly Dictionary<string, string[]> Relations = new()
    {
        ["same"] = ["aligned", "bridgeable", "undetermined", "no verdict", "no meeting"],
        ["compatible"] = ["aligned", "bridgeable", "undetermined", "no meeting"],
        ["undetermined"] = ["undetermined", "no verdict", "no meeting"],
        ["different-category"] = ["no meeting"],
        ["exception"] = ["no meeting"],
        ["same-side"] = ["no verdict", "no meeting"],
    };

    // The kinds of shift that the key's steps are, one after another.
    private static readonly Dictionary<string, ShiftKind[]> Changes = new()
    {
        ["kp-001"] = [ShiftKind.Softened, ShiftKind.Vaguer, ShiftKind.Vaguer],
        ["kp-002"] = [ShiftKind.Hardened, ShiftKind.Repeated, ShiftKind.Softened],
        ["kp-003"] = [ShiftKind.Hardened],
        ["kp-004"] = [ShiftKind.Hardened],
    };

    public static TheoryData<string> Direct => [.. Pairs("conflicts").Where(pair => pair["strength"].Text == "direct").Select(pair => pair["id"].Text)];

    public static TheoryData<string> Partial => [.. Pairs("conflicts").Where(pair => pair["strength"].Text == "partial").Select(pair => pair["id"].Text)];

    public static TheoryData<string> NoConflicts => [.. Pairs("not_conflicts").Select(pair => pair["id"].Text)];

    public static TheoryData<string> Moves => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Direct))]
    public void A_direct_clash_is_a_conflict(string id) => Assert.Equal("conflict", ResultOf(id));

    [Theory]
    [MemberData(nameof(Partial))]
    public void A_clash_under_a_reading_is_never_missing(string id) => Assert.Contains(ResultOf(id), (string[])["conflict", "conditional", "undetermined", "disputed fact"]);

    [Theory]
    [MemberData(nameof(NoConflicts))]
    public void A_look_alike_is_no_conflict(string id)
    {
        var pair = Pair(id);

        Assert.Contains(AnswerKey.Result(AnswerKey.Between(pair["a"], pair["b"])), Relations[pair["relation"].Text]);
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_change_of_position_is_a_shift_the_right_way(string id)
    {
        var steps = Key["position_changes"].Items.Single(change => change["id"].Text == id)["steps"].Items;

        Assert.All(steps.Zip(steps.Skip(1)).Zip(Changes[id]), step => Assert.Contains(step.Second, AnswerKey.Shifts(step.First.First, step.First.Second)));
    }

    /// <summary>Also where one later word stands to earlier ones of several scopes (rule F2).</summary>
    [Fact]
    public void Each_finding_of_the_talks_on_Ukraine_has_a_key_of_its_own() =>
        Assert.Equal(AnswerKey.Findings.Count, AnswerKey.Findings.Select(finding => finding.Key).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void What_is_taken_back_in_one_text_is_a_position_dropped()
    {
        var place = Key["position_changes"].Items.Single(change => change["id"].Text == "kp-005")["steps"].Items.Single();

        Assert.Contains(AnswerKey.Findings, finding => finding.Shift == ShiftKind.Dropped && finding.Sides.Any(side => AnswerKey.Cites(side, place)));
    }

    [Fact]
    public void The_list_of_findings_is_fresh() => Generated.IsFresh("corpus-findings.md", Document());

    private static IReadOnlyList<Node> Pairs(string list) => Key[list].Items;

    private static Node Pair(string id) => Pairs("conflicts").Concat(Pairs("not_conflicts")).Single(pair => pair["id"].Text == id);

    private static string ResultOf(string id) => AnswerKey.Result(AnswerKey.Between(Pair(id)["a"], Pair(id)["b"]));

    private static string Document()
    {
        string[] results = ["conflict", "conditional", "undetermined", "disputed fact", "bridgeable", "aligned", "no verdict", "no meeting"];
        var rows = Pairs("conflicts").GroupBy(pair => pair["strength"].Text).Concat(Pairs("not_conflicts").GroupBy(pair => $"no conflict: {pair["relation"].Text}"));
        var further = FurtherConflicts.All;
        var text = new StringBuilder();
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # What the comparer says of the documents on Ukraine

            Written by the tests: each statement and each text of the {CorpusFacts.Documents.Count(document => document.Parties.Contains("ukraine"))} documents by itself (`--statements all`), {AnswerKey.Findings.Count} findings.

            ## Against the answer key

            Rows are what the key knows of a pair of provisions, columns what the comparer says of it; the strongest finding counts. A party never meets itself, so that what it says twice has
            *no verdict*, at most a shift.

            | key | {string.Join(" | ", results)} |
            |---|{string.Concat(Enumerable.Repeat("---|", results.Length))}

            """).ReplaceLineEndings("\n"));
        foreach (var row in rows)
        {
            var said = row.Select(pair => AnswerKey.Result(AnswerKey.Between(pair["a"], pair["b"]))).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| {row.Key} | {string.Join(" | ", results.Select(result => said.Count(one => one == result) is > 0 and var count ? $"{count}" : ""))} |\n");
        }

        text.Append("\n## Partial clashes\n\nWhy the key calls them partial, and what the comparer says of them: on which topic, and for what reason it goes no further.\n\n| pair | the key's words | the comparer's reason |\n|---|---|---|\n");
        foreach (var pair in Pairs("conflicts").Where(pair => pair["strength"].Text == "partial"))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {pair["id"].Text} | {PartialReason.WordsOf(pair)} | {string.Join("; ", PartialReason.Of[PartialReason.WordsOf(pair)].AsEnumerable())} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Further conflicts\n\n{further.Count} conflicts that the key does not mark, each read beside its sources. The first line says why it is one, the second is the finding's own sentence.\n");
        foreach (var topic in further.GroupBy(finding => finding.Issue.Topic))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {topic.Key}\n\n");
            text.AppendJoin("", topic.Select(finding => $"- {string.Join(" against ", finding.Sides.Select(Places))}: {FurtherConflicts.Justifications.GetValueOrDefault(finding.Key, "not justified")}\\\n  {finding.Sentence.ReplaceLineEndings(" ")}\n"));
        }

        return text.ToString();
    }

    private static string Places(Side side) => string.Join(" and ", side.Statements.Select(used => used.Source?.ToString()).OfType<string>().Distinct());
}
