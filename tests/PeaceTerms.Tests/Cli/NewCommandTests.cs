using Xunit;

namespace PeaceTerms.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_starter_dossier_is_valid_and_shows_a_clash_a_bridge_and_an_agreement()
    {
        var path = Path.Combine(folder.Path, "talks.json");

        Assert.Equal(0, CliRun.Of("new", path).Code);
        Assert.Equal(0, CliRun.Of("validate", path).Code);
        Assert.Contains("2 conflicts, 2 bridgeable, 1 aligned", CliRun.Of("compare", path, "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_docs_explain_the_dossier_that_is_written()
    {
        var path = Path.Combine(folder.Path, "talks.json");
        CliRun.Of("new", path);

        Assert.Contains(File.ReadAllText(path), File.ReadAllText(Repository.PathOf("docs/starter.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_kept()
    {
        var path = folder.Write("mine", "talks.json");

        Assert.Contains("is kept", CliRun.Of("new", path).Refused().Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
    }
}
