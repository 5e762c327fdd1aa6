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

    [Fact]
    public void Rows_of_a_table_have_as_many_cells_as_its_heading() =>
        Assert.All(MarkdownReport.Write(Talks.Report).Split("\n\n").Where(part => part.StartsWith("| ", StringComparison.Ordinal)),
            table => Assert.Single(table.TrimEnd().Split('\n').Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(sign => sign == '|')).Distinct()));

    [Theory]
    [InlineData("<script>", "\\<script\\>")]
    [InlineData("[a](javascript:x)", "\\[a\\](javascript:x)")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("# not a heading\n- nor a list", "\\# not a heading - nor a list")]
    public void What_a_dossier_says_is_no_markup(string words, string expected) => Assert.Equal(expected, Markdown.Of(words));

    [Fact]
    public void Nothing_to_compare_is_said() => Assert.Contains("There is nothing to compare yet", MarkdownReport.Write(Talks.Nothing), StringComparison.Ordinal);
}
