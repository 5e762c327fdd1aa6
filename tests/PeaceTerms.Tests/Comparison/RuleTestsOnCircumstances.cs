using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What is left of a circumstance from which a side leaves something out, as the void clause of a guarantee does (rules S1, P1).</summary>
public static class RuleTestsOnCircumstances
{
    private static readonly OnTrigger OnAttack = new() { Event = E("attack") };
    private static readonly OnTrigger OnLaunch = new() { Event = E("launch") };

    [Theory]
    [InlineData("attack")]
    [InlineData("launch")]
    public static void S1_a_guarantee_in_wartime_that_is_void_on_an_event_does_not_contradict_itself(string trigger)
    {
        var findings = Talk(Offer("eastland", Given(new Wartime(), trigger))).Findings();

        Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.SelfContradiction);
        Assert.Contains(findings, finding => finding.Kind == FindingKind.OneSided);
    }

    [Fact]
    public static void S1_a_guarantee_on_attack_that_is_void_on_a_launch_says_nothing_of_the_launch()
    {
        var dossier = Talk(Offer("eastland", Given(OnAttack, "launch")), Demand("northland", None(new Always())));

        var conflict = Assert.Single(dossier.Meetings("guarantee-given"), finding => finding.Verdict == Verdict.Conflict);

        Assert.Equal("on:attack-launch", $"{conflict.Overlap.Scope.Circumstance}");
        Assert.Contains("on an attack, unless a launch", conflict.Question, StringComparison.Ordinal);
        Assert.DoesNotContain(Talk(Offer("eastland", Given(OnAttack, "launch")), Demand("northland", None(OnLaunch))).Findings(), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public static void S1_a_guarantee_that_is_void_on_the_very_trigger_that_it_is_about_contradicts_itself() =>
        Assert.Contains(Talk(Offer("eastland", Given(OnAttack, "attack"))).Findings(), finding => finding.Kind == FindingKind.SelfContradiction);

    [Fact]
    public static void S1_what_an_always_leaves_out_stays_left_out_beside_the_void_clause()
    {
        var own = new Always { Except = [E("attack")] };

        Assert.DoesNotContain(Talk(Offer("eastland", Given(own, "launch")), Demand("northland", None(OnAttack))).Findings(), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public static void S1_an_attack_never_falls_in_peacetime_so_that_it_need_not_be_left_out() => Assert.Contains(
        Talk(Offer("eastland", Given(new Peacetime(), "attack")), Demand("northland", None(new Peacetime()))).Meetings("guarantee-given"),
        finding => finding.Verdict == Verdict.Conflict && finding.Overlap.Scope.Circumstance == new Peacetime());

    [Fact]
    public static void S1_what_one_leaves_out_of_a_time_that_the_other_names_is_left_out_of_the_finding()
    {
        var finding = Talk(Demand("northland", Ceiling(50) with { Circumstance = new Always { Except = [E("launch")] } }), Demand("eastland", Ceiling(70) with { Circumstance = new Peacetime() })).Met("ceiling");

        Assert.Equal((new Peacetime(), "on:launch"), (finding.Overlap.Scope.Circumstance, string.Join(" ", finding.Overlap.Except)));
    }

    [Fact]
    public static void S1_where_one_speaks_apart_in_peacetime_a_trigger_left_out_may_be_all_the_rest()
    {
        var peace = Given(new Peacetime());

        // Always but on attack, and something else in peacetime: whether a war without an attack is left is not sure.
        Assert.DoesNotContain(
            Talk(Offer("eastland", Given(null, "attack")), Reject("eastland", peace) with { Date = Monday.AddDays(1) }, Demand("northland", None(new Always { Except = [E("attack")] }))).Meetings("guarantee-given"),
            finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public static void S1_where_one_speaks_apart_on_an_attack_a_war_may_be_nothing_but_attack()
    {
        var dossier = Talk(
            Demand("northland", Ceiling(6) with { Circumstance = new Wartime() }),
            Demand("southland", Ceiling(8) with { Circumstance = new Wartime() }),
            Demand("southland", Ceiling(5) with { Circumstance = OnAttack }, 1));

        Assert.DoesNotContain(dossier.Meetings("ceiling"), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public static void S1_where_one_speaks_apart_in_peacetime_and_on_a_launch_the_launch_may_be_all_of_a_war()
    {
        Statement[] said = [Demand("northland", Ceiling(6)), Demand("southland", Ceiling(8)), Demand("southland", Ceiling(5) with { Circumstance = new Peacetime() }, 1)];

        Assert.Contains(Talk(said).Meetings("ceiling"), finding => finding.Verdict == Verdict.Conflict);
        Assert.DoesNotContain(Talk([.. said, Demand("southland", Ceiling(5) with { Circumstance = OnLaunch }, 1)]).Meetings("ceiling"), finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public static void P5_a_self_contradiction_leaves_out_where_the_side_says_something_else()
    {
        static Statement Of(decimal persons, Circumstance? when, string document) => Demand("westland", Ceiling(persons) with { Circumstance = when }, 0, document);
        Statement[] said = [Of(50, null, "note-1"), Of(70, null, "note-1"), Of(60, new Peacetime(), "note-2")];

        var finding = Assert.Single(Talk(said).Findings(), one => one.Kind == FindingKind.SelfContradiction);

        Assert.Equal(new Peacetime(), Assert.Single(finding.Overlap.Except).Circumstance);
        Assert.DoesNotContain(Talk([.. said, Of(60, new Wartime(), "note-2")]).Findings(), one => one.Kind == FindingKind.SelfContradiction);
    }

    [Fact]
    public static void S1_two_circumstances_overlap_only_possibly_unless_the_dossier_says_so()
    {
        // Nobody knows whether a launch falls into peacetime, until it is recorded that such launches do.
        Dossier talk = Talk(Demand("northland", Ceiling(50) with { Circumstance = new Peacetime() }), Demand("westland", Ceiling(60) with { Circumstance = new OnTrigger { Event = E("launch") } }));
        talk.Met("ceiling").IsUndetermined(UndeterminedReason.Scope);

        var finding = (talk with { Overlaps = [new() { First = new OnTrigger { Event = E("launch") }, Second = new Peacetime(), Source = new() { Document = D("note-1") } }] }).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal("on:launch&peacetime", $"{finding.Overlap.Scope.Circumstance}");
        Assert.Contains("on a launch in peacetime", finding.Question, StringComparison.Ordinal);
        var fact = Assert.Single(finding.Overlap.RestsOn);
        Assert.Equal((ScopeFactKind.Overlap, "on:launch", "peacetime", D("note-1")), (fact.Kind, fact.Subject, fact.Object, fact.Source!.Document));
    }

    [Fact]
    public static void S1_circumstances_that_hold_at_once_lie_in_each_of_them()
    {
        var both = new Together { Parts = [new Peacetime(), new AfterEvent { Event = E("launch") }] };
        Demand("northland", Ceiling(50)).MeetsIn(both, Verdict.Conflict);
        Demand("northland", Ceiling(50) with { Circumstance = new Peacetime() }).MeetsIn(both, Verdict.Conflict);
        Demand("northland", Ceiling(50) with { Circumstance = new AfterEvent { Event = E("launch") } }).MeetsIn(both, Verdict.Conflict);
        Demand("northland", Ceiling(50) with { Circumstance = new OnTrigger { Event = E("launch") } }).MeetsIn(both, Verdict.Undetermined);
        Demand("northland", Ceiling(50) with { Circumstance = new Wartime() }).MeetsIn(both, null);
        Demand("northland", Ceiling(50) with { Circumstance = new BeforeEvent { Event = E("launch") } }).MeetsIn(both, null);
        Demand("northland", Ceiling(50) with { Circumstance = new Always { Except = [E("launch")] } }).MeetsIn(new Together { Parts = [new Peacetime(), new OnTrigger { Event = E("launch") }] }, null);
    }

    [Fact]
    public static void S1_what_is_no_overlap_is_told()
    {
        var attack = new OnTrigger { Event = E("attack") };
        void Tells(Circumstance first, Circumstance second, string message) => Assert.Equal(message, Assert.Single(DossierValidation.Check(Stage with { Overlaps = [new() { First = first, Second = second }] })).ToString());
        Tells(new Peacetime(), attack, "error PT1413 at $.overlaps[0].second: 'peacetime' and 'on:attack' never hold together; remove the overlap, or correct a circumstance.");
        Tells(new Wartime(), attack, "error PT1413 at $.overlaps[0].second: 'wartime' and 'on:attack' surely share something anyway; leave the overlap out.");
        Tells(new Peacetime { Except = [E("launch")] }, new AfterEvent { Event = E("launch") }, "error PT1413 at $.overlaps[0].second: The overlap of 'peacetime-launch' and 'after:launch' has exceptions; declare it of the circumstances without 'except'.");
        void Refuses(params Circumstance[] parts) => Assert.All(DossierValidation.Check(Talk(Demand("northland", Ceiling(1) with { Circumstance = new Together { Parts = parts } }))), problem => Assert.Equal(Validation.ErrorCodes.TogetherUnfit, problem.Code));
        Refuses();
        Refuses(new Peacetime());
        Refuses(new Peacetime(), new Peacetime());
        Refuses(new Peacetime(), attack);
        Refuses(new Peacetime(), new Always());
        Refuses(new Peacetime(), new Together { Parts = [new Wartime(), attack] });
    }

    /// <summary>Meets a ceiling of 60 that is demanded in the circumstance; null where they share nothing.</summary>
    private static void MeetsIn(this Statement statement, Circumstance circumstance, Verdict? verdict)
    {
        var findings = Talk(statement, Demand("westland", Ceiling(60) with { Circumstance = circumstance })).Meetings("ceiling");
        Assert.Equal(verdict, findings.Count == 0 ? null : Assert.Single(findings).Verdict);
    }

    private static SecurityGuarantee Given(Circumstance? circumstance, params string[] voidOn) => Guarantee() with { Circumstance = circumstance, VoidOn = [.. voidOn.Select(E)] };

    /// <summary>No guarantee of eastland to southland.</summary>
    private static GeneralTerm None(Circumstance circumstance) => new()
    {
        Circumstance = circumstance,
        Requires =
        [
            new()
            {
                Topic = TopicOf("guarantee-given"), Key = [new() { Role = "beneficiary", Id = "southland" }],
                Facets = [new PartyFacet { Name = "guarantors", Parties = [P("eastland")] }], Value = new OutcomesValue { AnyOf = ["no"] },
            },
        ],
    };
}
