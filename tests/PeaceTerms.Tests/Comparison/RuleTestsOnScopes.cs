using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class RuleTestsOnScopes
{
    private static readonly Dossier OpenLeague = Joined(Group("league", PartyKind.Coalition), ("eastland", null));
    private static readonly Dossier Pair = Joined(Group("pair", PartyKind.Coalition, 2), ("eastland", null), ("westland", null));
    private static readonly Dossier Force = Joined(Group("force", PartyKind.JointForce), ("eastland", null));

    [Fact]
    public void S1_600000_always_and_800000_in_peacetime_meet_in_peacetime()
    {
        var finding = Talk(Demand("northland", Ceiling(600_000)), Demand("southland", Ceiling(800_000) with { Circumstance = new Peacetime() })).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal(new Peacetime(), finding.Overlap.Scope.Circumstance);
    }

    [Fact]
    public void S1_peacetime_and_wartime_exclude_each_other() => Assert.Empty(
        Talk(Demand("northland", Ceiling(6) with { Circumstance = new Wartime() }), Demand("southland", Ceiling(8) with { Circumstance = new Peacetime() })).Meetings("ceiling"));

    [Fact]
    public void S1_triggers_of_attack_lie_in_wartime()
    {
        static Dossier On(string trigger, Circumstance other) =>
            Talk(Demand("northland", Ceiling(6) with { Circumstance = new OnTrigger { Event = E(trigger) } }), Demand("southland", Ceiling(8) with { Circumstance = other }));

        On("attack", new Wartime()).Met("ceiling").Is(Verdict.Conflict);
        Assert.Empty(On("attack", new Peacetime()).Meetings("ceiling"));
        On("launch", new Wartime()).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void S1_where_one_speaks_apart_in_wartime_the_meeting_is_about_the_rest()
    {
        var dossier = Talk(Demand("northland", Ceiling(6)), Demand("southland", Ceiling(8)), Demand("southland", Ceiling(5) with { Circumstance = new Wartime() }, 1));

        var findings = dossier.Meetings("ceiling");

        Assert.Equal([Verdict.Conflict, Verdict.Aligned], findings.Select(finding => finding.Verdict!.Value).Order());
        Assert.Equal(new Wartime(), Assert.Single(Assert.Single(findings, finding => finding.Verdict == Verdict.Conflict).Overlap.Except).Circumstance);
    }

    [Fact]
    public void S2_a_member_since_after_the_day_does_not_count()
    {
        var dossier = Joined(Group("pair", PartyKind.Coalition, 2), ("eastland", null), ("westland", Monday.AddDays(10)))
            .With(Demand("northland", Forces(PresenceRule.Barred, "pair")), Demand("southland", Forces(PresenceRule.Permitted, "westland")));

        Assert.DoesNotContain(dossier.Meetings("presence-permitted", new() { AsOf = Monday.AddDays(9) }), finding => finding.Verdict == Verdict.Conflict);
        dossier.Met("presence-permitted", new() { AsOf = Monday.AddDays(10) }).Is(Verdict.Conflict);
    }

    [Fact]
    public void S2_an_unnamed_member_is_only_possible() =>
        OpenLeague.With(Demand("northland", Forces(PresenceRule.Barred, "league")), Demand("southland", Forces(PresenceRule.Permitted, "westland")))
            .Met("presence-permitted").Is(Verdict.Undetermined, UndeterminedReason.Scope);

    [Fact]
    public void S2_a_named_non_member_is_apart()
    {
        var dossier = Joined(Group("league", PartyKind.Coalition, null, P("westland")), ("eastland", null));

        Assert.Empty(dossier.With(Demand("northland", Forces(PresenceRule.Barred, "league")), Demand("southland", Forces(PresenceRule.Permitted, "westland"))).Meetings("presence-permitted"));
    }

    [Fact]
    public void S2_an_alliances_own_body_is_not_its_members_forces() =>
        Joined(Group("pact", PartyKind.Alliance), ("eastland", null)).With(Demand("northland", Forces(PresenceRule.Barred, "pact")), Demand("southland", Forces(PresenceRule.Permitted, "eastland")))
            .Met("presence-permitted").Is(Verdict.Undetermined, UndeterminedReason.Scope);

    [Theory]
    [InlineData("contact", true, Verdict.Conflict)]
    [InlineData("contact", false, Verdict.Undetermined)]
    [InlineData("later", true, Verdict.Undetermined)]
    public void S2_a_held_part_is_surely_not_empty_with_a_record_of_that_day(string line, bool isRecorded, Verdict verdict)
    {
        var part = Land(new Control { By = P("northland") }) with { Areas = [new Area { Territory = T("valley"), HeldBy = P("northland"), Line = L(line) }] };
        var record = new Holding { Territory = T("upper-valley"), By = P("northland"), Date = Monday.AddDays(-5), Source = new() { Document = D("note-1") } };

        var dossier = Talk(Demand("northland", part), Demand("southland", Land(new Control { By = P("southland") }))) with { Holdings = isRecorded ? [record] : [] };

        Assert.Equal(verdict, dossier.Met("control", new() { AsOf = Monday.AddDays(30) }).Verdict);
    }

    [Fact]
    public void S3_a_ban_hits_a_joint_force_by_one_sure_contributor() =>
        Force.With(Demand("northland", Forces(PresenceRule.Barred, "eastland")), Offer("southland", Forces(PresenceRule.Deployed, "force"))).Met("presence-permitted").Is(Verdict.Conflict);

    [Fact]
    public void S3_some_of_a_group_is_hit_only_by_a_ban_on_all_of_it()
    {
        var offer = Offer("southland", Forces(PresenceRule.Deployed, "pair"));

        Pair.With(Demand("northland", Forces(PresenceRule.Barred, "pair")), offer).Met("presence-permitted").Is(Verdict.Conflict);
        Pair.With(Demand("northland", Forces(PresenceRule.Barred, "eastland")), offer).Met("presence-permitted").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void S3_some_of_a_group_may_be_the_member_for_which_the_ban_was_lifted()
    {
        var dossier = Pair.With(
            Demand("northland", Forces(PresenceRule.Barred, "pair")),
            Accept("northland", Forces(PresenceRule.Permitted, "eastland"), 1),
            Offer("southland", Forces(PresenceRule.Deployed, "pair")));

        Assert.DoesNotContain(dossier.Meetings("presence-permitted"), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void S3_each_listed_member_is_spoken_of_itself() =>
        Pair.With(Demand("northland", Forces(PresenceRule.Barred, "eastland")), Offer("southland", Forces(PresenceRule.Deployed, "eastland", "westland"))).Met("presence-permitted").Is(Verdict.Conflict);

    [Fact]
    public void S3_two_somes_never_clash_and_agree_on_a_member_surely_in_both()
    {
        OpenLeague.With(Offer("eastland", Forces(PresenceRule.Deployed, "eastland")), Demand("southland", Forces(PresenceRule.Deployed, "league"))).Met("presence-permitted").Is(Verdict.Aligned);
        OpenLeague.With(Offer("westland", Forces(PresenceRule.Deployed, "westland")), Demand("southland", Forces(PresenceRule.Deployed, "league")))
            .Met("presence-permitted").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void S3_some_and_every_permission_agree_if_the_some_lies_surely_inside() =>
        Pair.With(Offer("eastland", Forces(PresenceRule.Deployed, "eastland")), Demand("southland", Forces(PresenceRule.Permitted, "pair"))).Met("presence-permitted").Is(Verdict.Aligned);

    [Fact]
    public void S3_a_guarantee_is_given_by_every_named_guarantor()
    {
        var finding = Pair.With(Offer("eastland", Guarantee(Years(15), "eastland")), Demand("southland", Guarantee(Years(30), "pair"))).Met("guarantee-length");

        finding.Is(Verdict.Conflict);
        Assert.Contains(finding.Overlap.RestsOn, fact => fact.Kind == ScopeFactKind.Member && fact.Subject == "eastland");
    }

    [Theory]
    [InlineData(Stance.Rejects)]
    [InlineData(Stance.Withdraws)]
    public void S3_an_offer_of_some_does_not_outlive_its_own_refusal_or_withdrawal(Stance stance)
    {
        var offer = Forces(PresenceRule.Deployed, "eastland");

        var dossier = Talk(Offer("eastland", offer), Say("eastland", stance, offer, 1), Demand("northland", Forces(PresenceRule.Barred, "eastland")));

        Assert.DoesNotContain(dossier.Meetings("presence-permitted"), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void S4_a_vague_area_is_sure_in_its_core_only()
    {
        static Dossier Of(string other) => Talk(Demand("northland", Land(new Control { By = P("northland") }, "river-land")), Demand("southland", Land(new Control { By = P("southland") }, other)));

        Of("upper-valley").Met("control").Is(Verdict.Conflict);
        Of("lower-valley").Met("control").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void S4_some_land_proves_nothing() =>
        Talk(Demand("northland", Land(new Control { By = P("northland") }) with { Extent = Extent.Some }), Demand("southland", Land(new Control { By = P("southland") }, "upper-valley")))
            .Met("control").Is(Verdict.Undetermined, UndeterminedReason.Scope);

    [Fact]
    public void S4_a_part_that_may_be_empty_is_not_what_is_left_of_an_area()
    {
        var held = new Area { Territory = T("lower-valley"), HeldBy = P("northland"), Line = L("contact") };
        var both = Land(new Control { By = P("northland") }) with { Areas = [held, Area.Whole(T("upper-valley"))] };

        var dossier = Talk(Demand("northland", both), Demand("northland", Land(new Control { By = P("southland") }, "upper-valley"), 1), Demand("southland", Land(new Control { By = P("southland") })));

        Assert.DoesNotContain(dossier.Meetings("control"), finding => finding.Verdict == Verdict.Conflict);
    }
}
