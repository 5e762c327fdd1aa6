using System.Text.RegularExpressions;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The command of docs/history.md prints every block that stands below it.</summary>
public partial class HistoryDocTests
{
    private static string Document => File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "history.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_command_prints_what_the_document_shows()
    {
        var words = Command().Match(Document).Groups["words"].Value.Replace("\\\n", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var run = CliRun.Of([.. words.Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(SourceTree.Root, word) : word)]);
        var blocks = Block().Matches(Document).Select(match => match.Groups["text"].Value).ToList();

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains($"\n{block}", $"\n{run.Output}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"```sh\ndotnet run --project src/PeaceTerms\.Cli -- (?<words>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex(@"```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
