using Xunit;

namespace PeaceTerms.Tests;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("schema", "dossier")]
    [InlineData("schema dossier", "dossier")]
    [InlineData("schema draft", "draft")]
    [InlineData("schema findings", "findings")]
    [InlineData("schema check", "check")]
    public void A_schema_is_printed_as_the_library_gives_it(string line, string name) =>
        Assert.Equal(new CliRun(0, PeaceTermsSchema.Of(name), ""), CliRun.Of(line.Split(' ')));

    [Theory]
    [InlineData("schema findngs", "there is no schema of 'findngs', only of check, dossier, draft or findings. Did you mean 'findings'?")]
    [InlineData("schema Dossier", "there is no schema of 'Dossier', only of check, dossier, draft or findings. Did you mean 'dossier'?")]
    [InlineData("schema x", "there is no schema of 'x', only of check, dossier, draft or findings.")]
    [InlineData("schema --format", "there is no option '--format'.")]
    [InlineData("schema draft dossier", "Unrecognized command or argument 'dossier'.")]
    public void What_has_no_schema_is_refused(string line, string message)
    {
        var run = CliRun.Of(line.Split(' ')).Refused();

        Assert.Equal($"peaceterms: {message}\nSee 'peaceterms schema --help'.\n", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Help_names_the_kinds_and_gives_an_example()
    {
        var run = CliRun.Of("schema", "--help");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("peaceterms schema [<KIND>]", run.Output, StringComparison.Ordinal);
        Assert.Contains("check, dossier, draft or findings", run.Output, StringComparison.Ordinal);
        Assert.Contains("  peaceterms schema draft > draft.schema.json", run.Output, StringComparison.Ordinal);
    }
}
