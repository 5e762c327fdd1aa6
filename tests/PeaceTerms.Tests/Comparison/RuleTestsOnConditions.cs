using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules T5, T6, M3 and M4: conditions and options.</summary>
public class RuleTestsOnConditions
{
    private static readonly ForeignPresence Barred = Forces(PresenceRule.Barred, "eastland");
    private static readonly ForeignPresence Permitted = Forces(PresenceRule.Permitted, "eastland");

    private static Statement If(Statement statement, string happening, bool? fails = null) =>
        statement with { Conditions = [.. statement.Conditions, new EventCondition { Event = E(happening), Fails = fails }] };

    private static Statement Under(Statement statement, string option) =>
        statement with { Source = new() { Document = D("note-1") }, Option = new() { Group = "ways", Name = option } };

    [Fact]
    public void T6_A_conditional_grant_removes_the_clash_only_where_its_condition_holds()
    {
        var finding = Talk(Demand("northland", Barred), Demand("southland", Permitted), If(Accept("southland", Barred), "launch")).Met("presence-permitted");
        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Conditional, finding.Certainty);
        Assert.Equal(FindingSeverity.Notice, finding.Severity);
        Assert.Equal("a launch does not come about", Assert.Single(Assert.Single(finding.Conditions).States).InWords());
        Assert.Contains("it holds if a launch does not come about", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void T6_A_condition_may_be_what_another_statement_asks_for()
    {
        var wish = Demand("southland", Guarantee()) with { Id = S("wish") };
        var ready = Offer("southland", Barred) with { Conditions = [new StatementCondition { Statement = S("wish") }] };
        var finding = Talk(wish, Demand("northland", Barred), ready).Met("presence-permitted");
        finding.IsUndetermined(UndeterminedReason.Condition);
        Assert.Contains("if what wish asks is granted", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void T6_A_conditional_demand_narrows_only_where_its_condition_holds()
    {
        var finding = Talk(Demand("northland", Ceiling(600_000)), If(Demand("northland", Ceiling(400_000), document: "note-2"), "launch"), Accept("southland", Ceiling(500_000))).Met("ceiling");
        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Conditional, finding.Certainty);
        Assert.Equal("a launch comes about", Assert.Single(Assert.Single(finding.Conditions).States).InWords());
    }

    [Fact]
    public void M3_Only_conditions_that_make_a_difference_are_told()
    {
        var talk = Talk(
            Demand("northland", Ceiling(600_000)), If(If(Demand("northland", Ceiling(400_000), document: "note-2"), "launch"), "attack"), Accept("southland", Ceiling(500_000)), If(Accept("southland", Ceiling(800_000)), "parley"));
        var finding = (talk with { Events = [.. talk.Events, new DealEvent { Id = E("parley"), Name = "a parley" }] }).Met("ceiling");
        finding.Is(Verdict.Conflict);
        Assert.Equal(["event attack", "event launch"], Assert.Single(finding.Conditions).States.Select(state => $"{state}"));
    }

    [Fact]
    public void M3_Two_demands_on_conditions_that_leave_nothing_together_show_nothing()
    {
        var talk = Talk(Demand("northland", Barred), If(Demand("northland", Permitted), "launch"), If(Demand("northland", Permitted), "parley"), Demand("southland", Barred));
        var events = talk with { Events = [.. talk.Events, new DealEvent { Id = E("parley"), Name = "a parley" }] };
        Assert.DoesNotContain(events.Findings(), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void M3_Where_all_that_one_accepts_is_refused_on_a_condition_nothing_is_known()
    {
        var talk = Talk(Accept("northland", Permitted), If(Reject("northland", Permitted), "launch"), Demand("southland", Permitted));
        talk.Met("presence-permitted").IsUndetermined(UndeterminedReason.Condition);
    }

    [Fact]
    public void P3_A_report_does_not_lift_what_the_party_itself_refuses_on_a_condition()
    {
        var refusal = If(Say("southland", Stance.Rejects, Permitted), "launch");
        var report = Say("southland", Stance.Demands, Permitted, day: 2) with { AttributedBy = "a report" };
        Assert.DoesNotContain(Talk(Demand("northland", Permitted), refusal, report).Findings(), finding => finding.Verdict is Verdict.Aligned or Verdict.Bridgeable);
    }

    [Fact]
    public void T6_An_event_that_has_happened_makes_the_grant_unconditional()
    {
        var talk = Talk(Demand("northland", Barred), Demand("southland", Permitted), If(Accept("southland", Barred), "launch"));
        var happened = talk with { AsOf = Monday.AddDays(9), Events = [.. talk.Events.Select(one => one with { Date = Monday.AddDays(9) })] };
        happened.Met("presence-permitted").Is(Verdict.Bridgeable);
        Assert.Equal(Certainty.Conditional, (happened with { AsOf = Monday.AddDays(8) }).Met("presence-permitted").Certainty);
    }

    [Fact]
    public void T6_A_statement_whose_condition_has_failed_is_set_aside()
    {
        var talk = Talk(Demand("northland", Barred), Demand("southland", Permitted), If(Accept("southland", Barred), "launch", fails: true));
        var finding = (talk with { AsOf = Monday, Events = [.. talk.Events.Select(one => one with { Date = Monday })] }).Met("presence-permitted");
        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Definite, finding.Certainty);
        Assert.Equal(SetAsideReason.ConditionFails, Assert.Single(finding.Sides[1].SetAside).SetAside);
    }

    [Fact]
    public void T6_Statements_on_exclusive_conditions_never_hold_together()
    {
        // Both at once would leave nothing; each alone leaves room.
        var talk = Talk(
            Demand("northland", Ceiling(600_000)),
            If(Demand("southland", Ceiling(new FigureRange { AtMost = 500_000, Unit = "persons" })), "launch"),
            If(Demand("southland", Ceiling(new FigureRange { AtLeast = 550_000, AtMost = 580_000, Unit = "persons" })), "attack"));
        var exclusive = talk with { Events = [.. talk.Events.Select(one => one.Id == E("launch") ? one with { Excludes = [E("attack")] } : one)] };
        exclusive.Met("ceiling").IsUndetermined(UndeterminedReason.Condition);
        Assert.DoesNotContain(exclusive.Findings(), finding => finding.Kind == FindingKind.SelfContradiction);
    }

    [Fact]
    public void T6_Opposite_conditions_that_both_clash_make_a_definite_conflict()
    {
        var finding = Talk(Demand("northland", Land(new Control { By = P("northland") })),
            If(Demand("southland", Land(new Control { By = P("southland") })), "launch"),
            If(Demand("southland", Land(new Control { By = P("eastland") })), "launch", fails: true)).Met("control");
        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Definite, finding.Certainty);
        Assert.Equal(2, finding.Proof.Count);
    }

    [Fact]
    public void M3_A_speaker_with_only_unmet_grants_has_nothing_sure_but_its_clash_is_definite()
    {
        var agreeing = Talk(Demand("northland", Barred), If(Offer("southland", Barred), "launch"));
        agreeing.Met("presence-permitted").IsUndetermined(UndeterminedReason.Condition);

        var clashing = Talk(Demand("northland", Barred), If(Offer("southland", Permitted), "launch")).Met("presence-permitted");
        clashing.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Definite, clashing.Certainty);
    }

    [Fact]
    public void M3_Agreement_needs_the_tightest_case()
    {
        Talk(Demand("northland", Ceiling(600_000)), Accept("southland", Ceiling(500_000)), If(Accept("southland", Ceiling(400_000)), "launch")).Met("ceiling").Is(Verdict.Bridgeable);
        Talk(Demand("northland", Ceiling(600_000)), If(Demand("northland", Ceiling(400_000), document: "note-2"), "launch"), Accept("southland", Ceiling(300_000))).Met("ceiling").Is(Verdict.Bridgeable);
    }

    [Fact]
    public void T5_Options_are_never_united_issue_by_issue()
    {
        var findings = Talk(Demand("northland", Ceiling(600_000)), Under(Accept("southland", Ceiling(500_000)), "one"), Under(Accept("southland", Ceiling(800_000)), "two")).Meetings("ceiling");
        Assert.Equal([Verdict.Bridgeable, Verdict.Conflict], findings.Select(finding => finding.Verdict!.Value).Order().Reverse());
        Assert.All(findings, finding => Assert.Single(finding.Sides[1].Options));
        Assert.Equal(2, findings.Select(finding => finding.Key).Distinct().Count());
    }

    [Fact]
    public void M4_A_neutral_option_removes_the_clash()
    {
        var finding = Talk(Demand("northland", Barred), Under(Demand("southland", Permitted), "one"), Under(Demand("southland", Guarantee()), "two")).Met("presence-permitted");
        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.UnderOption, finding.Certainty);
        Assert.Equal(FindingSeverity.Notice, finding.Severity);
        Assert.Equal([("one", true), ("two", false)], finding.Options.Select(one => (one.Option.Option.Name, one.Clashes)));
        Assert.Contains("ways: two does not clash", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void M4_The_conflict_is_definite_if_each_option_clashes_somewhere()
    {
        var talk = Talk(Demand("northland", Barred), Demand("northland", Ceiling(600_000)), Under(Demand("southland", Permitted), "one"), Under(Accept("southland", Ceiling(800_000)), "two"));
        foreach (var finding in new[] { talk.Met("presence-permitted"), talk.Met("ceiling") })
        {
            finding.Is(Verdict.Conflict);
            Assert.Equal(Certainty.Definite, finding.Certainty);
            Assert.Equal(FindingSeverity.Serious, finding.Severity);
        }
    }

    [Fact]
    public void M4_Options_that_clash_with_two_parties_are_definite_with_neither()
    {
        var talk = Talk(Demand("northland", Barred), Demand("westland", Ceiling(600_000)), Under(Demand("southland", Permitted), "one"), Under(Accept("southland", Ceiling(800_000)), "two"));
        Assert.Equal(Certainty.UnderOption, talk.Met("presence-permitted").Certainty);
    }

    [Fact]
    public void M4_A_self_contradicting_option_is_struck_with_its_own_finding()
    {
        var talk = Talk(Demand("northland", Barred), Under(Demand("southland", Permitted), "one"),
            Under(Demand("southland", Land(new Control { By = P("southland") })), "two"), Under(Reject("southland", Land(new Control { By = P("southland") })), "two"));
        var struck = Assert.Single(talk.Findings(), finding => finding.Kind == FindingKind.SelfContradiction);
        Assert.Equal("two", Assert.Single(struck.Sides[0].Options).Option.Name);
        var finding = talk.Met("presence-permitted");
        Assert.Equal(Certainty.Definite, finding.Certainty);
        Assert.Contains("ways: two contradicts itself", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void M4_Under_all_statements_an_optional_conflict_stays_under_its_option()
    {
        var talk = Talk(Demand("northland", Barred), Under(Demand("southland", Permitted), "one"));
        Assert.Equal(Certainty.Definite, talk.Met("presence-permitted").Certainty);
        Assert.Equal(Certainty.UnderOption, talk.Met("presence-permitted", new() { Statements = StatementSelection.All }).Certainty);
    }

    [Fact]
    public void T5_What_holds_under_every_option_is_said_under_each()
    {
        var findings = Talk(Demand("northland", Ceiling(600_000)), Demand("southland", Ceiling(700_000), document: "note-1"),
            Under(Accept("southland", Ceiling(500_000)), "one"), Under(Demand("southland", Permitted), "two")).Meetings("ceiling");
        Assert.Equal([("one", Verdict.Bridgeable), ("two", Verdict.Conflict)], findings.Select(finding => (finding.Sides[1].Options[0].Option.Name, finding.Verdict!.Value)).Order());
    }

    [Fact]
    public void M4_What_clashes_whatever_the_option_is_said_once_and_is_no_clash_of_the_options()
    {
        // The forces of eastland are wanted under each option, those of westland under one only; both are questions of one issue.
        var talk = Talk(Demand("northland", Forces(PresenceRule.Barred, "eastland", "westland")), Demand("southland", Permitted, document: "note-1"),
            Under(Demand("southland", Forces(PresenceRule.Permitted, "westland")), "one"), Under(Demand("southland", Guarantee()), "two"));
        var findings = talk.Meetings("presence-permitted");

        Assert.All(findings, finding => finding.Is(Verdict.Conflict));
        Assert.Equal([("eastland", Certainty.Definite, 0), ("westland", Certainty.UnderOption, 1)], findings.Select(finding =>
            (finding.Sides[1].Scope.Facets.OfType<PartyFacet>().First().Parties[0].ToString(), finding.Certainty!.Value, finding.Sides[1].Options.Count)).Order());
        Assert.Contains("ways: two does not clash", findings.Single(finding => finding.Options.Count > 0).Sentence, StringComparison.Ordinal);
    }
}
