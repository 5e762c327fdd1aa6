using Xunit;

namespace PeaceTerms.Tests;

/// <summary>How the parties to the talks on Ukraine have moved, from the documents and beside the answer key.</summary>
public class HistoryOfUkraineTalksTests
{
    private static readonly PositionHistory History = PositionTracer.Trace(AnswerKey.Dossier);

    [Fact]
    public void Russia_on_the_ceiling_of_Ukraines_army()
    {
        var own = Ceiling("russia", isAttributed: false);
        var reported = Ceiling("russia", isAttributed: true);

        Assert.Equal(
            [
                "2022-03-07 FirstWord  50,000 persons", "2022-04-15 Softened 35,000 persons 85,000 persons", "2024-06-14 Vaguer  \"no figure stated\" (no figure)",
                "2025-06-02 Vaguer  \"no figure stated\" (no figure)", "2026-01-08 Vaguer  \"no figure stated\" (no figure)",
            ],
            own);
        Assert.Equal(["2026-01-04 Vaguer  \"symbolic force\" (no figure)"], reported);
    }

    [Fact]
    public void Ukraine_on_the_ceiling_of_its_own_army() => Assert.Equal(
        [
            "2022-04-15 FirstWord  250,000 persons", "2025-04-23 Hardened  no limit", "2025-06-02 Repeated  no limit", "2025-11-20 Repeated  no limit",
            "2025-12-23 Softened  800,000 persons", "2026-01-06 Moved  about 800,000 persons",
        ],
        Ceiling("ukraine", isAttributed: false));

    [Fact]
    public void Ukraine_goes_from_neutrality_offered_to_neutrality_refused()
    {
        var steps = Track("ukraine", "neutral", isAttributed: false).Steps;

        Assert.Equal(["2022-03-29 FirstWord", "2022-04-15 Softened", "2025-06-02 Hardened"], steps.Select(step => $"{step.Date:yyyy-MM-dd} {step.Change}"));
    }

    [Fact]
    public void Russia_lowers_the_range_of_missiles()
    {
        var step = Track("russia", "ceiling", isAttributed: false, "category: range of missiles").Steps[1];

        Assert.Equal((PositionChange.Hardened, "210 km"), (step.Change, $"{step.Distance}"));
    }

    [Fact]
    public void The_US_backstop_of_the_draft_is_dropped_in_the_final_text() => Assert.Contains(
        History.Tracks.Where(track => $"{track.Party}" == "coalition-of-the-willing").SelectMany(track => track.Steps),
        step => step.Change == PositionChange.Dropped && step.Statements.Any(use => use.Source is { } source && source.Locator == "US backstop (draft only)"));

    [Fact]
    public void A_demand_that_a_later_memorandum_leaves_out_stands_and_is_no_change_of_mind()
    {
        var track = Track("russia", "sanctions-lifted", isAttributed: false, "sanctioning: Western states");

        Assert.Equal([PositionChange.FirstWord, PositionChange.SilentDrop], track.Steps.Select(step => step.Change));
        Assert.Equal(track.Steps[0].After!.Acceptable, track.Steps[1].After!.Acceptable);
        Assert.Equal("2025-06-02: Russia's memorandum on settlement, Istanbul, a full text of Russian Federation, does not ask for it; that is no change of mind: what it said on 2024-06-14 stands.", track.Steps[1].Sentence);
    }

    [Fact]
    public void Every_statement_of_the_documents_is_in_a_step_of_each_issue_that_it_speaks_to_once_under_each_option()
    {
        var seen = History.Tracks.SelectMany(track => track.Steps.SelectMany(step => step.Statements.Select(use => (Options: string.Join("+", track.Options), track.IsAttributed, track.Issue, step.Scope, step.Quantifier, use.Id, use.By, use.Says)))).ToList();

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(AnswerKey.Dossier.Statements.Where(statement => statement.Asks.Count > 0).SelectMany(statement => statement.By.Select(by => (statement.Id, by))).Except(seen.Select(one => (one.Id, one.By))));
    }

    [Fact]
    public void Keys_tell_all_tracks_and_steps_of_the_documents_apart()
    {
        var tracks = History.Tracks.Select(track => track.Key).ToList();
        var steps = History.Tracks.SelectMany(track => track.Steps).Select(step => step.Key).ToList();

        Assert.Equal(tracks.Count, tracks.Distinct().Count());
        Assert.Empty(steps.GroupBy(key => key).Where(alike => alike.Count() > 1 && !alike.Key.EndsWith('|')).Select(alike => alike.Key));
    }

    private static List<string> Ceiling(string party, bool isAttributed) =>
        [.. Track(party, "ceiling", isAttributed, party == "russia" ? "category: armed forces personnel; holder: Ukraine" : "(holder: Ukraine)").Steps
            .Select(step => $"{step.Date:yyyy-MM-dd} {step.Change} {step.Distance} {string.Join(" and ", step.Statements.Select(use => use.Says).Distinct())}")];

    private static PositionTrack Track(string party, string topic, bool isAttributed, string question = "") => Assert.Single(History.Tracks, track =>
        $"{track.Party}" == party && $"{track.Issue.Topic}" == topic && track.IsAttributed == isAttributed && track.Question.Contains(question, StringComparison.Ordinal));
}
