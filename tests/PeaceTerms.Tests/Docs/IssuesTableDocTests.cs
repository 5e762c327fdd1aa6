using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The table shown in the documents is what the tool prints.</summary>
public class IssuesTableDocTests
{
    [Fact]
    public void The_table_of_January_2026_is_what_the_tool_prints()
    {
        var run = CliRun.Of("issues", Repository.PathOf("docs/examples/ukraine-2026-01.json"));
        Assert.Equal((0, ""), (run.Code, run.Error));

        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "issues-table.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("```text\n", StringComparison.Ordinal) + 8;
        var shown = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        Generated.IsFresh("issues-table.md", page.Replace(shown, run.Output, StringComparison.Ordinal));
    }
}
