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

    public static TheoryData<string, string> Forms => new(from command in new[] { "check", "diff", "history", "issues", "validate" } from ending in new[] { ".html", ".md", ".txt", ".csv", ".json" } select (command, ending));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_command_that_gives_a_result_writes_it_in_every_form(string command, string ending)
    {
        var (draft, other) = (Repository.PathOf("docs/examples/corpus/us-28-point-2025-11.json"), Repository.PathOf("docs/examples/corpus/ua-us-20-point-2025-12-23.json"));
        var file = Path.Combine(folder.Path, $"result{ending}");
        string[] arguments = command switch
        {
            "check" => ["check", draft, "--against", Repository.PathOf("docs/examples/corpus/ua-memorandum-2025-06-02.json")],
            "diff" => ["diff", draft, other],
            "validate" => ["validate", folder.Write(CliSample.Dossier)],
            _ => [command, folder.Write(CliSample.Dossier)],
        };

        var run = CliRun.Of([.. arguments, "-o", file]);

        Assert.Equal(0, run.Code);
        Assert.StartsWith($"{file}: ", run.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(file);
        Assert.StartsWith(ending switch { ".html" => "<!DOCTYPE html>", ".md" => "# ", ".json" => "{", _ => "" }, text, StringComparison.Ordinal);
        Assert.True(text.Length > (command == "validate" ? 20 : 500), text);
        if (ending == ".json")
        {
            using var json = System.Text.Json.JsonDocument.Parse(text);
            Assert.NotEmpty(json.RootElement.EnumerateObject());
        }
    }

    [Theory]
    [InlineData("report", "out.csv", ".html, .md or .txt")]
    [InlineData("report", "out.json", ".html, .md or .txt")]
    [InlineData("history", "out.svg", ".html, .md, .txt, .csv or .json")]
    [InlineData("issues", "out.xlsx", ".html, .md, .txt, .csv or .json")]
    [InlineData("validate", "out.pdf", ".html, .md, .txt, .csv or .json")]
    public void An_ending_without_a_form_is_refused_with_those_that_have_one(string command, string name, string told)
    {
        var file = Path.Combine(folder.Path, name);

        Assert.Contains($"--output takes a file that ends in {told}, not '{file}'.", CliRun.Of(command, folder.Write(CliSample.Dossier), "-o", file).Refused().Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("history", "history-timeline.svg")]
    [InlineData("issues", "table.svg")]
    public void Histories_and_tables_have_pictures(string command, string picture)
    {
        var pictures = Path.Combine(folder.Path, "pictures");

        Assert.Equal(0, CliRun.Of(command, folder.Write(CliSample.Dossier), "--pictures", pictures).Code);
        Assert.Contains(Path.Combine(pictures, picture), Directory.GetFiles(pictures));
    }

    [Fact]
    public void Problems_are_written_with_their_places_and_the_exit_code_stays()
    {
        var (file, bad) = (Path.Combine(folder.Path, "problems.csv"), folder.Write(CliSample.Dossier with { Parties = [] }, "bad.json"));

        var run = CliRun.Of("validate", bad, "-o", file);

        Assert.Equal(2, run.Code);
        Assert.Contains("bad.json", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("PT", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.StartsWith($"{file}: 1 file checked: ", run.Output, StringComparison.Ordinal);
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
