using Xunit;
using static PeaceTerms.Tests.January2026;

namespace PeaceTerms.Tests;

/// <summary>What the talks of January 2026 must show, by the places in the sources.</summary>
public sealed class RealCasesTests
{
    private const string Offer = "us-guarantee-15y-2025-12-28, term";
    private const string Request = "ua-guarantee-request-2025-12-28, term";
    private const string Press = "seed-press-2026-01-04";

    [Fact]
    public void Fifteen_years_against_thirty_forty_or_fifty_is_a_conflict_with_a_gap_of_fifteen_years()
    {
        var finding = Assert.Single(Latest.On("guarantee-length"), one => one.Kind == FindingKind.Meeting);

        Assert.Equal(Verdict.Conflict, finding.Verdict);
        Assert.Equal("15 years", $"{finding.Gap}");
        Assert.Single(Latest.Between(Offer, Request), finding);
        Assert.Contains(finding.SeeAlso, other => other.Question.StartsWith("renewal of the guarantee", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_report_does_not_erase_the_partys_own_figures()
    {
        var finding = Latest.On("guarantee-length").Single(one => one.Kind == FindingKind.Meeting);
        var ukraine = finding.Sides.Single(side => side.Label == "Ukraine");

        Assert.Equal(["30, 40 or 50 years"], ukraine.Statements.Select(used => used.Says));
        var report = Assert.Single(ukraine.SetAside);
        Assert.Equal(("more than 15 years", SetAsideReason.WeakerVoice), (report.Says, report.SetAside));
    }

    [Fact]
    public void Taken_alone_longer_than_fifteen_conflicts_with_fifteen_and_the_gap_is_open()
    {
        var finding = Assert.Single(All.On("guarantee-length").Between($"{Press}, Ukrainian guarantee term", Offer));

        Assert.Equal(Verdict.Conflict, finding.Verdict);
        Assert.Equal((0m, false), (finding.Gap!.Amount, finding.Gap.IsReached));
        Assert.Contains("the gap is open", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_force_against_800_000_is_undetermined_for_want_of_a_figure()
    {
        var finding = Assert.Single(Latest.On("ceiling").Between($"{Press}, Russian army demand", "ua-us-20-point-2025-12-23, point 4"));

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Contains(UndeterminedReason.Vague, finding.Reasons);
        Assert.Contains("a figure is missing", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_force_is_a_conflict_once_the_author_gives_a_bound_and_says_whose_reading_it_is()
    {
        var bounded = Changed($"{Press}/russian-army-demand", one => one with
        {
            Term = (TroopCap)one.Term with { Ceiling = new Unquantified { Phrase = "symbolic force", Unit = "persons", Bound = new AuthorsBound { AtMost = 100_000, By = "the editors" } } },
        });

        var finding = Assert.Single(Compare(bounded).On("ceiling").Between($"{Press}, Russian army demand", "ua-us-20-point-2025-12-23, point 4"));
        Assert.Equal(Verdict.Conflict, finding.Verdict);
        Assert.Equal("700,000 persons", $"{finding.Gap}");
        Assert.Contains(finding.Readings, reading => reading.Kind == ReadingKind.AuthorsBound && reading.Text.StartsWith("the editors", StringComparison.Ordinal));
        Assert.Equal(2, finding.Proof.Count);
    }

    [Fact]
    public void A_cap_without_a_figure_against_no_limit_is_a_definite_conflict()
    {
        var unlimited = Changed("paris-declaration-2026-01-06/component-2-size", one => one with
        {
            By = PartyId.Parse("ukraine"),
            Stance = Stance.Demands,
            Term = new TroopCap { Holders = [PartyId.Parse("ukraine")], Category = CategoryId.Parse("personnel"), Ceiling = new NoLimit() },
        });

        var finding = Assert.Single(Compare(unlimited with { Drafts = [] }).On("ceiling"), one => one.Kind == FindingKind.Meeting);
        Assert.Equal((Verdict.Conflict, FindingSeverity.Serious), (finding.Verdict, finding.Severity));
        Assert.Null(finding.Gap);
    }

    [Theory]
    [InlineData("guarantee-given", Press + ", Russian stance on guarantees", "paris-declaration-2026-01-06, activation")]
    [InlineData("guarantee-given", Press + ", Russian stance on guarantees", "paris-declaration-2026-01-06, component 4")]
    [InlineData("presence-permitted", "ru-foreign-ministry-2026-01-08, foreign forces", "paris-declaration-2026-01-06, component 3")]
    [InlineData("presence-permitted", "ru-foreign-ministry-2026-01-08, foreign forces", "declaration-of-intent-2026-01-06, deployment")]
    [InlineData("presence-permitted", "ru-foreign-ministry-2026-01-08, foreign forces", "declaration-of-intent-2026-01-06, hubs")]
    public void A_refusal_of_western_states_meets_what_some_of_them_offer_through_membership(string topic, string refusal, string offer)
    {
        var conflicts = Latest.On(topic).Between(refusal, offer).Where(one => one.Verdict == Verdict.Conflict).ToList();

        Assert.NotEmpty(conflicts);
        Assert.All(conflicts, finding => Assert.Contains(finding.Overlap.RestsOn, fact => fact is { Kind: ScopeFactKind.Member, Subject: "france", Object: "western-states" }));
    }

    [Fact]
    public void A_ban_on_forces_meets_a_guarantee_with_a_deployment_although_the_kinds_of_term_differ()
    {
        var deploying = Changed("paris-declaration-2026-01-06/activation", one => one with
        {
            Term = (SecurityGuarantee)one.Term with { Guarantors = [PartyId.Parse("france")], Responses = [GuaranteeResponse.Deployment], ProtectedAreas = [Area.Whole(TerritoryId.Parse("ukraine"))] },
        });

        var findings = Compare(deploying).On("presence-permitted").Between("ru-foreign-ministry-2026-01-08, foreign forces", "paris-declaration-2026-01-06, activation");
        Assert.DoesNotContain(findings, one => one.Verdict == Verdict.Aligned);
        findings = Compare(deploying).On("presence-permitted").Between($"{Press}, Russian stance on guarantees", "paris-declaration-2026-01-06, activation");
        Assert.Contains(findings, one => one.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void A_refusal_of_NATO_states_troops_against_a_wish_for_some_foreign_troops_is_undetermined()
    {
        var finding = Assert.Single(Latest.Between("ru-position-2025-12-29, NATO troops", "ua-guarantee-request-2025-12-28, foreign troops"));

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal([UndeterminedReason.Scope], finding.Reasons);
    }

    [Fact]
    public void The_rest_of_Donetsk_conflicts_with_the_line_where_the_dossier_records_that_the_part_is_not_empty()
    {
        var conflicts = Latest.Between("ru-position-2025-12-29, Donetsk", "ua-us-20-point-2025-12-23, point 14, line of contact").Where(one => one.Verdict == Verdict.Conflict).ToList();

        Assert.Equal(["presence-permitted", "pull-back"], conflicts.Select(one => one.Issue.Topic.ToString()).Order());
        Assert.All(conflicts, finding => Assert.Contains(finding.Overlap.RestsOn, fact => fact.Kind == ScopeFactKind.Holding && fact.Source is not null));
    }

    [Fact]
    public void The_rest_of_Donetsk_is_undetermined_where_the_dossier_does_not_say_so()
    {
        var findings = Compare(Talks with { Holdings = [] }).Between("ru-position-2025-12-29, Donetsk", "ua-us-20-point-2025-12-23, point 14, line of contact").ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
        Assert.All(findings, finding => Assert.Contains(UndeterminedReason.Scope, finding.Reasons));
    }

    [Fact]
    public void Land_in_the_east_of_unstated_extent_is_undetermined()
    {
        var findings = Latest.Between($"{Press}, Russian land demand", "ua-us-20-point-2025-12-23, point 14, line of contact").ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal((Verdict.Undetermined, true), (finding.Verdict, finding.Reasons.Contains(UndeterminedReason.Scope))));
    }

    [Fact]
    public void Ukraine_and_the_coalition_are_aligned_on_forces_after_the_end_of_hostilities()
    {
        var finding = Assert.Single(Latest.Between("paris-declaration-2026-01-06, component 3", "ua-guarantee-request-2025-12-28, foreign troops"));

        Assert.Equal((Verdict.Aligned, "permitted"), (finding.Verdict, finding.Witness?.Choice));
    }

    [Fact]
    public void A_claim_and_its_denial_are_both_kept_as_a_disputed_fact()
    {
        var finding = Assert.Single(Latest, one => one.Kind == FindingKind.DisputedFact);

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Single(Latest.Between($"{Press}, drone strike claim", $"{Press}, drone strike claim denied"));
    }

    [Theory]
    [InlineData("guarantee-given", "nato-members")]
    [InlineData("guarantee-given", "european-signatories")]
    [InlineData("guarantee-ratified-by", "us-congress")]
    [InlineData("guarantee-ratified-by", "verkhovna-rada")]
    public void Guarantors_and_bodies_named_by_others_who_have_not_spoken_are_bound_without_consent(string topic, string party) =>
        Assert.Contains(Latest.On(topic), one => one.Kind == FindingKind.Unconsented && one.Sides[0].Parties.Single().ToString() == party);

    [Fact]
    public void Who_has_offered_is_not_bound_without_consent() =>
        Assert.DoesNotContain(Latest, one => one.Kind == FindingKind.Unconsented && one.Sides[0].Parties.Single().ToString() is "united-states" or "coalition-of-the-willing");

    [Theory]
    [InlineData(Press + ", US guarantee term", Offer)]
    [InlineData("paris-declaration-2026-01-06, component 2, size", "ua-us-20-point-2025-12-23, point 4")]
    public void What_the_key_calls_compatible_is_no_conflict(string one, string other)
    {
        Assert.DoesNotContain(Latest.Concat(All).Between(one, other), finding => finding.Verdict == Verdict.Conflict);
        Assert.DoesNotContain(Latest.Concat(All), finding => finding.Kind == FindingKind.SelfContradiction);
    }

    [Theory]
    [InlineData("kc-014", Offer, Request, Verdict.Conflict)]
    [InlineData("kc-024", "ru-position-2025-12-29, Donetsk", "ua-us-20-point-2025-12-23, point 14, line of contact", Verdict.Conflict)]
    [InlineData("kc-027", Press + ", Russian land demand", "ua-us-20-point-2025-12-23, point 14, line of contact", Verdict.Undetermined)]
    [InlineData("kc-032", Press + ", Russian army demand", "ua-us-20-point-2025-12-23, point 4", Verdict.Undetermined)]
    [InlineData("kc-038", "paris-declaration-2026-01-06, component 3", "ru-foreign-ministry-2026-01-08, foreign forces", Verdict.Conflict)]
    [InlineData("kc-039", Press + ", Russian stance on guarantees", "paris-declaration-2026-01-06, activation", Verdict.Conflict)]
    [InlineData("kc-041", "ru-position-2025-12-29, NATO troops", "ua-guarantee-request-2025-12-28, foreign troops", Verdict.Undetermined)]
    [InlineData("kc-051", Press + ", drone strike claim", Press + ", drone strike claim denied", Verdict.Undetermined)]
    public void Every_answer_of_the_key_for_these_documents_is_found_statement_by_statement(string answer, string one, string other, Verdict verdict)
    {
        var verdicts = All.Between(one, other).Select(finding => finding.Verdict).ToList();

        Assert.True(verdicts.Contains(verdict), $"{answer}: {string.Join(", ", verdicts)}");
    }

    [Fact]
    public void Every_conflict_on_the_dossier_is_one_that_was_read_and_found_just() =>
        Assert.Equal(
            [
                "guarantee-given coalition-of-the-willing~russia",
                "guarantee-given russia~ukraine",
                "guarantee-given russia~ukraine+united-states",
                "guarantee-given russia~united-states",
                "guarantee-length ukraine~united-states",
                "presence-permitted coalition-of-the-willing~russia",
                "presence-permitted france+ukraine+united-kingdom~russia",
                "presence-permitted russia~ukraine",
                "pull-back russia~ukraine",
            ],
            Latest.Where(one => one.Verdict == Verdict.Conflict)
                .Select(one => $"{one.Issue.Topic} {string.Join("~", one.Sides.Select(side => string.Join("+", side.Parties)))}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_statement_keeps_its_document_and_place() =>
        Assert.All(Talks.Statements, statement => Assert.True(statement.Source?.Locator is { Length: > 0 } && $"{statement.Id}".StartsWith($"{statement.Source.Document}/", StringComparison.Ordinal)));

    [Fact]
    public void The_dossier_has_no_problems_but_a_tolerance_that_the_source_does_not_give() =>
        Assert.Equal(["PT1307"], DossierValidation.Check(Talks).Select(problem => problem.Code));
}
