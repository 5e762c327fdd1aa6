using PeaceTerms.Reports;
using Xunit;

namespace PeaceTerms.Tests;

public class MarkdownReportTests
{
    [Fact]
    public void Every_finding_is_a_line_with_its_sides_below()
    {
        var text = MarkdownReport.Write(Talks.Report);

        Assert.All(Talks.Report.Result.Findings, finding => Assert.Contains(Markdown.Of(finding.Sentence), text, StringComparison.Ordinal));
        Assert.Equal(Talks.Report.Result.Findings.Count, text.Split('\n').Count(line => line.StartsWith("- **", StringComparison.Ordinal)));
    }

    public static TheoryData<string> All => ["comparison", "check", "diff", "history", "table", "all", "problems"];

    [Theory]
    [MemberData(nameof(All))]
    public void Rows_of_a_table_have_as_many_cells_as_its_heading(string name) =>
        Assert.All(Of(name).Split("\n\n").Where(part => part.StartsWith("| ", StringComparison.Ordinal)),
            table => Assert.Single(table.TrimEnd().Split('\n').Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(sign => sign == '|')).Distinct()));

    [Fact]
    public void Every_entry_of_every_result_is_in_it()
    {
        Assert.All(Corpus.Check.Check.Marks, mark => Assert.Contains(Markdown.Of(mark.Sentence), Of("check"), StringComparison.Ordinal));
        Assert.All(Corpus.Check.Check.LeftOut, one => Assert.Contains(Markdown.Of(one.Sentence), Of("check"), StringComparison.Ordinal));
        Assert.All(Corpus.Diff.Diff.Changes, change => Assert.Contains($"| {Markdown.Of((change.Before ?? change.After)!.Question)} |", Of("diff"), StringComparison.Ordinal));
        Assert.All(Corpus.History.History.Tracks, track => Assert.Contains(Markdown.Of(track.Question), Of("history"), StringComparison.Ordinal));
        Assert.All(Corpus.Table.Table.Rows.Where(row => row.OnlyIn is null), row => Assert.Contains($"** {Markdown.Of(row.Question)}", Of("table"), StringComparison.Ordinal));
        Assert.All(Problems.Some.Problems, problem => Assert.Contains(Markdown.Of(problem.Message), Of("problems"), StringComparison.Ordinal));
    }

    private static string Of(string name) => name switch
    {
        "check" => MarkdownReport.Write(Corpus.Check),
        "diff" => MarkdownReport.Write(Corpus.Diff),
        "history" => MarkdownReport.Write(Corpus.History),
        "table" => MarkdownReport.Write(Corpus.Table),
        "all" => MarkdownReport.Write(Corpus.All),
        "problems" => MarkdownReport.Write(Problems.Some),
        _ => MarkdownReport.Write(Talks.Report),
    };

    [Theory]
    [InlineData("<script>", "\\<script\\>")]
    [InlineData("[a](javascript:x)", "\\[a\\](javascript:x)")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("# not a heading\n- nor a list", "\\# not a heading - nor a list")]
    public void What_a_dossier_says_is_no_markup(string words, string expected) => Assert.Equal(expected, Markdown.Of(words));

    [Fact]
    public void Nothing_to_compare_is_said() => Assert.Contains("There is nothing to compare yet", MarkdownReport.Write(Talks.Nothing), StringComparison.Ordinal);
}
