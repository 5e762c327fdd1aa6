using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What holds of every history, whatever was said.</summary>
[Properties(Arbitrary = [typeof(HistoryWorlds), typeof(CapWordOf)])]
public class HistoryLaws
{
    [Property]
    public void Reordering_statements_and_parties_changes_no_byte(HistoryWorld world)
    {
        var dossier = world.Dossier;
        var turned = dossier with { Statements = [.. dossier.Statements.Reverse()], Parties = [.. dossier.Parties.Reverse()] };

        Assert.Equal(FindingsJson.Write(PositionTracer.Trace(dossier)), FindingsJson.Write(PositionTracer.Trace(turned)));
    }

    [Property]
    public void Steps_are_in_order_of_date(HistoryWorld world) => Assert.All(PositionTracer.Trace(world.Dossier).Tracks, track =>
    {
        Assert.NotEmpty(track.Steps);
        Assert.Equal(track.Steps.Select(step => step.Date).Order(), track.Steps.Select(step => step.Date));
    });

    [Property]
    public void Every_statement_is_in_exactly_one_step_of_its_party_and_voice(HistoryWorld world)
    {
        var said = PositionTracer.Trace(world.Dossier).Tracks.SelectMany(track => track.Steps.SelectMany(step => step.Statements.Select(use => (use.Id, use.By, use.Date, track.Party, step.Date, track.IsAttributed)))).ToList();

        Assert.Equal(world.Dossier.Statements.Select(one => (one.Id, one.By, one.Date, one.By, one.Date, one.AttributedBy is not null)).Order(), said.Order());
    }

    [Property]
    public void Keys_tell_tracks_and_steps_apart(HistoryWorld world)
    {
        var tracks = PositionTracer.Trace(world.Dossier).Tracks;
        var keys = tracks.Select(track => track.Key).Concat(tracks.SelectMany(track => track.Steps).Select(step => step.Key)).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Property]
    public void What_is_said_later_changes_no_earlier_step(HistoryWorld world)
    {
        var all = Steps(world.Dossier);
        for (var day = 0; day <= HistoryWorld.LastDay; day++)
        {
            var until = HistoryWorld.DayOf(day);
            var then = Steps(world.Dossier, new TraceOptions { AsOf = until });

            Assert.Equal(all.Where(step => step.Date <= until).Select(Plain).Order(), then.Select(Plain).Order());
        }
    }

    [Property]
    public void A_partys_own_history_does_not_depend_on_what_others_say_of_it_or_for_themselves(HistoryWorld world)
    {
        var own = world with { Words = [.. world.Words.Where(word => word is { IsByHolder: true, Reporter: null })] };

        Assert.Equal(
            Tracks(own.Dossier).Select(track => string.Join(" ", track.Steps.Select(step => $"{step.Date} {step.Change} {step.Scope} {step.After?.Acceptable}"))),
            Tracks(world.Dossier).Where(track => !track.IsAttributed).Select(track => string.Join(" ", track.Steps.Select(step => $"{step.Date} {step.Change} {step.Scope} {step.After?.Acceptable}"))));
    }

    [Property]
    public void In_one_scope_each_step_begins_where_the_last_one_left_what_stood(HistoryWorld world)
    {
        var plain = world with { Words = [.. world.Words.Where(word => word.Reporter is null).Select(word => word with { When = 0 })] };
        foreach (var track in PositionTracer.Trace(plain.Dossier).Tracks)
        {
            var last = track.Steps[0].After;
            foreach (var step in track.Steps.Skip(1))
            {
                Assert.Equal(last?.Acceptable, step.Before?.Acceptable);
                last = step.After ?? last;
            }
        }
    }

    [Property]
    public void In_one_scope_the_changes_are_the_shifts_that_the_comparer_finds(HistoryWorld world)
    {
        var plain = world with { Words = [.. world.Words.Where(word => word.Reporter is null).Select(word => word with { When = 0 })] };
        var shifts = PositionComparer.Compare(plain.Dossier, new ComparisonOptions { Statements = StatementSelection.All }).Findings.Where(finding => finding.Kind == FindingKind.Shift)
            .Select(finding => $"{finding.Sides[0].Parties[0]} {finding.Shift} {string.Join("+", finding.Sides[1].Statements.Select(use => use.Id).Order())}");
        var steps = PositionTracer.Trace(plain.Dossier).Tracks.SelectMany(track => track.Steps.Where(step => Enum.TryParse<ShiftKind>($"{step.Change}", out _) && step.Before is not null)
            .Select(step => $"{track.Party} {step.Change} {string.Join("+", step.Statements.Select(use => use.Id).Order())}")).ToHashSet();

        // The comparer calls it repeated too where other words change nothing; a history tells the two apart.
        Assert.Subset(shifts.ToHashSet(), steps.Where(step => !step.Contains("Repeated", StringComparison.Ordinal)).ToHashSet());
        Assert.Subset(steps, shifts.Where(shift => !shift.Contains("Repeated", StringComparison.Ordinal)).ToHashSet());
    }

    [Property]
    public void A_full_text_that_is_silent_adds_silent_drops_and_nothing_else(HistoryWorld world)
    {
        var dossier = world.Dossier;
        var before = Steps(dossier);
        var after = PositionTracer.Trace(dossier with { Drafts = [SilentText] }).Tracks.Where(track => track.Issue.Topic == TopicId.Parse("ceiling")).SelectMany(track => track.Steps).ToList();

        Assert.Equal(before.Select(Plain), after.Where(step => step.Change != PositionChange.SilentDrop).Select(Plain));
        Assert.All(after.Where(step => step.Change == PositionChange.SilentDrop), step =>
        {
            Assert.Equal((step.Before, SilentText.Id, 0), (step.After, step.Text!.Value, step.Statements.Count));
            Assert.Contains(step.Before!.Statements, use => use is { Stance: Stance.Demands, AttributedBy: null });
        });
    }

    [Property]
    public void A_demand_alone_is_left_out_once_by_its_partys_text_and_by_no_other(CapWordOf word)
    {
        var demand = HistoryWorld.Of(HistoryWorld.StatementOf(word.Word with { Stance = Stance.Demands }, 0)) with { Drafts = [SilentText] };
        var steps = PositionTracer.Trace(demand).Tracks.Where(track => track.Issue.Topic == TopicId.Parse("ceiling")).SelectMany(track => track.Steps);

        Assert.Equal(word.Word.IsByHolder ? [PositionChange.FirstWord, PositionChange.SilentDrop] : [PositionChange.FirstWord], steps.Select(step => step.Change));
    }

    [Property]
    public void One_word_on_an_issue_is_a_first_word(CapWordOf word)
    {
        var step = Assert.Single(Steps(HistoryWorld.Of(HistoryWorld.StatementOf(word.Word, 0))));

        Assert.Equal((PositionChange.FirstWord, null, word.Word.Day), (step.Change, step.Before, step.Date.DayNumber - HistoryWorld.DayOf(0).DayNumber));
    }

    [Property]
    public void The_same_word_again_is_repeated(CapWordOf word)
    {
        var again = HistoryWorld.Of(HistoryWorld.StatementOf(word.Word, 0), HistoryWorld.StatementOf(word.Word with { Day = word.Word.Day + 1 }, 1));

        Assert.Equal([PositionChange.FirstWord, PositionChange.Repeated], Steps(again).Select(step => step.Change));
    }

    private static Draft SilentText => new()
    {
        Id = DocumentId.Parse("full"),
        Title = "A full text",
        Date = HistoryWorld.DayOf(HistoryWorld.LastDay + 1),
        Proposers = [HistoryWorld.Holder],
        IsFullText = true,
        Provisions = [new() { Id = StatementId.Parse("full/1"), Locator = "1", Term = new Measure { Topic = TopicId.Parse("elections"), Actors = [HistoryWorld.Holder] } }],
    };

    private static (DateOnly, string, PositionChange) Plain(PositionStep step) => (step.Date, step.Key, step.Change);

    private static List<PositionStep> Steps(Dossier dossier, TraceOptions? options = null) => [.. PositionTracer.Trace(dossier, options).Tracks.SelectMany(track => track.Steps)];

    private static IEnumerable<PositionTrack> Tracks(Dossier dossier) => PositionTracer.Trace(dossier, new TraceOptions { Parties = [HistoryWorld.Holder] }).Tracks;
}
