using PeaceTerms.Tests;
using Xunit;

namespace PeaceTerms.Packages.Tests;

/// <summary>What the documents tell a newcomer to type is typed, in a folder outside the tree.</summary>
public sealed class UseTests(Packed packed)
{
    private const string Example = "docs/examples/ukraine-2026-01.json";

    public static TheoryData<string, string> Pages => new()
    {
        { "docs/start.md", "## Compare" },
        { "README.md", "## In code" },
        { "src/PeaceTerms/README.md", "## In code" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_code_of_a_page_runs_in_a_fresh_application_and_prints_what_is_shown(string page, string heading)
    {
        // The page's own commands, word by word; they make the folder in which its code stands.
        const string Begin = "start";
        if (!Directory.Exists(packed.PathOf($"{Begin}/talks")))
        {
            await packed.Run(Begin, DocumentBlocks.Of("docs/start.md", "## Reference it", "sh"));
        }

        await File.WriteAllTextAsync(packed.PathOf($"{Begin}/talks/Program.cs"), DocumentBlocks.Of(page, heading, "csharp"), TestContext.Current.CancellationToken);

        Assert.Equal(DocumentBlocks.Of(page, heading, "text"), await packed.Run($"{Begin}/talks", "dotnet run"));
    }

    [Fact]
    public async Task The_readme_of_the_reports_makes_its_files_and_prints_what_the_tool_prints()
    {
        const string Readme = "src/PeaceTerms.Reports/README.md";
        var add = DocumentBlocks.Of(Readme, "# PeaceTerms.Reports", "sh");
        await packed.Run(".", $"dotnet new console -o pages && cd pages && {add}");
        File.Copy(Repository.PathOf(Example), packed.PathOf("pages/talks.json"));
        await File.WriteAllTextAsync(packed.PathOf("pages/Program.cs"), DocumentBlocks.Of(Readme, "## In code", "csharp"), TestContext.Current.CancellationToken);

        Assert.Matches(DocumentBlocks.Pattern("README.md", "## Try it", "text"), await packed.Run("pages", "dotnet run"));
        Assert.All(["talks.html", "talks.md", "talks.csv", "issues.svg", "timeline.svg"], file => Assert.NotEqual(0, new FileInfo(packed.PathOf($"pages/{file}")).Length));
    }

    [Fact]
    public async Task The_tool_is_installed_into_a_folder_and_prints_what_the_readme_shows()
    {
        await packed.Run("tools", "dotnet tool install PeaceTerms.Tool --tool-path .");

        Assert.Matches(DocumentBlocks.Pattern("README.md", "## Try it", "text"), await packed.Run("tools", $"./peaceterms compare '{Repository.PathOf(Example)}'"));
    }

    [Fact]
    public async Task The_tool_is_installed_as_the_start_page_says() =>
        Assert.Contains("\nconflict", await packed.Run("command", DocumentBlocks.Of("docs/start.md", "## From the command line", "sh")), StringComparison.Ordinal);

    [Fact]
    public async Task The_readme_of_the_tool_can_be_typed_and_lists_every_command()
    {
        const string Readme = "src/PeaceTerms.Cli/README.md";
        await packed.Run("typed", DocumentBlocks.Of(Readme, "# PeaceTerms.Tool", "sh"));
        var help = await packed.Run("typed", "peaceterms --help");
        var commands = help[help.IndexOf("\nCommands:\n", StringComparison.Ordinal)..].Split('\n').Skip(2).TakeWhile(line => line.Length > 0)
            .Where(line => line.Length > 2 && line[2] != ' ').Select(line => line.Trim().Split(' ')[0]).ToList();

        Assert.True(File.Exists(packed.PathOf("typed/talks.html")));
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains($"| `{command}` |", DocumentBlocks.Text(Readme), StringComparison.Ordinal));
    }
}
