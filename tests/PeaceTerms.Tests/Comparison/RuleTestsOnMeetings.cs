using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules M2 to M4 where several cases meet: conditions, ways to count and options, and what a finding says of them.</summary>
public class RuleTestsOnMeetings
{
    private static readonly ForeignPresence Barred = Forces(PresenceRule.Barred, "eastland");
    private static readonly ForeignPresence Permitted = Forces(PresenceRule.Permitted, "eastland");

    private static Statement If(Statement statement, string happening) => statement with { Conditions = [new EventCondition { Event = E(happening) }] };

    private static Statement Under(Statement statement, string option, string document = "note-1") =>
        statement with { Source = new() { Document = D(document) }, Option = new() { Group = "ways", Name = option } };

    private static Statement Firm(Statement statement) => statement with { Firmness = Firmness.RedLine };

    private static Dossier WithParley(Dossier talk) => talk with { Events = [.. talk.Events, new DealEvent { Id = E("parley"), Name = "a parley" }] };

    private static TroopCap Two(Quantity figure) => Ceiling(figure) with { Holders = [P("southland"), P("westland")] };

    [Fact]
    public void M3_A_demand_on_a_condition_against_the_own_word_leaves_the_clash_conditional()
    {
        var finding = Talk(Demand("northland", Barred), If(Demand("northland", Permitted), "launch"), Demand("southland", Permitted)).Met("presence-permitted");

        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Conditional, finding.Certainty);
        Assert.Equal("a launch does not come about", Assert.Single(Assert.Single(finding.Conditions).States).InWords());
    }

    [Fact]
    public void M3_The_gap_is_that_of_the_case_in_which_they_are_nearest()
    {
        var finding = Talk(Demand("northland", Ceiling(600_000)), If(Demand("northland", Ceiling(400_000), document: "note-2"), "launch"), Demand("southland", Ceiling(800_000))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal((Certainty.Definite, 200_000m), (finding.Certainty, finding.Gap!.Amount));
        Assert.Equal(["event launch", "not event launch"], finding.Proof.Select(one => one.Case).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void M3_A_condition_that_makes_no_difference_is_not_named()
    {
        var talk = WithParley(Talk(Demand("northland", Barred), If(Accept("northland", Barred), "parley"), Demand("southland", Permitted), If(Accept("southland", Barred), "launch")));

        Assert.Equal("a launch does not come about", Assert.Single(Assert.Single(talk.Met("presence-permitted").Conditions).States).InWords());
    }

    [Fact]
    public void M3_Conditions_that_only_together_lift_the_clash_are_all_named()
    {
        var talk = WithParley(Talk(Demand("northland", Barred), Demand("southland", Permitted), If(Accept("southland", Barred), "launch"), If(Accept("southland", Barred), "parley")));

        Assert.Equal(["a launch does not come about", "a parley does not come about"], Assert.Single(talk.Met("presence-permitted").Conditions).States.Select(state => state.InWords()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void M3_Each_case_of_the_proof_names_its_conditions_and_how_it_counts()
    {
        var finding = Talk(Demand("northland", Two(Persons(85))), If(Demand("northland", Two(Persons(80)), document: "note-2"), "launch"), Demand("southland", Ceiling(250))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal(
            ["event launch; both count the same", "event launch; the first counts more", "not event launch; both count the same", "not event launch; the first counts more"],
            finding.Proof.Select(one => one.Case).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void M3_What_is_said_in_two_units_agrees_in_no_case()
    {
        Quantity Battalions(decimal count) => new Figure { Value = count, Unit = "battalions" };
        var talk = Talk(Demand("northland", Ceiling(0)), Accept("southland", Ceiling(Battalions(0))), If(Accept("southland", Ceiling(Battalions(5))), "launch"));

        talk.Met("ceiling").IsUndetermined(UndeterminedReason.Condition);
    }

    [Fact]
    public void I12_A_clash_with_no_limit_in_each_way_to_count_has_no_gap()
    {
        var finding = Talk(Demand("westland", Two(new NoLimit())), Demand("eastland", Ceiling(85))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Null(finding.Gap);
    }

    [Fact]
    public void I12_That_each_way_to_count_was_tried_is_said_where_nothing_else_is()
    {
        var finding = Talk(Demand("eastland", Two(Persons(85))), Demand("mediator", Ceiling(250))).Met("ceiling");

        finding.Is(Verdict.Undetermined, UndeterminedReason.Counting);
        Assert.Equal(ReadingKind.Counting, Assert.Single(finding.Readings).Kind);
    }

    [Fact]
    public void I11_Parts_of_which_neither_is_in_the_other_bound_each_other_in_no_way()
    {
        TroopCap In(string area, Quantity figure) => Ceiling(figure) with { Areas = [Area.Whole(T(area))] };
        var about = new ApproximateFigure { Value = 85, Tolerance = 1, Unit = "persons" };

        var finding = Talk(Demand("northland", In("river-land", about)), Demand("southland", In("lower-valley", Persons(250)))).Met("ceiling");

        finding.Is(Verdict.Undetermined, UndeterminedReason.Counting);
    }

    [Fact]
    public void M4_Nothing_that_a_struck_option_says_meets()
    {
        var control = Land(new Control { By = P("southland") });
        var talk = Talk(Demand("northland", Ceiling(600_000)), Under(Accept("southland", Ceiling(800_000)), "two"), Under(Demand("southland", control), "two"), Under(Reject("southland", control), "two"),
            Under(Accept("southland", Ceiling(500_000)), "one"));

        Assert.Equal("one", Assert.Single(talk.Met("ceiling").Sides[1].Options).Option.Name);
    }

    [Fact]
    public void M4_A_definite_conflict_of_options_blocks_where_both_sides_draw_a_red_line()
    {
        FindingSeverity Of(bool first, bool second, bool third) => Talk(
            first ? Firm(Demand("northland", Barred)) : Demand("northland", Barred),
            second ? Firm(Under(Demand("southland", Permitted), "one")) : Under(Demand("southland", Permitted), "one"),
            third ? Firm(Under(Demand("southland", Permitted), "one")) : Under(Demand("southland", Permitted), "one"),
            Under(Demand("southland", Permitted), "two")).Meetings("presence-permitted").Single(finding => finding.Sides[1].Options[0].Option.Name == "one").Severity;

        Assert.Equal(FindingSeverity.Blocking, Of(true, true, true));
        Assert.Equal(FindingSeverity.Blocking, Of(true, true, false));
        Assert.Equal(FindingSeverity.Serious, Of(true, false, false));
        Assert.Equal(FindingSeverity.Serious, Of(false, true, true));
    }

    [Fact]
    public void M4_Where_both_sides_have_options_none_is_told_to_clash()
    {
        var finding = Talk(Under(Demand("northland", Barred), "one"), Under(Demand("northland", Guarantee()), "two"), Under(Demand("southland", Permitted), "one", "note-2"), Under(Demand("southland", Guarantee()), "two", "note-2")).Met("presence-permitted");

        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.UnderOption, finding.Certainty);
        Assert.Empty(finding.Options);
    }

    [Fact]
    public void T5_What_is_set_aside_under_an_option_is_shown_under_it()
    {
        var findings = Talk(Demand("northland", Ceiling(600_000)), Under(Demand("southland", Ceiling(700_000)), "one"), Under(Demand("southland", Guarantee()), "two"), Demand("southland", Ceiling(800_000), day: 2)).Meetings("ceiling");

        Assert.Equal([("one", 1), ("two", 0)], findings.Select(finding => (finding.Sides[1].Options[0].Option.Name, finding.Sides[1].SetAside.Count)).Order());
    }

    [Fact]
    public void T5_A_group_s_options_are_options_of_its_members()
    {
        var talk = Joined(Group("band", PartyKind.Coalition), ("southland", null)).With(Demand("northland", Ceiling(600_000)), Under(Accept("band", Ceiling(500_000)), "one"), Under(Accept("band", Ceiling(800_000)), "two"),
            Demand("southland", Ceiling(700_000)) with { AttributedBy = "a report", Source = null });

        Assert.Contains(talk.Meetings("ceiling"), finding => finding.Sides.Any(side => side.Parties.Contains(P("southland")) && side.Options.Count == 1));
    }
}
