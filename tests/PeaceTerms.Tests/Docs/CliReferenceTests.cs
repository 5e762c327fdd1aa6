using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>docs/cli.md is the help of every command as the tool prints it.</summary>
public sealed partial class CliReferenceTests
{
    [Fact]
    public void The_reference_of_the_tool_is_fresh() => Generated.IsFresh("cli.md", Document());

    [Fact]
    public void Every_command_of_the_help_is_in_it() => Assert.All(Commands(), command => Assert.Contains($"## {command}\n", Document(), StringComparison.Ordinal));

    private static string Document()
    {
        var text = new StringBuilder("""
            # The tool

            Written by the tests: what `peaceterms --help` and the help of each command print. From the sources the tool runs with
            `dotnet run --project src/PeaceTerms.Cli -- compare talks.json`.


            """.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"```text\n{Help()}```\n");
        foreach (var command in Commands())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {command}\n\n```text\n{Help(command)}```\n");
        }

        return text.ToString();
    }

    private static List<string> Commands()
    {
        var help = Help();
        var list = help[(help.IndexOf("Commands:\n", StringComparison.Ordinal) + 10)..help.IndexOf("\n\n", help.IndexOf("Commands:\n", StringComparison.Ordinal), StringComparison.Ordinal)];
        return [.. Command().Matches(list).Select(match => match.Groups["name"].Value)];
    }

    private static string Help(params string[] command)
    {
        var run = CliRun.Of([.. command, "--help"]);
        Assert.Equal(0, run.Code);
        return string.Join('\n', run.Output.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.TrimEnd())) + "\n";
    }

    [GeneratedRegex(@"^  (?<name>[a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();
}
