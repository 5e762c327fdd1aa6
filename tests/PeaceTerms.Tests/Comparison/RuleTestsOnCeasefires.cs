using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>A ceasefire, its length, what it waits for (rule I9) and its monitors (rule I4).</summary>
public class RuleTestsOnCeasefires
{
    private static readonly Dossier Stage = RuleTestsTalks.Stage with
    {
        Events = [.. RuleTestsTalks.Stage.Events, new() { Id = E("truce"), Name = "the ceasefire" }, new() { Id = E("withdrawal"), Name = "the withdrawal" }],
    };

    private static readonly Ceasefire Truce = new() { Between = [P("northland"), P("southland")] };

    private static List<Ask> Asked(Term term, string topic) => [.. term.Lower(new Lowering(Stage, 0.1m)).Where(ask => ask.Issue.Topic == TopicOf(topic))];

    private static Dossier Talk(params Statement[] statements) => Stage.With(statements);

    [Fact]
    public void A_ceasefire_that_is_demanded_and_refused_is_a_conflict()
    {
        Talk(Demand("southland", Truce), Reject("northland", Truce)).Met("ceasefire").Is(Verdict.Conflict);
        Talk(Demand("southland", Truce), Offer("northland", Truce)).Met("ceasefire").Is(Verdict.Aligned);
    }

    [Fact]
    public void S1_at_sea_and_in_the_air_do_not_meet()
    {
        var atSea = Truce with { Media = [C("sea")] };

        Assert.Empty(Talk(Demand("southland", atSea), Reject("northland", Truce with { Media = [C("air")] })).Meetings("ceasefire"));
        Talk(Demand("southland", Truce), Reject("northland", atSea)).Met("ceasefire").Is(Verdict.Conflict);
    }

    [Fact]
    public void I2_ceasefires_of_two_sets_of_parties_meet_for_the_common_ones() =>
        Talk(Demand("southland", Truce), Reject("northland", Truce with { Between = [P("northland"), P("westland")] })).Met("ceasefire").Is(Verdict.Conflict);

    [Fact]
    public void The_length_of_a_ceasefire_is_an_issue_of_its_own()
    {
        var finding = Talk(Demand("southland", Truce with { Duration = Duration.OfDays(30) }), Offer("northland", Truce with { Duration = Duration.OfDays(3) })).Met("ceasefire-length");

        finding.Is(Verdict.Conflict);
        Assert.Equal("27 days", $"{finding.Gap}");
    }

    [Fact]
    public void I4_each_monitor_is_an_issue_and_a_closed_list_asks_no_of_all_others()
    {
        var asks = Asked(Truce with { Monitors = [P("mediator"), P("westland")], MonitorsClosed = true }, "monitor");

        Assert.Equal(["mediator", "westland", OpenRole.Open], asks.Select(ask => ask.Issue.Key[0].Id));
        Assert.Equal(["it", "it", "none"], asks.Select(ask => ask.Value.Words));
        Assert.Equal(new OpenRole { Role = RoleNames.Body, Except = ValueList.From(["mediator", "westland"]) }, asks[2].Open);
        Assert.Equal("no", $"{asks[2].Value.Literal.Sure}");
    }

    [Fact]
    public void I4_an_open_list_says_nothing_sure_of_others()
    {
        var rest = Asked(Truce with { Monitors = [P("mediator")] }, "monitor")[1];

        Assert.Equal(AllowedOutcomes.Unknown(OutcomeDomain.YesNo), rest.Value.Literal);
        Assert.Equal(Vagueness.ListNotClosed, rest.Value.Vagueness);
        Assert.Equal(["mediator"], rest.Open!.Except);
    }

    [Fact]
    public void I4_no_word_on_monitors_asks_nothing_and_a_closed_empty_list_bars_all()
    {
        Assert.Empty(Asked(Truce, "monitor"));
        Assert.Empty(Assert.Single(Asked(Truce with { MonitorsClosed = true }, "monitor")).Open!.Except);
    }

    [Fact]
    public void I4_a_monitor_that_both_name_is_agreed()
    {
        var dossier = Talk(Demand("southland", Truce with { Monitors = [P("mediator")] }), Offer("northland", Truce with { Monitors = [P("mediator")] }));

        Assert.Contains(dossier.Meetings("monitor"), finding => finding.Verdict == Verdict.Aligned && finding.Issue.Key[0].Id == "mediator");
    }

    [Fact]
    public void I9_as_soon_as_an_event_means_that_it_waits()
    {
        var ask = Assert.Single(Asked(Truce with { Event = E("truce"), WaitsFor = [E("withdrawal")] }, "must-wait"));

        Assert.Equal("must-wait(event=truce,awaited=withdrawal)", $"{ask.Issue}");
        Assert.Equal(("waits", null), ($"{ask.Value.Literal.Sure}", ask.Open));
    }

    [Fact]
    public void I9_unconditional_waits_for_no_event_but_those_named()
    {
        var asks = Asked(Truce with { Event = E("truce"), WaitsFor = [E("withdrawal")], Unconditional = true }, "must-wait");

        Assert.Equal(["waits", "does not wait"], asks.Select(ask => $"{ask.Value.Literal.Sure}"));
        Assert.Equal(new OpenRole { Role = RoleNames.Awaited, Except = ValueList.From(["withdrawal"]) }, asks[1].Open);
    }

    [Fact]
    public void I9_a_ceasefire_that_says_nothing_of_time_fixes_nothing()
    {
        var ask = Assert.Single(Asked(Truce with { Event = E("truce") }, "must-wait"));

        Assert.Equal((Vagueness.TimeNotSaid, true, true), (ask.Value.Vagueness, ask.Value.Literal.Sure.IsEmpty, ask.Value.Literal == AllowedOutcomes.Unknown(ask.Value.Literal.Domain)));
        Assert.Empty(ask.Open!.Except);
    }

    [Fact]
    public void I9_without_an_event_nothing_is_asked_of_the_order() => Assert.Empty(Asked(Truce with { Duration = Duration.OfDays(30) }, "must-wait"));

    [Fact]
    public void M8_a_ceasefire_binds_its_sides_and_its_monitors()
    {
        var unheard = Talk(Demand("southland", Truce with { Monitors = [P("mediator")] })).Findings().Where(finding => finding.Kind == FindingKind.Unconsented);

        Assert.Equal(["ceasefire northland", "monitor mediator"], unheard.Select(finding => $"{finding.Issue.Topic} {finding.Sides[0].Parties[0]}"));
    }
}
