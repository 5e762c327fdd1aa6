using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule I8: where one side speaks to an issue and another only to its kin, that is said, and nothing is proved.</summary>
public class RuleTestsOnKin
{
    private static readonly TerritorialDemand Held = Land(new Control { By = P("northland") });
    private static readonly TerritorialDemand Run = Land(new Administration { Form = AdministrationForm.International });

    private static GeneralTerm General(string topic, TopicValue value, params (string Role, string Id)[] key) => new()
    {
        Requires = [new() { Topic = TopicOf(topic), Key = [.. key.Select(role => new RoleValue { Role = role.Role, Id = role.Id })], Value = value }],
    };

    private static GeneralTerm Outcome(string topic, string outcome, params (string Role, string Id)[] key) => General(topic, new OutcomesValue { AnyOf = [outcome] }, key);

    [Fact]
    public void I8_one_who_speaks_to_control_and_one_who_speaks_to_administration_are_related()
    {
        var finding = Assert.Single(Talk(Demand("northland", Held), Demand("southland", Run)).Near());

        Assert.Equal(FindingKind.Meeting, finding.Kind);
        finding.Is(Verdict.Undetermined, UndeterminedReason.Related);
        Assert.Equal(("control", "administration"), ($"{finding.Issue}", $"{finding.RelatedIssue!.Issue}"));
        Assert.Equal(["northland", "southland"], finding.Sides.Select(side => side.Label));
        Assert.Equal(
            "Undetermined on control (area: Valley): northland demands: northland; southland speaks only to administration (area: Valley), which proves nothing of it, and demands: international.",
            finding.Sentence);
        Assert.Empty(ProofChecker.Doubts(finding));
    }

    [Fact]
    public void I8_who_speaks_to_both_is_left_out()
    {
        Assert.Empty(Talk(Demand("northland", Held), Demand("northland", Run), Demand("southland", Run)).Near());

        var finding = Assert.Single(Talk(Demand("northland", Held), Demand("westland", Held), Demand("westland", Run), Demand("southland", Run)).Near());
        Assert.Equal([P("northland"), P("southland")], finding.Sides.SelectMany(side => side.Parties));
    }

    [Fact]
    public void I8_all_who_speak_only_to_the_one_stand_against_all_who_speak_only_to_the_other()
    {
        var finding = Assert.Single(Talk(
            Demand("northland", Held), Demand("westland", Land(new Control { By = P("southland") }, "upper-valley")), Demand("southland", Run), Reject("eastland", Run)).Near());

        Assert.Equal(["northland+westland", "eastland+southland"], finding.Sides.Select(side => string.Join("+", side.Parties)));
        Assert.Equal(4, finding.Sides.Sum(side => side.Statements.Count));
    }

    [Fact]
    public void I8_areas_that_do_not_overlap_are_not_related()
    {
        Assert.Empty(Talk(Demand("northland", Land(new Control { By = P("northland") }, "lower-valley")), Demand("southland", Land(new Administration { By = P("southland") }, "upper-valley"))).Near());
        Assert.Single(Talk(Demand("northland", Land(new Control { By = P("northland") }, "river-land")), Demand("southland", Land(new Administration { By = P("southland") }, "lower-valley"))).Near());
    }

    [Fact]
    public void I8_who_does_not_overlap_is_not_named()
    {
        var finding = Assert.Single(Talk(
            Demand("northland", Land(new Control { By = P("northland") }, "upper-valley")), Demand("westland", Land(new Control { By = P("northland") }, "lower-valley")),
            Demand("southland", Land(new Administration { By = P("southland") }, "upper-valley"))).Near());

        Assert.Equal([P("northland")], finding.Sides[0].Parties);
    }

    [Fact]
    public void I8_times_that_do_not_overlap_are_not_related() =>
        Assert.Empty(Talk(Demand("northland", Held with { Circumstance = new Peacetime() }), Demand("southland", Run with { Circumstance = new Wartime() })).Near());

    [Fact]
    public void I8_other_roles_of_the_same_name_must_overlap_too()
    {
        var pullBack = Outcome("pull-back", "yes") is var term ? term with { Requires = [term.Requires[0] with { Facets = [new PartyFacet { Name = "forces", Parties = [P("westland")] }] }] } : null!;

        Assert.Empty(Talk(Demand("northland", Forces(PresenceRule.Permitted, "eastland")), Demand("southland", pullBack)).Near());
        Assert.Single(Talk(Demand("northland", Forces(PresenceRule.Permitted, "westland")), Demand("southland", pullBack)).Near());
    }

    [Fact]
    public void I8_keys_of_one_role_must_be_filled_alike()
    {
        GeneralTerm Operator(string body) => Outcome("operator", "yes", ("facility", "valley"), ("body", body));
        GeneralTerm Output(string facility) => General("output-share", new QuantityValue { Quantity = new Figure { Value = 50, Unit = "percent" } }, ("facility", facility), ("body", "eastland"));

        Assert.Single(Talk(Demand("northland", Operator("eastland")), Demand("southland", Output("valley"))).Near());
        Assert.Empty(Talk(Demand("northland", Operator("eastland")), Demand("southland", Output("upper-valley"))).Near());
        Assert.Empty(Talk(Demand("northland", Operator("westland")), Demand("southland", Output("valley"))).Near());
    }

    [Fact]
    public void I8_roles_of_other_names_do_not_stand_in_the_way()
    {
        var pools = RuleTestsTalks.Stage with { Categories = [new() { Id = C("reserves"), Name = "the reserves" }] };

        Assert.Single(pools.With(Demand("northland", Outcome("asset-use", "returned", ("pool", "reserves"))), Demand("southland", Outcome("claims", "kept", ("claimant", "southland"), ("debtor", "northland")))).Near());
    }

    [Fact]
    public void I8_a_supply_of_arms_is_kin_to_a_guarantees_arms()
    {
        // Who supplies and who guarantees, who receives and who benefits: two names of one role.
        var barred = Outcome("arms-supply", "barred", ("recipient", "southland"));
        SecurityGuarantee Answered(params GuaranteeResponse[] responses) => Guarantee() with { Responses = responses };
        var finding = Assert.Single(Talk(Demand("northland", barred), Demand("southland", Answered(GuaranteeResponse.Arms, GuaranteeResponse.Consult))).Near());

        Assert.Equal(("guarantee-response(beneficiary=southland,response=arms)", "arms-supply(recipient=southland)"), ($"{finding.Issue}", $"{finding.RelatedIssue!.Issue}"));
        Assert.Empty(Talk(Demand("northland", barred), Demand("southland", Answered(GuaranteeResponse.Consult))).Near());
        Assert.Empty(Talk(Demand("northland", Outcome("arms-supply", "barred", ("recipient", "northland"))), Demand("southland", Answered(GuaranteeResponse.Arms))).Near());
        GeneralTerm By(string supplier) => barred with { Requires = [barred.Requires[0] with { Facets = [new PartyFacet { Name = "suppliers", Parties = [P(supplier)] }] }] };
        Assert.Single(Talk(Demand("northland", By("eastland")), Demand("southland", Answered(GuaranteeResponse.Arms))).Near());
        Assert.Empty(Talk(Demand("northland", By("westland")), Demand("southland", Answered(GuaranteeResponse.Arms))).Near());
    }

    [Fact]
    public void I8_a_kinship_names_roles_of_its_topics()
    {
        Topic Of(Kinship kinship) => new() { Id = TopicOf("aid"), Name = "aid", Domain = OutcomeDomain.YesNo, Keys = [new() { Name = "giver", Kind = RoleKind.Parties }], Kin = [kinship] };
        void Tells(Kinship kinship, string path) => (Valid with { Topics = [.. Valid.Topics, Of(kinship)] }).HasOnly(Validation.ErrorCodes.KinshipUnfit, path);
        var kin = new Kinship { Topic = TopicOf("arms-supply") };
        Assert.Empty(DossierValidation.Check(Valid with { Topics = [.. Valid.Topics, Of(kin with { Roles = [new() { Own = "giver", Other = "suppliers" }], Only = [new() { Role = "recipient", Id = "northland" }] })] }));
        Tells(kin with { Roles = [new() { Own = "giver", Other = "guarantors" }] }, "$.topics[1].kin[0].roles[0]");
        Tells(kin with { Only = [new() { Role = "guarantors", Id = "northland" }] }, "$.topics[1].kin[0].only[0].role");
    }

    [Fact]
    public void I8_what_is_withdrawn_or_denied_is_no_word_on_an_issue()
    {
        Assert.Empty(Talk(Demand("northland", Held), Say("northland", Stance.Withdraws, Held, 1), Demand("southland", Run)).Near());
        Assert.Empty(Talk(Demand("northland", Held) with { Denied = true }, Demand("southland", Run)).Near());
        Assert.Single(Talk(Demand("northland", Held), Demand("southland", Run), Demand("northland", Run), Say("northland", Stance.Withdraws, Run, 1)).Near());
    }

    [Fact]
    public void I8_dropped_topics_are_related_to_nothing() =>
        Assert.Empty(Talk(Demand("northland", Held), Demand("southland", Run)).Near(new() { DropTopics = [TopicOf("administration")] }));

    [Fact]
    public void I8_two_sides_that_are_asked_to_meet_are_told_of_it_from_either_side()
    {
        var compiled = CompiledDossier.Compile(Talk(Demand("northland", Held), Demand("southland", Run), Demand("westland", Run)));
        var (north, south) = (MeetingSide.OfParty(P("northland")), MeetingSide.OfParty(P("southland")));

        var there = Assert.Single(PositionComparer.Meet(compiled, north, south));
        var back = Assert.Single(PositionComparer.Meet(compiled, south, north));

        Assert.Equal([P("northland"), P("southland")], there.Sides.Select(side => Assert.Single(side.Parties)));
        Assert.Equal(("administration", "control"), ($"{back.Issue}", $"{back.RelatedIssue!.Issue}"));
        Assert.StartsWith("Undetermined on administration (area: Valley): southland demands: international; northland speaks only to control", back.Sentence, StringComparison.Ordinal);
        Assert.Equal(there.Key, back.Key);
    }

    [Fact]
    public void I8_a_text_is_told_apart_from_its_proposers()
    {
        var draft = new Draft { Id = D("draft-1"), Title = "Draft 1", Date = Monday, Proposers = [P("southland"), P("westland")], Provisions = [new() { Id = S("draft-1/1"), Locator = "1", Term = Run }] };
        var dossier = Talk(Demand("northland", Held)) with { Drafts = [draft] };

        var finding = Assert.Single(dossier.Near(new() { Statements = StatementSelection.All }));

        Assert.Equal((D("draft-1"), "Draft 1"), (finding.Sides[1].Text!.Value, finding.Sides[1].Label));
        Assert.Equal([P("northland")], finding.Sides[0].Parties);
        Assert.Equal("draft-1", $"{Assert.Single(PositionComparer.Meet(CompiledDossier.Compile(dossier), MeetingSide.OfText(D("draft-1")), MeetingSide.OfParty(P("northland")))).Sides[0].Text}");
    }

    [Fact]
    public void I8_a_text_is_left_out_where_a_proposer_speaks_to_the_other_issue()
    {
        var draft = new Draft { Id = D("draft-1"), Title = "Draft 1", Date = Monday, Proposers = [P("southland"), P("westland")], Provisions = [new() { Id = S("draft-1/1"), Locator = "1", Term = Run }] };

        Assert.Empty((Talk(Demand("northland", Held), Demand("westland", Held)) with { Drafts = [draft] }).Near(new() { Statements = StatementSelection.All }));
    }

    [Fact]
    public void F2_keys_of_near_misses_are_unique()
    {
        var findings = Talk(Demand("northland", Held), Demand("southland", Run), Demand("southland", Land(new Deferral())), Demand("southland", Forces(PresenceRule.Barred, "northland"))).Findings();

        Assert.Equal(3, findings.Count(finding => finding.RelatedIssue is not null));
        Assert.Equal(findings.Count, findings.Select(finding => finding.Key).Distinct().Count());
    }

    [Fact]
    public void I8_a_territorys_topics_are_all_kin_of_each_other()
    {
        string[] ofOneTerritory = ["presence-permitted", "control", "administration", "sovereignty", "recognition", "pull-back", "demilitarised", "status-settled", "talks-start-at"];

        Assert.All(ofOneTerritory, topic => Assert.Equal(ofOneTerritory.Except([topic]).Order(), BuiltInTopics.Find(TopicOf(topic))!.Kin.Select(kin => kin.Topic).Select(kin => $"{kin}").Order()));
        Assert.All(BuiltInTopics.All, topic => Assert.All(topic.Kin, kin => Assert.NotNull(BuiltInTopics.Find(kin.Topic))));
    }

    [Fact]
    public void I8_many_statements_on_two_issues_make_one_finding()
    {
        var statements = Enumerable.Range(0, 200).Select(number => number % 2 == 0 ? Demand("northland", Held, number % 7) : Demand("southland", Run, number % 7));

        var finding = Assert.Single(Talk([.. statements]).Near(new() { Statements = StatementSelection.All }));

        Assert.Equal([100, 100], finding.Sides.Select(side => side.Statements.Count));
    }
}
