using System.Text.RegularExpressions;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_calls_for_talks_is_shown_and_the_rest_is_counted()
    {
        var run = CliRun.Of("compare", folder.Write(CliSample.Dossier));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("Talks of North and South, as of 2026-06-01\n2 conflicts, 1 bridgeable\n\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            """
            conflict (serious): ceiling (category: armed forces personnel; holder: Southland)
              Northland: demands 85,000 persons (own word, A note, 1)
              Southland: offers 800,000 persons (own word, A note, 1)
              gap: 715,000 persons
              read: 800,000 persons is read as 800,000 persons or more, since the speaker's role wants more
              key: meeting|ceiling|category=personnel;holder=southland|northland~southland|

            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("  Southland: demands 30 years (reported by a minister, red line, Speech to the Assembly)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  both can accept: open\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("also: 1 aligned, 1 one-sided, 1 bound without consent, 1 disputed fact (show them with --all)\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\naligned: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_shows_what_is_printed_but_for_what_it_leaves_out()
    {
        var readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("```text\n", StringComparison.Ordinal) + 8;

        var shown = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)].Split("\n…\n").Select(Regex.Escape);

        Assert.Matches(new Regex($@"\A{string.Join(".*", shown)}\z", RegexOptions.Singleline), CliRun.Of("compare", Path.Combine(SourceTree.Root, "docs", "examples", "ukraine-2026-01.json")).Output);
    }

    [Fact]
    public void All_shows_every_class_and_each_key()
    {
        var run = CliRun.Of("compare", folder.Write(CliSample.Dossier), "--all");

        Assert.Contains("2 conflicts, 1 bridgeable, 1 aligned, 1 one-sided, 1 bound without consent, 1 disputed fact\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  The Pact: has not spoken to it\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  both want: yes\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("also:", run.Output, StringComparison.Ordinal);
        Assert.All(PositionComparer.Compare(CliSample.Dossier).Findings, finding => Assert.Contains($"  key: {finding.Key}\n", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_undetermined_is_grouped_by_its_reasons()
    {
        var vague = CliSample.Dossier with
        {
            Statements =
            [
                Said("cap", "northland", Stance.Demands, Cap(new Unquantified { Phrase = "a cap" })),
                Said("own-cap", "southland", Stance.Offers, Cap(new Figure { Value = 800_000, Unit = "persons" })),
            ],
        };
        var path = folder.Write(vague);

        Assert.Contains("No conflict was found, and nothing that waits to be bridged.\nalso: 1 undetermined (show them with --all)\n", CliRun.Of("compare", path).Output, StringComparison.Ordinal);
        var all = CliRun.Of("compare", path, "--all").Output;
        Assert.Contains("undetermined, since a figure is missing: 1 finding\n\nundetermined: ceiling", all, StringComparison.Ordinal);
        Assert.Contains("  why: a figure is missing\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_of_one_side_with_itself_is_shown_and_counts_as_a_conflict()
    {
        var path = folder.Write(CliSample.Dossier with
        {
            Statements =
            [
                Said("open", "southland", Stance.Demands, General(Crossing)),
                Said("shut", "southland", Stance.Demands, General(Crossing with { Value = new OutcomesValue { AnyOf = ["closed"] } })),
            ],
        });

        var run = CliRun.Of("compare", path, "--fail-on", "conflict");

        Assert.Equal(1, run.Code);
        Assert.Contains("\n1 self-contradiction\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("self-contradiction (serious): opening of the crossing", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_said_is_said_kindly()
    {
        var run = CliRun.Of("compare", folder.Write(CliSample.Dossier with { Statements = [], Title = null, AsOf = null }, "empty.json"));

        Assert.Equal(0, run.Code);
        Assert.Equal("empty.json, all statements, whatever their day\nThere is nothing to compare yet: no statement as of that day speaks to an issue.\n", run.Output);
    }

    [Fact]
    public void Statements_after_the_day_are_left_out_with_a_warning()
    {
        var path = folder.Write(CliSample.Dossier);

        var run = CliRun.Of("compare", path, "--as-of", "2026-01-10");

        Assert.Equal("peaceterms: warning: 10 statements later than 2026-01-10 were left out.\n", run.Error);
        Assert.StartsWith("Talks of North and South, as of 2026-01-10\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
        Assert.Equal("", CliRun.Of("compare", path, "--as-of", "2026-01-15").Error);
    }

    [Fact]
    public void Each_statement_can_meet_on_its_own()
    {
        var path = folder.Write(CliSample.Dossier);

        var run = CliRun.Of("compare", path, "--statements", "all");

        Assert.Contains("as of 2026-06-01, each statement on its own\n4 conflicts", run.Output, StringComparison.Ordinal);
        Assert.Contains("conflict (blocking): length of the guarantee", run.Output, StringComparison.Ordinal);
        Assert.Equal(CliRun.Of("compare", path), CliRun.Of("compare", path, "--statements", "latest"));
    }

    [Fact]
    public void Json_is_the_librarys_own_form()
    {
        var run = CliRun.Of("compare", folder.Write(CliSample.Dossier), "--format", "json");

        Assert.Equal((0, FindingsJson.Write(PositionComparer.Compare(CliSample.Dossier))), (run.Code, run.Output));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Fail_on_conflict_gives_an_exit_code(string format)
    {
        var clash = folder.Write(CliSample.Dossier);
        var calm = folder.Write(CliSample.Dossier with { Statements = [] }, "calm.json");

        Assert.Equal(1, CliRun.Of("compare", clash, "--fail-on", "conflict", "--format", format).Code);
        Assert.Equal(0, CliRun.Of("compare", calm, "--fail-on", "conflict", "--format", format).Code);
        Assert.Equal(0, CliRun.Of("compare", clash, "--format", format).Code);
    }

    [Fact]
    public void Those_who_say_the_same_are_named_one_by_one()
    {
        var path = folder.Write(CliSample.Dossier with
        {
            Statements =
            [
                Said("a", "northland", Stance.Demands, General(Crossing)),
                Said("b", "eastland", Stance.Demands, General(Crossing)) with { AttributedBy = "a radio" },
                Said("c", "southland", Stance.Rejects, General(Crossing)),
            ],
        });

        Assert.Contains(
            "  Eastland and Northland: demands open (word of Northland, A note, 1; word of Eastland, reported by a radio, A note, 1)\n",
            CliRun.Of("compare", path).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_dossier_is_refused_with_all_problems_and_their_lines()
    {
        var statements = CliSample.Dossier.Statements;
        var path = folder.Write(CliSample.Dossier with { Statements = [statements[0] with { By = P("nobody") }, statements[1] with { By = P("no-one") }] });

        var run = CliRun.Of("compare", path).Refused();

        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"^.*talks\.json:\d+: error PT\d+ at \$\.statements\[\d\]\.by: ", line));
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_draft_is_no_dossier()
    {
        var path = folder.Write(DraftJson.Write(SampleDraft), "draft.json");

        Assert.Equal($"{path}: error: drafts declare no parties and places; name the dossier that does, too.\n", CliRun.Of("compare", path).Refused().Error);
    }
}
