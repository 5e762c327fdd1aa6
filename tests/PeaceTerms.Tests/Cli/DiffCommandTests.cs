using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>The command <c>diff</c>: what it shows, and what it says to bad input.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static Dossier Talks => With(Said("cap", "northland", Stance.Demands, Cap(new Figure { Value = 85_000, Unit = "persons" })) with { Firmness = Firmness.RedLine });

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_changed_is_shown_with_both_sides_and_what_it_does_to_positions()
    {
        var run = CliRun.Of("diff", Plan("plan-1", 85_000), Plan("plan-2", 600_000), "--against", folder.Write(Talks));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("""
            From The plan-1 to The plan-2
            1 changed, 0 added, 0 dropped, 0 moved, 0 reworded, 0 kept

            Changed:
              ceiling (category: armed forces personnel; holder: Southland)
                before: 85,000 persons (point 1)
                after: 600,000 persons (point 1)
                more by 515,000 persons
                in favour of Southland, against Northland
                Northland: satisfied before, crosses a red line after

            """.ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void What_is_kept_is_counted_and_shown_on_request()
    {
        string[] line = ["diff", Plan("plan-1", 85_000), Plan("plan-2", 85_000), "--against", folder.Write(Talks)];

        Assert.EndsWith("1 kept\n", CliRun.Of(line).Output, StringComparison.Ordinal);
        Assert.EndsWith("Kept:\n  ceiling (category: armed forces personnel; holder: Southland)\n    85,000 persons (point 1)\n", CliRun.Of([.. line, "--all"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_the_diff_of_the_library()
    {
        var dossier = folder.Write(Talks);
        var run = CliRun.Of("diff", Plan("plan-1", 85_000), Plan("plan-2", 600_000), "--against", dossier, "--format", "json");

        Assert.Equal(FindingsJson.Write(DraftDiffer.Diff(Talks with { Drafts = [Text("plan-1", 85_000), Text("plan-2", 600_000)] }, D("plan-1"), D("plan-2"))), run.Output);
    }

    [Fact]
    public void Drafts_without_a_dossier_for_their_parties_are_told()
    {
        var run = CliRun.Of("diff", Plan("plan-1", 85_000), Plan("plan-2", 600_000)).Refused();

        Assert.EndsWith("error: drafts declare no parties and places; name the dossier that does, too.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_of_one_id_are_told_with_both_places()
    {
        var run = CliRun.Of("diff", Plan("plan-1", 85_000), folder.Write(DraftJson.Write(Text("plan-1", 600_000)), "other.json"), "--against", folder.Write(Talks)).Refused();

        Assert.Contains("plan-1.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("other.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_draft_and_a_missing_file_are_told()
    {
        var dossier = folder.Write(CliSample.Dossier with { Drafts = [] });

        Assert.Equal($"{dossier}: error: there is no draft in it, only what parties say; name a file with a draft, or a dossier that has one under 'drafts'.\n", CliRun.Of("diff", dossier, dossier).Refused().Error);
        Assert.Equal("none.json: error: there is no such file.\n", CliRun.Of("diff", "none.json", dossier).Refused().Error);
    }

    [Fact]
    public void The_page_on_diffs_shows_what_is_printed()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "diff.md")).ReplaceLineEndings("\n");
        var shown = page[(page.IndexOf("```text\n", StringComparison.Ordinal) + 8)..page.IndexOf("\n```\n\nThese are the first", StringComparison.Ordinal)];
        string Corpus(string id) => Path.Combine(SourceTree.Root, "docs", "examples", "corpus", $"{id}.json");

        Assert.StartsWith(shown, CliRun.Of("diff", Corpus("us-28-point-2025-11"), Corpus("e3-counter-2025-11-23"), "--against", Corpus("ua-redlines-unsc-2025-11")).Output, StringComparison.Ordinal);
    }

    private static Draft Text(string id, int persons) => new()
    {
        Id = D(id),
        Title = $"The {id}",
        Date = Day,
        Proposers = [P("southland")],
        Provisions = [new() { Id = S($"{id}/1"), Locator = "point 1", Term = Cap(new Figure { Value = persons, Unit = "persons" }) }],
    };

    private string Plan(string id, int persons) => folder.Write(DraftJson.Write(Text(id, persons)), $"{id}.json");
}
