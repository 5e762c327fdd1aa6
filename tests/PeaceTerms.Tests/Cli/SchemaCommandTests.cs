using Xunit;

namespace PeaceTerms.Tests;

public class SchemaCommandTests
{
    public static TheoryData<string, string> Kinds => new([("schema", "dossier"), .. PeaceTermsSchema.Names.Select(name => ($"schema {name}", name))]);

    private static string All => $"{string.Join(", ", PeaceTermsSchema.Names.SkipLast(1))} or {PeaceTermsSchema.Names[^1]}";

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_is_printed_as_the_library_gives_it(string line, string name) =>
        Assert.Equal(new CliRun(0, PeaceTermsSchema.Of(name), ""), CliRun.Of(line.Split(' ')));

    [Theory]
    [InlineData("schema findngs", "there is no schema of 'findngs', only of ALL. Did you mean 'findings'?")]
    [InlineData("schema Dossier", "there is no schema of 'Dossier', only of ALL. Did you mean 'dossier'?")]
    [InlineData("schema x", "there is no schema of 'x', only of ALL.")]
    [InlineData("schema --format", "there is no option '--format'.")]
    [InlineData("schema draft dossier", "Unrecognized command or argument 'dossier'.")]
    public void What_has_no_schema_is_refused(string line, string message)
    {
        var run = CliRun.Of(line.Split(' ')).Refused();

        Assert.Equal($"peaceterms: {message.Replace("ALL", All, StringComparison.Ordinal)}\nSee 'peaceterms schema --help'.\n", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Help_names_the_kinds_and_gives_an_example()
    {
        var run = CliRun.Of("schema", "--help");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("peaceterms schema [<KIND>]", run.Output, StringComparison.Ordinal);
        Assert.Contains(All, string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("  peaceterms schema draft > draft.schema.json", run.Output, StringComparison.Ordinal);
    }
}
