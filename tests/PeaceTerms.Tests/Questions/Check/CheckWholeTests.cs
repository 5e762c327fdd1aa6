using Xunit;
using static PeaceTerms.Tests.CheckTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What concerns a draft as a whole: conditions that it answers, what it leaves out, whom it binds, and where it contradicts itself.</summary>
public class CheckWholeTests
{
    private static readonly ForeignPresence Barred = Forces(PresenceRule.Barred, "eastland");

    /// <summary>Southland accepts the bar on forces only if it gets the guarantee that it asks for.</summary>
    private static Dossier OnlyIfGuaranteed => Talk(
        Demand("southland", Guarantee(Years(10))) with { Id = S("wish") },
        Demand("southland", Forces(PresenceRule.Permitted, "eastland")),
        Accept("southland", Barred) with { Conditions = [new StatementCondition { Statement = S("wish") }] });

    [Fact]
    public void T6_A_condition_that_the_draft_grants_holds()
    {
        var check = OnlyIfGuaranteed.Check(Text(Barred, Guarantee(Years(15))));

        var condition = Assert.Single(check.Conditions);
        Assert.Equal((ConditionAnswer.Granted, S("text/2")), (condition.Answer, Assert.Single(condition.Provisions)));
        Assert.Equal("The draft grants the condition that what wish asks is granted, on which s3 depends.", condition.Sentence);
        Assert.Equal(CheckOutcome.Acceptable, check.Outcome("southland", "presence-permitted"));
    }

    [Fact]
    public void T6_A_condition_that_the_draft_refuses_fails()
    {
        var check = OnlyIfGuaranteed.Check(Text(Barred, Guarantee(Years(5))));

        Assert.Equal(ConditionAnswer.Refused, Assert.Single(check.Conditions).Answer);
        var mark = check.Mark("southland", "presence-permitted");
        Assert.Equal((CheckOutcome.CrossesPosition, Certainty.Definite), (mark.Outcome, mark.Finding.Certainty));
    }

    [Fact]
    public void T6_A_condition_of_which_the_draft_says_nothing_stays_open()
    {
        var check = OnlyIfGuaranteed.Check(Text(Barred));

        Assert.Equal((ConditionAnswer.Open, 0), (Assert.Single(check.Conditions).Answer, check.Conditions[0].Provisions.Count));
        var mark = check.Mark("southland", "presence-permitted");
        Assert.Equal((CheckOutcome.CrossesPosition, Certainty.Conditional, FindingSeverity.Notice), (mark.Outcome, mark.Finding.Certainty, mark.Severity));
        Assert.Contains("what wish asks is not granted", mark.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void T6_A_condition_granted_only_in_part_stays_open() =>
        Assert.Equal(ConditionAnswer.Open, Assert.Single(OnlyIfGuaranteed.Check(Text(Barred, Guarantee(Years(15)) with { Circumstance = new Wartime() })).Conditions).Answer);

    [Fact]
    public void T6_An_event_is_nothing_that_a_draft_can_answer()
    {
        var check = Talk(Accept("southland", Barred) with { Conditions = [new EventCondition { Event = E("launch") }] }).Check(Text(Barred));

        Assert.Equal(ConditionAnswer.Open, Assert.Single(check.Conditions).Answer);
        Assert.Equal(CheckOutcome.Undetermined, check.Outcome("southland", "presence-permitted"));
    }

    [Fact]
    public void I6_What_is_demanded_and_left_out_is_told_with_what_then_holds()
    {
        var left = Assert.Single(Talk(Demand("northland", Ceiling(400_000))).Check(Text(Barred)).LeftOut);

        Assert.False(left.IsPartlySpokenTo);
        Assert.Equal("The draft does not speak to ceiling (category: armed forces personnel; holder: southland), although northland asked for 400,000 persons; if nothing is said, then: no limit.", left.Sentence);
    }

    [Fact]
    public void S1_A_demand_of_which_only_a_part_is_spoken_to_is_told_as_such()
    {
        var left = Assert.Single(Talk(Demand("northland", Ceiling(400_000))).Check(Text(Ceiling(300_000) with { Circumstance = new Peacetime() })).LeftOut);

        Assert.True(left.IsPartlySpokenTo);
        Assert.Empty(Talk(Demand("northland", Ceiling(400_000) with { Circumstance = new Peacetime() })).Check(Text(Ceiling(300_000))).LeftOut);
    }

    [Fact]
    public void P3_A_demand_that_is_replaced_or_taken_back_is_not_left_out()
    {
        var inPeace = Ceiling(400_000) with { Circumstance = new Peacetime() };
        Assert.Equal(["ceiling"], Talk(Demand("northland", inPeace), Demand("northland", Ceiling(500_000), day: 1)).Check(Text(Barred)).LeftOutOf("northland"));
        Assert.Empty(Talk(Demand("northland", inPeace), Say("northland", Stance.Withdraws, Ceiling(400_000), day: 1)).Check(Text(Barred)).LeftOut);
    }

    [Fact]
    public void I8_A_provision_on_a_related_issue_is_near_to_what_is_left_out()
    {
        var left = Assert.Single(Talk(Demand("northland", Land(new Control { By = P("northland") }))).Check(Text(Land(new Sovereignty { Of = P("southland") }))).LeftOut);

        Assert.Equal([S("text/1")], left.Near);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(10, Consent.Objects)]
    [InlineData(15, null)]
    public void M8_A_guarantor_agrees_only_to_what_it_offers(int? offered, Consent? length)
    {
        Dossier talk = offered is { } years ? Talk(Offer("eastland", Guarantee(Years(years)))) : Talk(Offer("eastland", Guarantee()));
        var check = talk.Check(Text(Guarantee(Years(15))));

        Assert.Null(check.Consent("eastland", "guarantee-given"));
        Assert.Equal(offered is null ? Consent.Silent : length, check.Consent("eastland", "guarantee-length"));
    }

    [Fact]
    public void M8_Who_offers_only_a_part_has_not_surely_agreed() =>
        Assert.Equal(Consent.Undetermined, Talk(Offer("eastland", Guarantee() with { Circumstance = new Wartime() })).Check(Text(Guarantee())).Consent("eastland", "guarantee-given"));

    [Fact]
    public void T3_An_addressee_does_not_agree_by_being_addressed_and_an_endorser_does()
    {
        var draft = Text(Guarantee()) with { Addressees = [P("eastland")] };

        Assert.Equal(Consent.Silent, Talk().Check(draft).Consent("eastland", "guarantee-given"));
        Assert.Null(Talk().Check(draft with { Endorsers = [P("eastland")] }).Consent("eastland", "guarantee-given"));
        Assert.Null(Talk().Check(draft with { Proposers = [P("eastland")] }).Consent("eastland", "guarantee-given"));
    }

    [Fact]
    public void T3_An_endorser_of_a_text_has_not_agreed_to_anothers_version_in_it()
    {
        var draft = Text(Guarantee()).Changed(1, one => one with { By = [P("westland")] });

        Assert.Equal(Consent.Silent, Talk().Check(draft with { Endorsers = [P("eastland")] }).Consent("eastland", "guarantee-given"));
    }

    [Fact]
    public void M8_A_holder_a_host_and_a_body_that_ratifies_are_bound()
    {
        var check = Talk().Check(Text(Ceiling(600_000), Barred, Guarantee() with { RatifiedBy = [P("assembly")] }));

        Assert.Equal(Consent.Silent, check.Consent("southland", "ceiling"));
        Assert.Equal(Consent.Silent, check.Consent("eastland", "presence-permitted"));
        Assert.Equal(Consent.Silent, check.Consent("assembly", "guarantee-ratified-by"));
        Assert.Null(check.Consent("mediator", "ceiling"));
    }

    [Fact]
    public void M8_A_members_own_word_stands_before_its_groups()
    {
        var stage = Joined(Group("band", PartyKind.Coalition), ("eastland", null));

        Assert.Null(stage.With(Offer("band", Guarantee())).Check(Text(Guarantee())).Consent("eastland", "guarantee-given"));
        Assert.Equal(Consent.Objects, stage.With(Offer("band", Guarantee()), Reject("eastland", Guarantee())).Check(Text(Guarantee())).Consent("eastland", "guarantee-given"));
    }

    [Fact]
    public void M8_A_joint_force_is_bound_unless_each_contributor_agrees()
    {
        var stage = Joined(Group("force", PartyKind.JointForce), ("eastland", null), ("westland", null));
        var barred = Text(Forces(PresenceRule.Barred, "force"));

        Assert.Equal(Consent.Silent, stage.Check(barred).Consent("force", "presence-permitted"));
        Assert.NotNull(stage.With(Offer("eastland", Barred)).Check(barred).Consent("force", "presence-permitted"));
        Assert.Null(stage.Check(barred with { Proposers = [P("eastland"), P("westland")] }).Consent("force", "presence-permitted"));
    }

    [Fact]
    public void I6_A_void_clause_is_read_in_its_own_circumstance()
    {
        var check = Talk(Demand("southland", Guarantee())).Check(Text(Guarantee() with { VoidOn = [E("attack")] }));

        var mark = Assert.Single(check.Marks, one => one.Outcome == CheckOutcome.Satisfied);
        Assert.DoesNotContain("on:attack", mark.Key, StringComparison.Ordinal);
        Assert.Contains(check.Marks, one => one.Key.Contains("on:attack", StringComparison.Ordinal) && one.Outcome <= CheckOutcome.Undetermined);
    }

    [Fact]
    public void P5_Provisions_that_leave_no_outcome_contradict_each_other_and_meet_nobody()
    {
        var check = Talk(Demand("northland", Ceiling(400_000))).Check(Text(Ceiling(600_000), Ceiling(800_000)));

        var contradiction = Assert.Single(check.Contradictions);
        Assert.Equal(("selfContradiction|ceiling|category=personnel;holder=southland|text:text|", D("text")), (contradiction.Key, contradiction.Sides[0].Text));
        Assert.Empty(check.Marks);
        Assert.All(check.Provisions, one => Assert.Empty(one.Silent));
    }

    [Fact]
    public void O12_Shares_over_the_whole_are_a_contradiction()
    {
        var output = new Topic
        {
            Id = TopicOf("plant-output"),
            Name = "share of the output",
            Domain = new() { Kind = DomainKind.Amount, Unit = "percent" },
            Keys = [new() { Name = "plant", Kind = RoleKind.Areas }, new() { Name = "recipient", Kind = RoleKind.Parties }],
            SharesOf = new() { Role = "recipient", Amount = 100, Unit = "percent" },
        };
        GeneralTerm Share(string recipient, int percent) => new()
        {
            Requires = [new() { Topic = output.Id, Key = [new() { Role = "plant", Id = "valley" }, new() { Role = "recipient", Id = recipient }], Value = new QuantityValue { Quantity = new Figure { Value = percent, Unit = "percent" } } }],
        };

        Assert.NotNull(Assert.Single((Talk() with { Topics = [output] }).Check(Text(Share("northland", 60), Share("southland", 50))).Contradictions).Whole);
        Assert.Empty((Talk() with { Topics = [output] }).Check(Text(Share("northland", 60), Share("southland", 40))).Contradictions);
    }

    [Fact]
    public void I10_A_circle_in_the_order_of_steps_is_a_contradiction()
    {
        static GeneralTerm Waits(string step, string awaited) => new()
        {
            Requires = [new() { Topic = TopicOf("must-wait"), Key = [new() { Role = "event", Id = step }, new() { Role = "awaited", Id = awaited }], Value = new OutcomesValue { AnyOf = ["waits"] } }],
        };

        var circle = Assert.Single(Talk().Check(Text(Waits("attack", "launch"), Waits("launch", "attack"))).Contradictions);
        Assert.Equal(2, circle.Circle.Count);
        Assert.Empty(Talk().Check(Text(Waits("attack", "launch"))).Contradictions);
    }
}
