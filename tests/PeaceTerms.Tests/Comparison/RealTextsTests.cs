using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Two real texts: one taken as a basis for drafting (rule T4), one signed (rule P4). Every finding goes through the checker.</summary>
public sealed class RealTextsTests
{
    private const string Communique = "istanbul-communique-2022-03-29";
    private const string Treaty = "istanbul-draft-treaty-2022-04-15";
    private const string Speech = "ru-conditions-2024-06-14";
    private const string Grain = "black-sea-grain-2022-07-22";
    private const string GrainRenewed = "black-sea-grain-renewal-2023-03";

    private static readonly Area Crimea = Area.Whole(T("crimea"));

    private static readonly SecurityGuarantee Guarantee = new()
    {
        Guarantors = [P("guarantor-states")],
        Beneficiary = P("ukraine"),
        Circumstance = new OnTrigger { Event = E("armed-attack") },
    };

    private static readonly Dossier Istanbul = new()
    {
        Parties = [State("ukraine"), State("russia"), new() { Id = P("guarantor-states"), Name = "guarantor states", Kind = PartyKind.Group }],
        Territories = [new() { Id = T("crimea"), Name = "Crimea" }],
        Events = [new() { Id = E("armed-attack"), Name = "an armed attack on Ukraine", IsArmedAttack = true }],
        Sources = [Document(Treaty), Document(Speech)],
        Drafts =
        [
            new()
            {
                Id = D(Communique), Title = "Istanbul Communiqué", Date = new DateOnly(2022, 3, 29), Status = DraftStatus.Proposed, Proposers = [P("ukraine")], Addressees = [P("russia")],
                Provisions =
                [
                    new() { Id = S($"{Communique}/point-5"), Locator = "point 5", Stance = Stance.Offers, Term = Guarantee with { Decision = DecisionRule.EachAlone } },
                    new() { Id = S($"{Communique}/point-8"), Locator = "point 8", Stance = Stance.Offers, Term = new TerritorialDemand { Areas = [Crimea], Outcome = new Deferral() } },
                ],
            },
        ],
        Endorsements = [new() { Id = S("basis"), By = P("russia"), Text = D(Communique), Kind = EndorsementKind.AsBasis, Date = new DateOnly(2022, 3, 29) }],
    };

    /// <summary>The later text has the guarantors act only together.</summary>
    private static readonly Statement Veto = Said(Treaty, "article-5-russian", "Article 5 (Russian position)", "russia", new DateOnly(2022, 4, 15), Guarantee with { Decision = DecisionRule.Unanimity });

    private static readonly Statement Recognition = Said(Speech, "recognition", "recognition", "russia", new DateOnly(2024, 6, 14), new TerritorialDemand
    {
        Areas = [Crimea],
        Outcome = new Recognition { Claimant = P("russia"), By = [P("ukraine")], Grade = RecognitionGrade.DeJure },
    });

    [Theory]
    [InlineData("guarantee-decision")]
    [InlineData("status-settled")]
    public void T4_The_communique_taken_as_a_basis_is_neither_agreed_nor_refused(string topic)
    {
        var finding = Assert.Single(January2026.Compare(Istanbul).Meetings(topic));

        Assert.Equal((Verdict.Undetermined, true), (finding.Verdict, finding.Reasons.Contains(UndeterminedReason.AsBasis)));
    }

    [Theory]
    [InlineData("kc-012", "guarantee-decision")]
    [InlineData("kc-026", "status-settled")]
    public void T4_What_is_demanded_later_ends_what_the_basis_left_open(string answer, string topic)
    {
        var later = Istanbul with { Statements = [Veto, Recognition] };

        var finding = Assert.Single(January2026.Compare(later).Meetings(topic));
        Assert.True((finding.Verdict, finding.Certainty) == (Verdict.Conflict, Certainty.Definite), $"{answer}: {finding.Sentence}");
        var before = Assert.Single(January2026.Compare(later with { AsOf = new DateOnly(2022, 4, 1) }).Meetings(topic));
        Assert.Equal(Verdict.Undetermined, before.Verdict);
    }

    [Fact]
    public void P4_Sixty_days_depart_from_the_hundred_and_twenty_that_were_signed_unless_a_change_is_announced()
    {
        var departure = Assert.Single(January2026.Compare(Grains(announced: null)), one => one.Kind == FindingKind.DepartsFromAgreement && one.Verdict == Verdict.Conflict);

        Assert.Equal((Verdict.Conflict, Certainty.Conditional, "60 days"), (departure.Verdict, departure.Certainty, $"{departure.Gap}"));
        Assert.Equal("renewal-length", $"{departure.Issue.Topic}");
        Assert.Equal(["russia"], departure.Sides.Single(side => side.Text is null).Parties.Select(party => party.ToString()));
        Assert.Contains("a party's announcement that it will end or change it does not come about", departure.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void P4_Once_a_change_is_announced_nobody_departs() =>
        Assert.DoesNotContain(January2026.Compare(Grains(announced: new DateOnly(2023, 3, 19))), one => one.Kind == FindingKind.DepartsFromAgreement && one.Verdict == Verdict.Conflict);

    [Fact]
    public void The_two_readings_of_the_renewal_clash_between_the_parties_too()
    {
        var finding = Assert.Single(January2026.Compare(Grains(announced: null), StatementSelection.All).Meetings("renewal-length"), one =>
            one.Sides.All(side => side.Text is null));

        Assert.Equal((Verdict.Conflict, "60 days"), (finding.Verdict, $"{finding.Gap}"));
    }

    /// <summary>The grain initiative: 120 days, renewed for the same period unless a party announces otherwise, and what was said of its third term.</summary>
    private static Dossier Grains(DateOnly? announced) => new()
    {
        AsOf = new DateOnly(2023, 3, 19),
        Parties = [State("ukraine"), State("russia"), State("turkey")],
        Events = [new() { Id = E("change-announced"), Name = "a party's announcement that it will end or change it", Date = announced }],
        Sources = [Document(GrainRenewed)],
        Topics = [new() { Id = TopicOf("renewal-length"), Name = "length of the next term", Domain = OutcomeDomain.InMonths }],
        Drafts =
        [
            new()
            {
                Id = D(Grain), Title = "Initiative on the safe transport of grain", Date = new DateOnly(2022, 7, 22), Status = DraftStatus.Signed, Proposers = [P("ukraine"), P("russia"), P("turkey")],
                Provisions =
                [
                    new()
                    {
                        Id = S($"{Grain}/paragraph-h"), Locator = "paragraph H", Term = Days(120), Conditions = [new EventCondition { Event = E("change-announced"), Fails = true }],
                    },
                ],
            },
        ],
        Statements =
        [
            // The day on which the third term began stands for the day on which this was said.
            Said(GrainRenewed, "march-2023-russian", "renewal of March 2023 (Russian position)", "russia", new DateOnly(2023, 3, 19), Days(60)),
            Said(GrainRenewed, "march-2023-ukrainian", "renewal of March 2023 (Ukrainian position)", "ukraine", new DateOnly(2023, 3, 19), Days(120)),
        ],
    };

    private static GeneralTerm Days(int days) => new() { Requires = [new() { Topic = TopicOf("renewal-length"), Value = new DurationValue { Duration = Duration.OfDays(days) } }] };

    private static Statement Said(string document, string slug, string locator, string by, DateOnly date, Term term) => new()
    {
        Id = S($"{document}/{slug}"),
        By = P(by),
        Stance = Stance.Demands,
        Date = date,
        Source = new() { Document = D(document), Locator = locator },
        Term = term,
    };

    private static Party State(string id) => new() { Id = P(id), Name = id, Kind = PartyKind.State };

    private static Source Document(string id) => new() { Id = D(id), Title = id };
}
