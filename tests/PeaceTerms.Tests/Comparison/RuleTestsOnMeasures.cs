using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What parties do or leave, and what can be said of anything: how much, when, how long, with whose consent.</summary>
public sealed class RuleTestsOnMeasures
{
    private static readonly Measure Drills = new() { Topic = TopicOf("exercises"), Actors = [P("southland")] };

    private static readonly Measure Release = new() { Topic = TopicOf("prisoner-release"), Actors = [P("southland")], Toward = [P("northland")] };

    [Fact]
    public void I1_a_bar_clashes_with_a_permission_of_the_same_length_and_agrees_with_it_on_nothing()
    {
        var findings = Talk(Demand("northland", Drills with { Barred = true, Duration = Duration.OfDays(90) }), Offer("southland", Drills with { Duration = Duration.OfDays(90) })).Findings();

        Assert.Equal(Verdict.Conflict, Assert.Single(findings, finding => finding.Verdict is not null).Verdict);
        Assert.Equal(["exercises", "exercises-bar-length", "exercises-length"], findings.Where(finding => finding.Kind != FindingKind.Unconsented).Select(finding => $"{finding.Issue.Topic}").Distinct().Order());
    }

    [Fact]
    public void D2_the_one_for_whom_it_is_done_wants_more_of_it()
    {
        static Measure Of(decimal persons) => Release with { Amount = Persons(persons) };

        Talk(Demand("northland", Of(100)), Offer("southland", Of(250))).Met("prisoner-release-amount").Is(Verdict.Aligned);
        Talk(Demand("northland", Of(250)), Offer("southland", Of(100))).Met("prisoner-release-amount").Is(Verdict.Conflict);
    }

    [Fact]
    public void O11_a_day_by_which_it_is_done_meets_another()
    {
        static Measure By(int day) => Release with { When = new DateValue { By = Deadline.On(Monday.AddDays(day)) } };
        static Measure From(int day) => Release with { When = new DateValue { From = Deadline.On(Monday.AddDays(day)) } };

        Talk(Demand("northland", By(5)), Offer("southland", From(6))).Met("prisoner-release-date").Is(Verdict.Conflict);
        Talk(Demand("northland", By(6)), Offer("southland", From(6))).Met("prisoner-release-date").Is(Verdict.Aligned);
    }

    [Fact]
    public void O10_of_a_period_and_an_event_whichever_comes_first_is_no_longer_than_the_period()
    {
        var first = new WhicheverDuration { Of = [Duration.OfYears(8), new DurationUntil { End = E("launch") }] };

        Talk(Demand("northland", Drills with { Duration = first }), Offer("southland", Drills with { Duration = new DurationRange { MoreThan = CalendarPeriod.FromYears(8) } })).Met("exercises-length").Is(Verdict.Conflict);
    }

    [Fact]
    public void O2_a_ratio_is_the_same_in_other_numbers()
    {
        static GeneralTerm Of(decimal north, decimal south) => new()
        {
            Requires = [new() { Topic = TopicOf("force-ratio"), Value = new RatioValue { Parts = [new() { Of = "northland", Parts = north }, new() { Of = "southland", Parts = south }] } }],
        };

        Talk(Demand("westland", Of(5, 2)), Demand("eastland", Of(10, 4))).Met("force-ratio").Is(Verdict.Aligned);
        Talk(Demand("westland", Of(5, 2)), Demand("eastland", Of(2, 5))).Met("force-ratio").Is(Verdict.Conflict);
    }

    [Fact]
    public void M8_a_shift_goes_to_the_next_scope_that_shares_something()
    {
        var shift = Assert.Single(Talk(Demand("northland", Ceiling(50)), Demand("northland", Ceiling(85) with { Circumstance = new Peacetime() }, day: 1)).Findings(new() { Statements = StatementSelection.All }), finding => finding.Kind == FindingKind.Shift);

        Assert.Equal(ShiftKind.Softened, shift.Shift);
    }

    [Fact]
    public void M8_what_is_taken_back_was_said_before_be_it_on_the_same_day()
    {
        var dossier = Talk(Say("northland", Stance.Withdraws, Ceiling(50)), Demand("northland", Ceiling(50)));

        Assert.Equal(ShiftKind.Dropped, Assert.Single(dossier.Findings(new() { Statements = StatementSelection.All }), finding => finding.Kind == FindingKind.Shift).Shift);
        Assert.DoesNotContain(dossier.Findings(), finding => finding.Kind == FindingKind.OneSided);
    }
}
