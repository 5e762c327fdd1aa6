using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Examples of what a history tells apart.</summary>
public class HistoryRuleTests
{
    [Fact]
    public void A_changed_figure_is_shown_with_what_stood_before_and_how_far_it_lies()
    {
        var step = Steps(Caps("northland", (1, 50_000, null), (2, 85_000, null)))[1];

        Assert.Equal(PositionChange.Softened, step.Change);
        Assert.Equal(FindingSeverity.Notice, step.Severity);
        Assert.Equal("35,000 persons", $"{step.Distance}");
        Assert.Equal(("50,000 persons or less", "85,000 persons or less"), ($"{step.Before!.Acceptable!.Possible}", $"{step.After!.Acceptable!.Possible}"));
        Assert.Equal("2026-01-17: Northland demands 85,000 persons; softened since 2026-01-16; 35,000 persons apart.", step.Sentence);
    }

    [Fact]
    public void A_word_for_peacetime_is_read_beside_one_for_all_times()
    {
        var track = Assert.Single(Tracks(Caps("northland", (1, 50_000, null), (2, 85_000, new Peacetime()))));

        Assert.Equal("ceiling (category: armed forces personnel; holder: Southland)", track.Question);
        Assert.Equal(["at all times", "in peacetime"], track.Steps.Select(step => step.Where));
        Assert.Equal(PositionChange.Softened, track.Steps[1].Change);
        Assert.Equal(new Peacetime(), track.Steps[1].Overlap!.Scope.Circumstance);
    }

    [Fact]
    public void Scopes_that_share_nothing_are_tracks_apart() =>
        Assert.All(Tracks(Caps("northland", (1, 50_000, new Wartime()), (2, 85_000, new Peacetime()))), track => Assert.Equal(PositionChange.FirstWord, Assert.Single(track.Steps).Change));

    [Fact]
    public void A_wider_restatement_reaches_further() =>
        Assert.Equal([null, true], Steps(Caps("northland", (1, 50_000, new Peacetime()), (2, 50_000, null))).Select(step => step.ReachesFurther));

    [Fact]
    public void What_is_taken_back_is_dropped_and_what_is_said_after_it_reopens_it()
    {
        var said = Caps("northland", (1, 50_000, null), (2, 50_000, null), (3, 50_000, null), (4, 50_000, null));

        Assert.Equal(
            [PositionChange.FirstWord, PositionChange.Dropped, PositionChange.Repeated, PositionChange.Reopened],
            Steps([said[0], said[1] with { Stance = Stance.Withdraws }, said[2] with { Stance = Stance.Withdraws }, said[3]]).Select(step => step.Change));
    }

    [Fact]
    public void A_report_is_read_beside_the_partys_own_word_and_told_apart_from_it()
    {
        var said = Caps("northland", (1, 50_000, null), (2, 85_000, null), (3, 50_000, null));
        var vague = Said("vague", "northland", Stance.Demands, Cap(new Unquantified { Phrase = "a symbolic force", Unit = "persons" }) with { Protects = [P("northland")] }) with { Date = Day.AddDays(4), AttributedBy = "a newspaper" };
        var tracks = Tracks([said[0], said[1] with { AttributedBy = "a newspaper" }, said[2] with { AttributedBy = "a newspaper" }, vague]);

        Assert.Equal([PositionChange.FirstWord], tracks.Single(track => !track.IsAttributed).Steps.Select(step => step.Change));
        Assert.Equal([PositionChange.Unchanged, PositionChange.Repeated, PositionChange.Vaguer], tracks.Single(track => track.IsAttributed).Steps.Select(step => step.Change));
        Assert.All(tracks.Single(track => track.IsAttributed).Steps, step => Assert.Equal(SetAsideReason.WeakerVoice, Assert.Single(step.Statements).SetAside));
    }

    [Fact]
    public void A_demand_on_a_condition_is_harder_and_no_repetition()
    {
        var said = Caps("northland", (1, 85_000, null), (2, 50_000, null));
        var steps = Steps([said[0], said[1] with { Conditions = [new EventCondition { Event = E("attack") }] }]);

        Assert.Equal(PositionChange.Hardened, steps[1].Change);
    }

    [Fact]
    public void What_was_accepted_and_is_now_demanded_is_clearer() => Assert.Equal(
        [PositionChange.FirstWord, PositionChange.Clearer],
        Steps(Said("taken", "northland", Stance.Accepts, General(Crossing)), Said("wanted", "northland", Stance.Demands, General(Crossing)) with { Date = Day.AddDays(1) }).Select(step => step.Change));

    [Fact]
    public void Options_of_one_document_are_tracks_of_their_own()
    {
        var said = Caps("northland", (1, 50_000, null), (2, 60_000, null), (2, 85_000, null));
        Statement Under(Statement one, string name) => one with { Option = new OptionLabel { Group = "size", Name = name }, Source = new Citation { Document = D("note-1") } };
        var tracks = Tracks([said[0], Under(said[1], "one"), Under(said[2], "two")]);

        Assert.Equal(["size: one", "size: two"], tracks.Select(track => $"{track.Options.Single().Option}"));
        Assert.All(tracks, track => Assert.Equal([PositionChange.FirstWord, PositionChange.Softened], track.Steps.Select(step => step.Change)));
    }

    [Fact]
    public void A_full_text_is_not_silent_on_what_it_says_more_of()
    {
        var text = SampleDraft with { Id = D("full"), Date = Day.AddDays(9), Proposers = [P("northland")], IsFullText = true, SaysMoreOn = [] };
        text = text with { Provisions = [new() { Id = StatementId.Parse("full/1"), Locator = "1", Term = Presence(PresenceRule.Barred) }] };
        int Drops(Draft draft) => PositionTracer.Trace(Valid with { Statements = Caps("northland", (1, 50_000, null)), Drafts = [draft] }).Tracks.SelectMany(track => track.Steps).Count(step => step.Change == PositionChange.SilentDrop);

        Assert.Equal(1, Drops(text));
        Assert.Equal(0, Drops(text with { SaysMoreOn = [TopicOf("ceiling")] }));
        Assert.Equal(0, Drops(text with { IsFullText = null }));
        Assert.Equal(0, Drops(text with { Proposers = [P("southland")] }));
    }

    [Fact]
    public void A_severity_can_be_given_and_a_topic_dropped()
    {
        var dossier = Valid with { Statements = Caps("northland", (1, 50_000, null), (2, 85_000, null)), Drafts = [] };

        Assert.All(PositionTracer.Trace(dossier, new TraceOptions { Severity = step => step.Change == PositionChange.FirstWord ? FindingSeverity.Serious : FindingSeverity.Blocking }).Tracks[0].Steps.Zip([FindingSeverity.Serious, FindingSeverity.Blocking]), pair => Assert.Equal(pair.Second, pair.First.Severity));
        Assert.Empty(PositionTracer.Trace(dossier, new TraceOptions { DropTopics = [TopicOf("ceiling")] }).Tracks);
    }

    [Fact]
    public void Who_has_said_nothing_is_named_and_who_is_unknown_is_refused()
    {
        var dossier = Valid with { Statements = Caps("northland", (1, 50_000, null)), Drafts = [] };

        Assert.Equal([P("southland")], PositionTracer.Trace(dossier, new TraceOptions { Parties = [P("southland")] }).Silent);
        Assert.Contains("westland", Assert.Throws<ArgumentException>(() => PositionTracer.Trace(dossier, new TraceOptions { Parties = [P("westland")] })).Message, StringComparison.Ordinal);
    }

    private static Statement[] Caps(string by, params (int Day, decimal Figure, Circumstance? When)[] said) =>
        [.. said.Select((one, number) => Said($"cap-{number}", by, Stance.Demands, Cap(new Figure { Value = one.Figure, Unit = "persons" }) with { Protects = [P("northland")], Circumstance = one.When }) with { Date = Day.AddDays(one.Day) })];

    private static IReadOnlyList<PositionTrack> Tracks(params IReadOnlyList<Statement> statements) => PositionTracer.Trace(Valid with { Statements = statements, Drafts = [] }).Tracks;

    private static List<PositionStep> Steps(params IReadOnlyList<Statement> statements) => [.. Tracks(statements).SelectMany(track => track.Steps)];
}
