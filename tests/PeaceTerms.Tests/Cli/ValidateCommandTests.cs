using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_dossier_and_a_sound_draft_have_no_problems()
    {
        var run = CliRun.Of("validate", folder.Write(Valid), folder.Write(DraftJson.Write(SampleDraft), "draft.json"));

        Assert.Equal(new CliRun(0, "2 files checked: 0 errors, 0 warnings\n", ""), run);
    }

    [Fact]
    public void A_problem_has_its_file_and_line()
    {
        var path = folder.Write(With(Said("cap", "nobody", Stance.Demands, Guarantee)));
        var line = 1 + Array.FindIndex(File.ReadAllLines(path), text => text.Contains("\"by\": \"nobody\"", StringComparison.Ordinal));

        var run = CliRun.Of("validate", path);

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{path}:{line}: error PT", run.Output, StringComparison.Ordinal);
        Assert.Contains(" at $.statements[0].by: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 file checked: 1 error, 0 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_checked_as_a_draft()
    {
        var run = CliRun.Of("validate", folder.Write(DraftJson.Write(SampleDraft with { Proposers = [] }), "draft.json"));

        Assert.Equal(2, run.Code);
        Assert.Matches(@"draft\.json:\d+: error PT\d+ at \$\.proposers: ", run.Output);
    }

    [Fact]
    public void Warnings_alone_are_no_failure()
    {
        var warned = With(Cap(new ApproximateFigure { Value = 800_000, Unit = "persons" }));

        var run = CliRun.Of("validate", folder.Write(warned));

        Assert.Equal(0, run.Code);
        Assert.Contains(": warning PT", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 file checked: 0 errors, 1 warning\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_files_are_read_even_if_one_fails()
    {
        var typo = folder.Write(DossierJson.Write(Valid).Replace("\"parties\"", "\"partys\"", StringComparison.Ordinal), "typo.json");
        var broken = folder.Write("{ \"formatVersion\": 1,", "broken.json");
        var bad = folder.Write(With(Said("cap", "nobody", Stance.Demands, Guarantee)), "bad.json");

        var run = CliRun.Of("validate", typo, Path.Combine(folder.Path, "none.json"), broken, bad);

        Assert.Equal(2, run.Code);
        Assert.Matches(@"typo\.json:\d+: error at \$\.partys: expected .*Did you mean 'parties'\?\n", run.Output);
        Assert.Matches(@"broken\.json:1: error at \$.*: expected .*; found .*\.\n", run.Output);
        Assert.EndsWith("\n3 files read: 2 errors, 0 warnings. References and rules are checked once every file can be read.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("none.json: error: there is no such file.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("nonsense")]
    [InlineData("{ \"formatVersion\": 1, \"type\": 7 }")]
    [InlineData("{ \"type\": \"\\ud800\" }")]
    [InlineData("{ \"formatVersion\": 99, \"type\": \"draft\" }")]
    public void Text_that_is_no_dossier_is_an_error_in_line_1(string text)
    {
        var run = CliRun.Of("validate", folder.Write(text, "text.json"));

        Assert.Equal(2, run.Code);
        Assert.Matches(@"text\.json:1: error at \$\S*: expected .*; found ", run.Output);
    }
}
