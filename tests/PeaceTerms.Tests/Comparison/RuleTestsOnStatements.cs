using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class RuleTestsOnStatements
{
    private static Draft Text(string id, string[] proposers, params Provision[] provisions) =>
        new() { Id = D(id), Title = id, Date = Monday, Proposers = [.. proposers.Select(P)], Addressees = [P("northland")], Provisions = provisions };

    private static Provision Point(string id, Term term, params string[] by) => new() { Id = S(id), Locator = id, Term = term, By = [.. by.Select(P)] };

    private static Side SideOf(Finding finding, string party) => finding.Sides.First(side => side.Parties.Contains(P(party)));

    [Fact]
    public void T1_a_negative_term_is_demanded_and_not_rejected()
    {
        var refused = Assert.Throws<InvalidDossierException>(() => Talk(Reject("northland", Forces(PresenceRule.Barred, "eastland"))).Findings());
        Assert.Contains("refusesBar", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);

        Talk(Reject("southland", Forces(PresenceRule.Barred, "eastland")) with { RefusesBar = true }, Demand("northland", Forces(PresenceRule.Barred, "eastland")))
            .Met("presence-permitted").Is(Verdict.Conflict);
        Talk(Reject("southland", Forces(PresenceRule.Barred, "eastland")) with { RefusesBar = true }, Demand("westland", Forces(PresenceRule.Permitted, "eastland")))
            .Met("presence-permitted").Is(Verdict.Undetermined, UndeterminedReason.RefusalOnly);
    }

    private static GeneralTerm Asks(string topic, string outcome, params (string Role, string Id)[] key) => new()
    {
        Requires = [new() { Topic = TopicOf(topic), Key = [.. key.Select(role => new RoleValue { Role = role.Role, Id = role.Id })], Value = new OutcomesValue { AnyOf = [outcome] } }],
    };

    public static TheoryData<GeneralTerm, bool> NamedOutcomes => new()
    {
        { Asks("presence-permitted", "barred"), true },
        { Asks("presence-permitted", "permitted"), false },
        { Asks("presence-required", "need not"), true },
        { Asks("pull-back", "no"), true },
        { Asks("pull-back", "yes"), false },
        { Asks("recognition", "none", ("claimant", "northland")), true },
        { Asks("recognition", "de facto", ("claimant", "northland")), false },
        { Asks("must-wait", "does not wait", ("event", "launch"), ("awaited", "attack")), true },
        { Asks("arms-supply", "barred", ("recipient", "southland")), true },
        { Asks("claims", "waived", ("claimant", "northland"), ("debtor", "southland")), false },
        { Asks("own", "shut"), true },
        { Asks("own", "ajar"), false },
        { Asks("pull-back", "no") with { Requires = [.. Asks("pull-back", "no").Requires, .. Asks("pull-back", "yes").Requires] }, false },
    };

    [Theory]
    [MemberData(nameof(NamedOutcomes))]
    public void T1_a_general_term_is_negative_by_what_its_topic_calls_negative(GeneralTerm term, bool isNegative)
    {
        var own = new Topic { Id = TopicOf("own"), Name = "a gate", Domain = new() { Kind = DomainKind.Choice, Outcomes = ["open", "ajar", "shut"] }, NegativeOutcomes = ["shut"] };
        var stage = Stage with { Topics = [own] };

        Assert.Equal(isNegative ? ["PT1805"] : [], DossierValidation.Check(stage.With(Reject("southland", term))).Select(problem => problem.Code));
        Assert.Equal(isNegative ? [] : ["PT1806"], DossierValidation.Check(stage.With(Reject("southland", term) with { RefusesBar = true })).Select(problem => problem.Code));
        Assert.Empty(DossierValidation.Check(stage.With(Demand("southland", term))));
    }

    [Fact]
    public void T3_a_provision_of_several_proposers_is_read_exactly()
    {
        var dossier = Talk(Demand("westland", Ceiling(300))) with { Drafts = [Text("draft-1", ["southland", "eastland"], Point("draft-1/1", Ceiling(250)))] };

        dossier.Met("ceiling").Is(Verdict.Conflict);
        (dossier with { Drafts = [Text("draft-1", ["southland"], Point("draft-1/1", Ceiling(250)))] }).Met("ceiling").Is(Verdict.Aligned);
    }

    [Fact]
    public void T3_bracketed_text_has_its_owners_direction_and_is_nobody_elses()
    {
        var dossier = Talk(Demand("westland", Ceiling(300))) with { Drafts = [Text("draft-1", ["southland", "eastland"], Point("draft-1/1", Ceiling(250), "southland"))] };

        var finding = dossier.Met("ceiling");

        finding.Is(Verdict.Aligned);
        Assert.DoesNotContain(finding.Sides, side => side.Parties.Contains(P("eastland")));
    }

    [Fact]
    public void T3_a_provision_is_never_a_statement_of_its_addressee() => Assert.DoesNotContain(
        (Talk() with { Drafts = [Text("draft-1", ["southland"], Point("draft-1/1", Ceiling(250)))] }).Findings(), finding => finding.Sides.Any(side => side.Parties.Contains(P("northland"))));

    [Fact]
    public void T3_a_groups_statement_stands_below_the_members_own_word()
    {
        var pair = Joined(Group("pair", PartyKind.Coalition, 2), ("eastland", null), ("westland", null));

        var finding = pair.With(Demand("eastland", Ceiling(90)), Demand("pair", Ceiling(70), 1), Demand("mediator", Ceiling(90))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Contains(finding.Sides, side => side.Parties.SequenceEqual([P("eastland"), P("mediator")]));
    }

    [Fact]
    public void T7_a_denied_statement_proves_nothing_definite()
    {
        var dossier = Talk(Demand("northland", Ceiling(85)), Accept("southland", Ceiling(250)) with { Denied = true });

        Assert.DoesNotContain(dossier.Findings(), finding => finding.Verdict is Verdict.Conflict or Verdict.Aligned or Verdict.Bridgeable);
        Assert.Contains(dossier.Findings(), finding => finding.Issue.Topic == TopicOf("ceiling") && finding.Sides.Any(side => side.Parties.Contains(P("northland"))) && finding.Kind != FindingKind.Unconsented);
    }

    [Fact]
    public void T7_attribution_is_shown_and_changes_no_verdict()
    {
        var finding = Talk(Demand("northland", Ceiling(85)) with { AttributedBy = "a newspaper" }, Accept("southland", Ceiling(250))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Contains("a newspaper", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void P1_acceptance_adds_to_what_is_acceptable_and_not_to_what_is_wanted()
    {
        var finding = Talk(Demand("westland", Ceiling(85)), Accept("westland", Ceiling(100), 1), Demand("eastland", Ceiling(100))).Met("ceiling");

        finding.Is(Verdict.Bridgeable);
        Assert.Equal(100, finding.Number());
    }

    [Fact]
    public void P1_a_later_demand_lifts_an_earlier_rejection()
    {
        var guarantee = Forces(PresenceRule.Permitted, "eastland");

        Talk(Reject("northland", guarantee), Demand("northland", guarantee, 1), Demand("southland", guarantee, 2)).Met("presence-permitted").Is(Verdict.Aligned);
        Assert.Contains(Talk(Demand("northland", guarantee), Reject("northland", guarantee, 1)).Findings(), finding => finding.Kind == FindingKind.SelfContradiction);
    }

    [Fact]
    public void P1_demands_of_one_document_hold_together()
    {
        var atLeast = new FigureRange { AtLeast = 50, Unit = "persons" };
        var atMost = new FigureRange { AtMost = 60, Unit = "persons" };

        Talk(Demand("westland", Ceiling(atLeast), 0, "note-1"), Demand("westland", Ceiling(atMost), 0, "note-1"), Demand("eastland", Ceiling(70))).Met("ceiling").Is(Verdict.Conflict);
    }

    [Fact]
    public void P2_two_documents_of_one_day_stand_beside_each_other()
    {
        var dossier = Talk(Demand("westland", Ceiling(50), 0, "note-1"), Demand("westland", Ceiling(70), 0, "note-2"), Demand("eastland", Ceiling(70)));

        dossier.Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.NotStated);
    }

    [Fact]
    public void P3_a_later_statement_supersedes_an_earlier_one()
    {
        var finding = Talk(Demand("westland", Ceiling(50)), Demand("westland", Ceiling(70), 1), Demand("eastland", Ceiling(70))).Met("ceiling");

        finding.Is(Verdict.Aligned);
        Assert.Contains(finding.Sides.SelectMany(side => side.Statements), used => used.Id == S("s2"));
        Assert.DoesNotContain(Talk(Demand("westland", Ceiling(50)), Demand("westland", Ceiling(70), 1)).Findings(), one => one.Kind == FindingKind.SelfContradiction);
    }

    [Fact]
    public void P3_a_vaguer_later_statement_is_set_aside()
    {
        var finding = Talk(Demand("northland", Ceiling(85)), Demand("northland", Ceiling(new Unquantified { Phrase = "strict limits", Unit = "persons" }), 1), Accept("southland", Ceiling(250))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal(SetAsideReason.Vaguer, Assert.Single(SideOf(finding, "northland").SetAside).SetAside);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void P3_a_report_does_not_supersede_the_own_word(int day)
    {
        var finding = Talk(Demand("northland", Ceiling(85)), Demand("northland", Ceiling(300), day) with { AttributedBy = "a newspaper" }, Accept("southland", Ceiling(250))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal(SetAsideReason.WeakerVoice, Assert.Single(SideOf(finding, "northland").SetAside).SetAside);
    }

    [Fact]
    public void P3_a_withdrawn_demand_is_no_position()
    {
        var dossier = Talk(Demand("northland", Ceiling(85)), Say("northland", Stance.Withdraws, Ceiling(85), 1), Accept("southland", Ceiling(250)));

        Assert.Empty(dossier.Meetings("ceiling"));
        var finding = Assert.Single(dossier.Findings(), one => one.Kind == FindingKind.OneSided);
        Assert.Equal([P("southland")], Assert.Single(finding.Sides).Parties);
    }

    [Fact]
    public void P5_a_self_contradiction_is_a_finding_and_does_not_meet()
    {
        var dossier = Talk(Demand("westland", Ceiling(50), 0, "note-1"), Demand("westland", Ceiling(70), 0, "note-1"), Demand("eastland", Ceiling(70)));

        Assert.Empty(dossier.Meetings("ceiling"));
        Assert.Equal([P("westland")], Assert.Single(dossier.Findings(), finding => finding.Kind == FindingKind.SelfContradiction).Sides[0].Parties);
    }
}
