using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Deadlines, days and ends at events (rule O11).</summary>
public class RuleTestsOnDates
{
    private static readonly DateOnly June = new(2026, 6, 1);

    private static readonly Topic Exchange = new() { Id = TopicOf("exchange-day"), Name = "day of the exchange", Domain = OutcomeDomain.Dates, WantsMore = "holder", WantsLess = "asker" };

    [Fact]
    public void O11_dates_compare()
    {
        Of(new() { By = Deadline.On(June) }, new() { From = Deadline.On(June.AddDays(1)) }).Is(Verdict.Conflict);
        Of(new() { By = Deadline.On(June) }, new() { From = Deadline.On(June) }).Is(Verdict.Aligned);
        Of(new() { On = Deadline.On(June) }, new() { From = Deadline.On(June.AddDays(-3)), By = Deadline.On(June.AddDays(3)) }).Is(Verdict.Aligned);
        Of(new() { On = Deadline.On(June) }, new() { On = Deadline.On(June.AddDays(1)) }).Is(Verdict.Conflict);
    }

    [Fact]
    public void O11_deadlines_from_the_same_event_compare()
    {
        Of(new() { By = After("P3M") }, new() { From = After("P4M") }).Is(Verdict.Conflict);
        Of(new() { By = After("P3M") }, new() { By = After("P90D") }).Is(Verdict.Aligned);
        Of(new() { By = After("P30D") }, new() { From = After("P1M") }).IsUndetermined(UndeterminedReason.NotStated);
        Of(new() { By = After("P27D") }, new() { From = After("P1M") }).Is(Verdict.Conflict);
    }

    [Fact]
    public void O11_deadlines_from_two_events_or_from_an_event_and_a_date_are_undetermined()
    {
        Of(new() { By = After("P3M") }, new() { From = After("P4M", "attack") }).Is(Verdict.Undetermined, UndeterminedReason.Start);
        Of(new() { By = After("P3M") }, new() { From = Deadline.On(June) }).Is(Verdict.Undetermined, UndeterminedReason.Start);
    }

    [Fact]
    public void O11_an_event_with_a_date_makes_its_deadlines_dated()
    {
        var finding = Of(new() { By = After("P3M") }, new() { From = Deadline.On(June) }, launch: new DateOnly(2026, 2, 28));

        finding.Is(Verdict.Conflict);
        Assert.Contains(finding.Readings, reading => reading.Kind == ReadingKind.Arithmetic && reading.Text == "3 months after a launch (2026-02-28): 2026-05-28");
        Of(new() { By = After("P3M") }, new() { From = Deadline.On(June) }, launch: new DateOnly(2026, 3, 1)).Is(Verdict.Aligned);
    }

    [Fact]
    public void O11_between_an_event_and_a_date_that_nothing_connects_is_open() =>
        Of(new() { From = After("P1M"), By = Deadline.On(June) }, new() { On = Deadline.On(June) }).IsUndetermined(UndeterminedReason.OpenEnd);

    [Fact]
    public void O11_a_party_s_own_later_word_on_another_axis_replaces_the_earlier()
    {
        var dossier = Said(("northland", new() { By = After("P3M") }), ("northland", new() { By = Deadline.On(June) }), ("southland", new() { From = Deadline.On(June.AddDays(1)) }));

        dossier.Met("exchange-day").IsUndetermined(UndeterminedReason.Start);
    }

    [Fact]
    public void O11_until_the_same_event_is_equal_with_a_witness()
    {
        var finding = Talk(Demand("southland", Guarantee(Until("launch"))), Offer("eastland", Guarantee(Until("launch")))).Met("guarantee-length");

        finding.Is(Verdict.Aligned);
        Assert.Contains("both want until launch", finding.Sentence, StringComparison.Ordinal);
        Assert.Empty(ProofChecker.Doubts(finding));
    }

    [Fact]
    public void O11_until_two_events_or_beside_a_length_is_open()
    {
        Talk(Demand("southland", Guarantee(Until("launch"))), Offer("eastland", Guarantee(Until("attack")))).Met("guarantee-length").IsUndetermined(UndeterminedReason.OpenEnd);
        Talk(Demand("southland", Guarantee(Until("launch"))), Offer("eastland", Guarantee(Years(5)))).Met("guarantee-length").IsUndetermined(UndeterminedReason.OpenEnd);
        Talk(Demand("southland", Guarantee(Until("launch"))), Offer("eastland", Guarantee(new IndefiniteDuration()))).Met("guarantee-length").IsUndetermined(UndeterminedReason.OpenEnd);
    }

    [Fact]
    public void O11_an_end_at_an_event_is_a_length_where_start_and_event_have_dates()
    {
        var dossier = Talk(Demand("southland", Guarantee(Years(5))), Offer("eastland", Guarantee(Until("launch") with { StartDate = Monday }))) with
        {
            Events = [new() { Id = E("launch"), Name = "a launch", Date = Monday.AddDays(100) }],
        };

        dossier.Met("guarantee-length").Is(Verdict.Conflict);
        (dossier with { Statements = [dossier.Statements[0], dossier.Statements[1] with { Term = Guarantee(Until("launch")) }] }).Met("guarantee-length").IsUndetermined(UndeterminedReason.OpenEnd);
    }

    [Fact]
    public void O11_who_refuses_an_end_at_an_event_contradicts_nobody_and_not_itself()
    {
        var dossier = Talk(Reject("eastland", new GeneralTerm { Requires = [Length(Until("launch"))] }), Demand("southland", Guarantee(Years(5))));

        Assert.DoesNotContain(dossier.Findings(), finding => finding.Kind == FindingKind.SelfContradiction || finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void What_a_date_leaves_unclear_is_reported()
    {
        void Reports(DateValue value, string code, string path) =>
            (SampleDossier.With(General(new TopicAsk { Topic = Exchange.Id, Value = value })) with { Topics = [Exchange] }).HasOnly(code, $"$.statements[0].term.requires[0].value.{path}");

        Reports(new(), Validation.ErrorCodes.DaysUnclear, "on");
        Reports(new() { On = new() }, Validation.ErrorCodes.DeadlineUnclear, "on.date");
        Reports(new() { By = After("P1M", "nothing") }, Validation.ErrorCodes.EventUnknown, "by.after");
        Reports(new() { From = Deadline.On(June), By = Deadline.On(Monday) }, Validation.ErrorCodes.DatesReversed, "by");
    }

    private static DurationUntil Until(string end) => new() { End = E(end) };

    private static TopicAsk Length(Duration duration) => new()
    {
        Topic = TopicOf("guarantee-length"),
        Key = [new() { Role = "beneficiary", Id = "southland" }],
        Facets = [new PartyFacet { Name = "guarantors", Parties = [P("eastland")] }],
        Value = new DurationValue { Duration = duration },
    };

    private static Deadline After(string period, string start = "launch") => new() { Period = CalendarPeriod.Parse(period), After = E(start) };

    private static Finding Of(DateValue one, DateValue other, DateOnly? launch = null) => (Said(("northland", one), ("southland", other)) with
    {
        Events = [.. Stage.Events.Select(happening => happening.Id == E("launch") ? happening with { Date = launch } : happening)],
    }).Met("exchange-day");

    private static Dossier Said(params (string By, DateValue Value)[] said) =>
        Talk([.. said.Select((one, day) => Demand(one.By, General(new TopicAsk { Topic = Exchange.Id, Value = one.Value }), day))]) with { Topics = [Exchange] };
}
