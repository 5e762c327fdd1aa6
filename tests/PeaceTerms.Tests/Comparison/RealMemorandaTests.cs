using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>The core of two memoranda of June 2025, in code, and the readiness reported in January 2026: options, conditions and what waits for what.</summary>
public sealed class RealMemorandaTests
{
    private static readonly Dossier Stage = new()
    {
        Parties =
        [
            new() { Id = P("russia"), Name = "Russia", Kind = PartyKind.State }, new() { Id = P("ukraine"), Name = "Ukraine", Kind = PartyKind.State },
            new() { Id = P("nato"), Name = "NATO", Kind = PartyKind.Alliance }, new() { Id = P("eu"), Name = "European Union", Kind = PartyKind.Organisation },
            new() { Id = P("poland"), Name = "Poland", Kind = PartyKind.State }, new() { Id = P("canada"), Name = "Canada", Kind = PartyKind.State },
        ],
        Territories = [new() { Id = T("ukraine-land"), Name = "Ukraine" }, new() { Id = T("four-regions"), Name = "the four regions", Within = T("ukraine-land") }],
        Events =
        [
            new() { Id = E("ceasefire"), Name = "the ceasefire" }, new() { Id = E("full-withdrawal"), Name = "the withdrawal from the four regions", By = P("ukraine") },
        ],
        Sources = [new() { Id = D("ru-memorandum"), Title = "Russian memorandum, 2 June 2025" }, new() { Id = D("ua-memorandum"), Title = "Ukrainian memorandum, 2 June 2025" }, new() { Id = D("press"), Title = "Press report, January 2026" }],
    };

    private static readonly Area[] Everywhere = [Area.Whole(T("ukraine-land"))];

    private static Statement Say(string id, string by, Stance stance, DateOnly date, string document, string locator, Term term, string? option = null) => new()
    {
        Id = S(id),
        By = P(by),
        Stance = stance,
        Date = date,
        Source = new() { Document = D(document), Locator = locator },
        Term = term,
        Option = option is null ? null : new() { Group = "ceasefire", Name = option },
    };

    private static Dossier Memoranda(params Statement[] more)
    {
        var day = new DateOnly(2025, 6, 2);
        var dossier = Stage with
        {
            Statements =
            [
                Say("ru-1", "russia", Stance.Demands, day, "ru-memorandum", "II, option 1", new TerritorialDemand { Areas = [Area.Whole(T("four-regions"))], Outcome = new Withdrawal { Of = [P("ukraine")] } }, "option 1"),
                Say("ru-2", "russia", Stance.Demands, day, "ru-memorandum", "II, option 1", new Ceasefire { Between = [P("russia"), P("ukraine")], Event = E("ceasefire"), WaitsFor = [E("full-withdrawal")] }, "option 1"),
                Say("ru-3", "russia", Stance.Demands, day, "ru-memorandum", "II, option 2: third-country presence",
                    new ForeignPresence { Rule = PresenceRule.Barred, Except = [P("ukraine")], Areas = Everywhere }, "option 2"),
                Say("ua-1", "ukraine", Stance.Demands, day, "ua-memorandum", "I, ceasefire", new Ceasefire { Between = [P("russia"), P("ukraine")], Event = E("ceasefire"), Unconditional = true, Media = [C("air"), C("land"), C("sea")] }),
                .. more,
            ],
        };
        Assert.All(PositionComparer.Compare(dossier).Findings, finding => Assert.Empty(ProofChecker.Doubts(finding)));
        return dossier;
    }

    private static Finding On(Dossier dossier, string topic) => Assert.Single(PositionComparer.Compare(dossier).Findings, finding => finding.Issue.Topic == TopicOf(topic) && finding.Verdict == Verdict.Conflict && finding.Circle.Count == 0);

    [Fact]
    public void Withdrawal_before_the_ceasefire_clashes_with_an_unconditional_one_under_the_first_option_only()
    {
        var finding = On(Memoranda(), "must-wait");
        Assert.Equal(Certainty.UnderOption, finding.Certainty);
        Assert.Equal([("option 1", true), ("option 2", false)], finding.Options.Select(one => (one.Option.Option.Name, one.Clashes)));
    }

    [Fact]
    public void It_is_definite_once_the_second_option_clashes_too()
    {
        var partners = Say("ua-2", "ukraine", Stance.Demands, new DateOnly(2025, 6, 3), "ua-memorandum", "partners", new ForeignPresence { Rule = PresenceRule.Permitted, Forces = [P("poland")], Areas = Everywhere });
        Assert.Equal(Certainty.Definite, On(Memoranda(partners), "must-wait").Certainty);
        Assert.Equal(Certainty.Definite, On(Memoranda(partners), "presence-permitted").Certainty);
    }

    [Fact]
    public void Readiness_to_drop_membership_is_conditional_and_linked_to_the_guarantee()
    {
        var day = new DateOnly(2026, 1, 4);
        var guarantee = Say("ua-guarantee", "ukraine", Stance.Demands, day, "press", "guarantees", new SecurityGuarantee { Guarantors = [P("canada")], Beneficiary = P("ukraine") });
        var bar = new AllianceMembership { Candidates = [P("ukraine")], Organisations = [P("nato")], Rule = MembershipRule.Barred };
        var aim = Say("ua-aim", "ukraine", Stance.Demands, day.AddDays(-1), "press", "aim", bar with { Rule = MembershipRule.Open });
        var ready = Say("ua-ready", "ukraine", Stance.Offers, day, "press", "NATO trade-off", bar) with { Conditions = [new StatementCondition { Statement = S("ua-guarantee") }] };
        var demand = Say("ru-nato", "russia", Stance.Demands, day, "press", "NATO", bar);

        var finding = On(Memoranda(guarantee, aim, ready, demand), "membership");
        Assert.Equal(Certainty.Conditional, finding.Certainty);
        Assert.Contains("it holds if what ua-guarantee asks is not granted", finding.Sentence, StringComparison.Ordinal);

        var union = Say("ua-eu", "ukraine", Stance.Demands, day, "press", "EU", new AllianceMembership { Candidates = [P("ukraine")], Organisations = [P("eu")], Rule = MembershipRule.Open });
        var military = demand with { Term = bar with { Organisations = [], Kind = AllianceKind.Military } };
        Assert.DoesNotContain(PositionComparer.Compare(Memoranda(union, military)).Findings, other => other.Issue.Topic == TopicOf("membership") && other.Verdict == Verdict.Conflict);
    }
}
