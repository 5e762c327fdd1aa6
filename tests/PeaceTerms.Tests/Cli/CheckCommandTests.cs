using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>The command <c>check</c>: what it shows, its exit codes, and what it says to bad input.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static Dossier Talks => With(Said("cap", "northland", Stance.Demands, Cap(new Figure { Value = 85_000, Unit = "persons" })) with { Firmness = Firmness.RedLine });

    private static Draft Plan => new()
    {
        Id = D("plan"),
        Title = "The plan",
        Date = Day,
        Proposers = [P("southland")],
        Provisions = [new() { Id = S("plan/1"), Locator = "point 1", Term = Cap(new Figure { Value = 600_000, Unit = "persons" }) }],
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_crossed_is_shown_point_by_point()
    {
        var run = Check(Write(Plan, "plan.json"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("""
            The plan, against positions as of 2026-06-01
            1 red line crossed, 0 other positions crossed, 0 satisfied, 0 acceptable, 0 with room, 0 undetermined

            point 1
              crosses a red line of Northland: ceiling (category: armed forces personnel; holder: Southland)
                the draft says 600,000 persons
                Northland: demands 85,000 persons (own word, red line, A note, 1)
                gap: 515,000 persons
                key: check|ceiling|category=personnel;holder=southland|text:plan~northland|

            What is satisfied, acceptable, with room or undetermined, and conditions left open: --all

            """.ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void What_two_points_say_together_is_shown_once()
    {
        var twice = Plan with { Provisions = [.. Plan.Provisions, Plan.Provisions[0] with { Id = S("plan/2"), Locator = "point 2" }] };

        Assert.Contains("\npoint 2\n  crosses a red line of Northland: ceiling (category: armed forces personnel; holder: Southland); see point 1\n", Check(Write(twice, "plan.json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(600_000, 1)]
    [InlineData(85_000, 0)]
    public void A_crossing_can_fail_a_build(int figure, int code)
    {
        var draft = Plan with { Provisions = [Plan.Provisions[0] with { Term = Cap(new Figure { Value = figure, Unit = "persons" }) }] };

        Assert.Equal(code, Check(Write(draft, "plan.json"), "--fail-on", "crossed").Code);
        Assert.Equal(0, Check(Write(draft, "plan.json")).Code);
    }

    [Fact]
    public void Json_is_the_check_of_the_library_whatever_all_says()
    {
        var path = Write(Plan, "plan.json");

        Assert.Equal(FindingsJson.Write(DraftChecker.Check(Talks, Plan)), Check(path, "--format", "json").Output);
        Assert.Equal(Check(path, "--format", "json").Output, Check(path, "--format", "json", "--all").Output);
    }

    [Fact]
    public void All_shows_who_is_silent_and_as_of_hears_nobody_before_the_day()
    {
        Assert.Contains("silent: ", CliRun.Of("check", folder.Write(Talks with { Statements = [.. Talks.Statements, Said("crossing", "eastland", Stance.Demands, General(Crossing))], Drafts = [Plan] }, "one.json"), "--against", System.IO.Path.Combine(folder.Path, "one.json"), "--all").Output, StringComparison.Ordinal);
        Assert.StartsWith("The plan, against positions as of 2026-01-01\n0 red lines crossed", Check(Write(Plan, "plan.json"), "--as-of", "2026-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_several_in_a_file_is_chosen_by_its_id()
    {
        var file = folder.Write(Talks with { Drafts = [Plan, Plan with { Id = D("plan-2"), Title = "The second plan", Provisions = [Plan.Provisions[0] with { Id = S("plan-2/1") }] }] }, "both.json");

        Assert.StartsWith("The second plan, ", CliRun.Of("check", $"{file}#plan-2", "--against", file).Output, StringComparison.Ordinal);
        Assert.Equal($"{file}: error: there are 2 drafts in it; choose one as {file}#ID, with an id of plan, plan-2.\n", CliRun.Of("check", file, "--against", file).Refused().Error);
        Assert.Equal($"{file}: error: there is no draft 'plan-3' in it, only plan, plan-2.\n", CliRun.Of("check", $"{file}#plan-3", "--against", file).Refused().Error);
    }

    [Fact]
    public void A_draft_of_parties_that_the_dossier_does_not_know_is_told_with_its_place()
    {
        var path = Write(Plan with { Proposers = [P("atlantis")] }, "plan.json");

        Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(path)}:[0-9]+: error PT1101 at \\$\\.proposers\\[0\\]: There is no party 'atlantis' in the dossier; declare it in 'parties'\\.\n$", Check(path).Refused().Error);
    }

    [Fact]
    public void Two_documents_of_one_id_are_told_with_both_places()
    {
        var (path, other) = (Write(Plan, "plan.json"), Write(Plan with { Title = "Another plan" }, "other.json"));
        var error = Check(path, other).Refused().Error;

        Assert.Contains("the draft 'plan' is defined in two files with different values of 'title': \"The plan\" at ", error, StringComparison.Ordinal);
        Assert.Contains("\"Another plan\" here; make them equal, leave one out, or give one draft another id.", error, StringComparison.Ordinal);
        Assert.Contains(path, error, StringComparison.Ordinal);
        Assert.StartsWith(other, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_without_provisions_is_told()
    {
        var path = Write(Plan with { Provisions = [] }, "plan.json");

        Assert.Equal($"{path}: error: the draft 'plan' has no provisions, so that there is nothing to read; add them under 'provisions'.\n", Check(path).Refused().Error);
    }

    [Fact]
    public void A_file_without_a_draft_is_told()
    {
        var path = folder.Write(Talks, "talks.json");

        Assert.Equal($"{path}: error: there is no draft in it, only what parties say; name a file with a draft, or a dossier that has one under 'drafts'.\n", CliRun.Of("check", path, "--against", path).Refused().Error);
    }

    [Fact]
    public void A_draft_of_a_newer_format_is_told()
    {
        var path = folder.Write(DraftJson.Write(Plan).Replace("\"formatVersion\": 1", "\"formatVersion\": 2", StringComparison.Ordinal), "plan.json");

        Assert.Matches(": error at \\$\\.formatVersion: expected format version 1, the highest that can be read here; found version 2\\.\n$", Check(path).Refused().Error);
    }

    [Fact]
    public void A_missing_file_and_a_draft_against_itself_alone_are_told()
    {
        var (path, missing) = (Write(Plan, "plan.json"), System.IO.Path.Combine(folder.Path, "none.json"));

        Assert.Equal($"{missing}: error: there is no such file.\n", CliRun.Of("check", missing, "--against", path).Refused().Error);
        Assert.Equal($"{missing}: error: there is no such file.\n", CliRun.Of("check", path, "--against", missing).Refused().Error);
        Assert.Equal($"{path}: error: drafts declare no parties and places; name the dossier that does, too.\n", CliRun.Of("check", path, "--against", path).Refused().Error);
    }

    [Theory]
    [InlineData("check plan.json", "peaceterms: Option '--against' is required.\nSee 'peaceterms check --help'.\n")]
    [InlineData("check plan.json --against talks.json --fail-on conflict", "peaceterms: --fail-on takes crossed, not 'conflict'.\nSee 'peaceterms check --help'.\n")]
    [InlineData("check plan.json --against talks.json --as-of 2026-13-01", "peaceterms: --as-of takes a day such as 2026-01-31, not '2026-13-01'.\nSee 'peaceterms check --help'.\n")]
    public void A_wrong_use_is_told(string line, string message) => Assert.Equal(message, CliRun.Of(line.Split(' ')).Refused().Error);

    [Fact]
    public void The_page_on_checking_shows_what_is_printed()
    {
        var page = File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, "docs", "check.md")).ReplaceLineEndings("\n");
        var file = System.IO.Path.Combine(SourceTree.Root, "docs", "examples", "ukraine-2026-01.json");
        var start = page.IndexOf("```text\n", StringComparison.Ordinal) + 8;

        Assert.Equal(CliRun.Of("check", $"{file}#ua-us-20-point-2025-12-23", "--against", file).Output, page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    private string Write(Draft draft, string name) => folder.Write(DraftJson.Write(draft), name);

    private CliRun Check(string draft, params string[] more) => CliRun.Of(["check", draft, "--against", folder.Write(Talks, "talks.json"), .. more]);
}
