using Xunit;

namespace PeaceTerms.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("out.html", "<!DOCTYPE html>")]
    [InlineData("OUT.HTML", "<!DOCTYPE html>")]
    [InlineData("out.md", "# ")]
    [InlineData("out.csv", "id,finding,severity")]
    [InlineData("out.json", "{")]
    [InlineData("out.txt", "talks.json, as of 2026-06-01")]
    public void The_ending_of_the_file_chooses_the_form(string name, string start)
    {
        var file = Path.Combine(folder.Path, name);

        var run = CliRun.Of("compare", folder.Write(CliSample.Dossier with { Title = null }), "--output", file);

        Assert.Equal(0, run.Code);
        Assert.StartsWith($"{file}: 2 conflicts, 1 bridgeable", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(start, File.ReadAllText(file).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.pdf", ".html, .md, .txt, .csv or .json")]
    [InlineData("out", ".html")]
    public void An_ending_that_is_no_form_is_refused(string name, string told) =>
        Assert.Contains(told, CliRun.Of("compare", folder.Write(CliSample.Dossier), "-o", Path.Combine(folder.Path, name)).Refused().Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(folder.Path, "no-such-folder", "out.html");

        Assert.Equal($"{file}: error: there is no such folder to write into.\n", CliRun.Of("compare", folder.Write(CliSample.Dossier), "-o", file).Refused().Error);
    }

    [Fact]
    public void Two_forms_at_once_are_refused() =>
        Assert.Contains("--format", CliRun.Of("compare", folder.Write(CliSample.Dossier), "-o", Path.Combine(folder.Path, "out.html"), "--format", "json").Refused().Error, StringComparison.Ordinal);

    [Fact]
    public void Report_writes_a_page_and_its_pictures()
    {
        var (page, pictures) = (Path.Combine(folder.Path, "page.html"), Path.Combine(folder.Path, "pictures"));

        var run = CliRun.Of("report", folder.Write(CliSample.Dossier), "-o", page, "--pictures", pictures, "--title", "My <talks>");

        Assert.Equal(0, run.Code);
        Assert.Contains("<h1>My &lt;talks&gt;</h1>", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains(Path.Combine(pictures, "range-guarantee-length.svg"), Directory.GetFiles(pictures));
    }

    [Theory]
    [InlineData(".html", "<!DOCTYPE html>")]
    [InlineData(".txt", "")]
    [InlineData(".json", "{")]
    public void Checks_and_diffs_are_written_too(string ending, string start)
    {
        var draft = Repository.PathOf("docs/examples/corpus/us-28-point-2025-11.json");
        var (check, diff) = (Path.Combine(folder.Path, $"check{ending}"), Path.Combine(folder.Path, $"diff{ending}"));

        Assert.Equal(0, CliRun.Of("check", draft, "--against", Repository.PathOf("docs/examples/corpus/ua-memorandum-2025-06-02.json"), "-o", check).Code);
        Assert.Equal(0, CliRun.Of("diff", draft, Repository.PathOf("docs/examples/corpus/ua-us-20-point-2025-12-23.json"), "-o", diff).Code);
        Assert.All(new[] { check, diff }, file => Assert.StartsWith(start, File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(new[] { check, diff }, file => Assert.True(new FileInfo(file).Length > 1000));
    }

    [Fact]
    public void Explain_takes_the_short_id_of_a_page()
    {
        var (dossier, page) = (folder.Write(CliSample.Dossier), Path.Combine(folder.Path, "page.html"));
        CliRun.Of("report", dossier, "-o", page);
        var text = File.ReadAllText(page);
        var at = text.IndexOf("<details id=f-", StringComparison.Ordinal) + "<details id=".Length;

        var run = CliRun.Of("explain", dossier, text[at..text.IndexOf(' ', at)]);

        Assert.Equal(0, run.Code);
        Assert.StartsWith("Conflict on ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_completion_script_asks_the_tool_itself()
    {
        Assert.Contains("complete -o default -F _peaceterms peaceterms", CliRun.Of("completion", "bash").Output, StringComparison.Ordinal);
        Assert.Contains("--statements", CliRun.Of("[suggest:18]", "compare x.json --st").Output, StringComparison.Ordinal);
        Assert.Contains("bash", CliRun.Of("completion", "fish").Refused().Error, StringComparison.Ordinal);
    }
}
