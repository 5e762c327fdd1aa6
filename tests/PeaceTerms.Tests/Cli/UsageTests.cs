using Xunit;

namespace PeaceTerms.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_arguments_is_bad_usage_answered_with_help()
    {
        var run = CliRun.Of().Refused();

        Assert.Equal("", run.Output);
        Assert.StartsWith("peaceterms: a command is needed.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("compare <FILE>", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compar x", "there is no command 'compar'. Did you mean 'compare'?\nSee 'peaceterms --help'.")]
    [InlineData("frobnicate", "there is no command 'frobnicate'.\nSee 'peaceterms --help'.")]
    [InlineData("--frobnicate", "there is no option '--frobnicate'.\nSee 'peaceterms --help'.")]
    [InlineData("compare x --fromat json", "there is no option '--fromat'. Did you mean '--format'?\nSee 'peaceterms compare --help'.")]
    [InlineData("compare", "Required argument 'FILE' missing for command: 'compare'.\nSee 'peaceterms compare --help'.")]
    [InlineData("validate", "Required argument 'FILE' missing for command: 'validate'.\nSee 'peaceterms validate --help'.")]
    [InlineData("explain x", "Required argument 'KEY' missing for command: 'explain'.\nSee 'peaceterms explain --help'.")]
    [InlineData("validate --al x", "there is no option '--al'.\nSee 'peaceterms validate --help'.")]
    [InlineData("explain x k y", "Unrecognized command or argument 'y'.\nSee 'peaceterms explain --help'.")]
    [InlineData("compare x --format xml", "--format takes text or json, not 'xml'.\nSee 'peaceterms compare --help'.")]
    [InlineData("compare x --statements some", "--statements takes latest or all, not 'some'.\nSee 'peaceterms compare --help'.")]
    [InlineData("compare x --fail-on peace", "--fail-on takes conflict, not 'peace'.\nSee 'peaceterms compare --help'.")]
    [InlineData("compare x --as-of 31.01.2026", "--as-of takes a day such as 2026-01-31, not '31.01.2026'.\nSee 'peaceterms compare --help'.")]
    [InlineData("explain x k --as-of 2026-02-30", "--as-of takes a day such as 2026-01-31, not '2026-02-30'.\nSee 'peaceterms explain --help'.")]
    public void Bad_usage_says_what_is_wrong(string line, string message)
    {
        var run = CliRun.Of(line.Split(' ')).Refused();

        Assert.Equal($"peaceterms: {message}\n", run.Error);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("compare", "peaceterms compare talks.json --as-of 2026-01-31 --all")]
    [InlineData("validate", "peaceterms validate talks.json draft-2.json")]
    [InlineData("explain", "peaceterms explain talks.json 'meeting|")]
    public void Each_command_has_help_with_an_example(string command, string example)
    {
        var run = CliRun.Of(command, "--help");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($"peaceterms {command} <FILE>{(command == "explain" ? "" : "...")}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  {example}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 done; 1 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("history")]
    [InlineData("issues")]
    [InlineData("validate")]
    [InlineData("explain")]
    [InlineData("schema")]
    [InlineData("report")]
    [InlineData("new")]
    [InlineData("completion")]
    public void The_examples_of_each_command_are_lines_that_it_understands(string command)
    {
        var help = CliRun.Of(command, "--help").Output;
        var examples = help[help.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("peaceterms ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(examples);
        foreach (var words in examples.Select(example => example.Split([" > ", " 2> "], StringSplitOptions.None)[0].Replace("'", "", StringComparison.Ordinal).Split(' ')[1..]).Where(words => !words.Contains("The")))
        {
            Assert.DoesNotContain("See 'peaceterms", CliRun.Of(words[0] == "new" ? ["new", "no/such/folder.json"] : words).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Help_and_version_are_done()
    {
        Assert.Equal(0, CliRun.Of("--help").Code);
        var version = CliRun.Of("--version");
        Assert.Equal((0, ""), (version.Code, version.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", version.Output);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("explain")]
    public void What_is_no_readable_file_is_refused(string command)
    {
        CliRun Run(string path) => (command == "explain" ? CliRun.Of(command, path, "key") : CliRun.Of(command, path)).Refused();

        Assert.Equal("no/such.json: error: there is no such file.\n", Run("no/such.json").Error);
        Assert.Equal($"{folder.Path}: error: the folder has no dossiers; put files that end in .json into it, or name another.\n", Run(folder.Path).Error);
        Assert.Equal(": error: this is no name of a file.\n", Run("").Error);
        Assert.Matches(@"bad\.json:1: error at \$: expected .*; found .*\.\n$", Run(folder.Write("[]", "bad.json")).Error);
    }

    [Fact]
    public void A_key_that_looks_like_a_response_file_is_a_key() =>
        Assert.Contains("the key '@none'", CliRun.Of("explain", folder.Write(CliSample.Dossier), "@none").Refused().Error, StringComparison.Ordinal);

    [Fact]
    public void Messages_show_control_characters_escaped() =>
        Assert.Equal("no\\u{001B}[31m.json: error: there is no such file.\n", CliRun.Of("compare", "no\u001b[31m.json").Error);
}
