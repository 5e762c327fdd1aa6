using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class StatementRuleTests
{
    private static readonly Statement Plain = Said("s", "northland", Stance.Demands, Guarantee);
    private static readonly Provision Point = SampleDraft.Provisions[0];

    public static TheoryData<Term> NegativeTerms =>
    [
        Cap(new NoLimit()), Cap(new Figure { Value = 0, Unit = "persons" }), Presence(PresenceRule.Barred), Demand(new Recognition { Claimant = P("northland"), Grade = RecognitionGrade.None }),
        General(new TopicAsk { Topic = TopicOf("ceiling"), Value = new QuantityValue { Quantity = new NoLimit() } }),
    ];

    [Theory]
    [MemberData(nameof(NegativeTerms))]
    public void T1_rejecting_a_negative_term_offers_both_cures(Term term)
    {
        Assert.Equal(
            "The statement 's' rejects a term that is itself negative, such as barred, none or no limit, which can mean two things; use the stance 'demands' if the bar is wanted, or set 'refusesBar' to true if the bar is refused.",
            With(term, Stance.Rejects).HasOnly(ErrorCodes.RejectsNegative, "$.statements[0].stance").Message);
        Assert.Empty(DossierValidation.Check(With(term, Stance.Demands)));
        Assert.Empty(DossierValidation.Check(With(Said("s", "northland", Stance.Rejects, term) with { RefusesBar = true })));
    }

    [Fact]
    public void T1_a_provision_that_rejects_a_negative_term_is_refused() => With(SampleDraft with { Provisions = [Point with { Stance = Stance.Rejects, Term = Cap(new NoLimit()) }] })
        .HasOnly(ErrorCodes.RejectsNegative, "$.drafts[0].provisions[0].stance");

    [Theory]
    [InlineData(Stance.Rejects, PresenceRule.Permitted)]
    [InlineData(Stance.Demands, PresenceRule.Barred)]
    public void T1_only_a_rejection_of_a_negative_term_refuses_a_bar(Stance stance, PresenceRule rule) =>
        With(Said("s", "northland", stance, Presence(rule)) with { RefusesBar = true }).HasOnly(ErrorCodes.RefusesBarUnexpected, "$.statements[0].refusesBar");

    [Fact]
    public void O7_only_a_rejection_is_about_one_ask() => With(Plain with { About = TopicOf("guarantee-length") }).HasOnly(ErrorCodes.AboutUnexpected, "$.statements[0].about");

    [Fact]
    public void O7_a_rejection_may_be_about_one_ask_of_its_term() =>
        Assert.Empty(DossierValidation.Check(With(Plain with { Stance = Stance.Rejects, About = TopicOf("guarantee-length") })));

    [Fact]
    public void O7_a_rejection_is_not_about_what_its_term_does_not_ask() => Assert.Equal(
        "The statement 's' rejects 'ceiling', which its term does not ask; the term asks 'crossing-hours'.",
        With(Plain with { Stance = Stance.Rejects, Term = General(Crossing), About = TopicOf("ceiling") }).HasOnly(ErrorCodes.AboutNotAsked, "$.statements[0].about").Message);

    [Fact]
    public void O7_what_a_malformed_term_asks_is_left_open() =>
        With(Plain with { Stance = Stance.Rejects, Term = Demand(null!), About = TopicOf("ceiling") }).HasOnly(ErrorCodes.ValueMissing, "$.statements[0].term.outcome");

    [Theory]
    [InlineData(Stance.Asserts)]
    [InlineData(Stance.Denies)]
    public void I15_only_a_claim_of_fact_is_asserted_or_denied(Stance stance) => With(Guarantee, stance).HasOnly(ErrorCodes.FactualStanceUnexpected, "$.statements[0].stance");

    [Theory]
    [InlineData(Stance.Asserts, true)]
    [InlineData(Stance.Denies, true)]
    [InlineData(Stance.Withdraws, true)]
    [InlineData(Stance.Demands, false)]
    [InlineData(Stance.Accepts, false)]
    [InlineData(Stance.Rejects, false)]
    public void I15_a_claim_of_fact_is_asserted_denied_or_withdrawn(Stance stance, bool isSound)
    {
        var dossier = With(new FactualClaim { Event = E("attack") }, stance);
        Assert.Equal(isSound ? [] : [ErrorCodes.FactualClaimStance], DossierValidation.Check(dossier).Select(problem => problem.Code));
    }

    [Fact]
    public void I15_a_provision_without_a_stance_does_not_claim_a_fact() =>
        With(SampleDraft with { Provisions = [Point with { Term = new FactualClaim { Event = E("attack") } }] }).HasOnly(ErrorCodes.FactualClaimStance, "$.drafts[0].provisions[0].stance");

    [Fact]
    public void A_statement_has_a_known_stance() => With(Plain with { Stance = (Stance)99 }).HasOnly(ErrorCodes.EnumUnknown, "$.statements[0].stance");

    [Fact]
    public void A_statement_has_a_known_firmness() => Assert.Equal(
        "The firmness '99' is unknown; use one of flexible, firm, redLine.", With(Plain with { Firmness = (Firmness)99 }).HasOnly(ErrorCodes.EnumUnknown, "$.statements[0].firmness").Message);

    [Fact]
    public void A_statement_has_a_term() => With(Plain with { Term = null! }).HasOnly(ErrorCodes.ValueMissing, "$.statements[0].term");

    [Fact]
    public void A_citation_names_a_known_document() => Assert.Equal(
        "There is no source or draft 'note-9' in the dossier; did you mean 'note-1'?", With(Plain with { Source = new() { Document = D("note-9") } }).HasOnly(ErrorCodes.DocumentUnknown, "$.statements[0].source.document").Message);

    [Fact]
    public void A_repeated_statement_is_an_error() => (Valid with { Statements = [Plain, Plain], Drafts = [] }).HasOnly(ErrorCodes.StatementRepeated, "$.statements[1].id");

    [Fact]
    public void A_provision_does_not_share_its_id_with_a_statement() => Assert.Equal(
        "The provision id 's' is already used at $.statements[0]; ids are unique, so give one of the two another id or remove it.",
        (Valid with { Statements = [Plain], Drafts = [SampleDraft with { Provisions = [Point with { Id = S("s") }] }] }).HasOnly(ErrorCodes.StatementRepeated, "$.drafts[0].provisions[0].id").Message);

    [Fact]
    public void Provisions_of_one_draft_have_distinct_ids()
    {
        With(SampleDraft with { Provisions = [Point, Point] }).HasOnly(ErrorCodes.StatementRepeated, "$.drafts[0].provisions[1].id");
        Assert.Equal("$.provisions[1].id", Assert.Single(DossierValidation.Check(SampleDraft with { Provisions = [Point, Point] })).Path);
    }

    [Fact]
    public void Provisions_of_two_drafts_have_distinct_ids() =>
        (Valid with { Drafts = [SampleDraft, SampleDraft with { Id = D("draft-2") }] }).HasOnly(ErrorCodes.StatementRepeated, "$.drafts[1].provisions[0].id");

    [Fact]
    public void A_repeated_draft_is_an_error() =>
        (Valid with { Drafts = [SampleDraft, SampleDraft with { Provisions = [Point with { Id = S("draft-1/2") }] }] }).HasOnly(ErrorCodes.DraftRepeated, "$.drafts[1].id");

    [Fact]
    public void A_draft_has_proposers() => With(SampleDraft with { Proposers = [] }).HasOnly(ErrorCodes.ProposersEmpty, "$.drafts[0].proposers");

    [Fact]
    public void A_draft_has_provisions() => With(SampleDraft with { Provisions = [] }).HasOnly(ErrorCodes.ProvisionsEmpty, "$.drafts[0].provisions");

    [Fact]
    public void A_provision_is_of_known_parties() => With(SampleDraft with { Provisions = [Point with { By = [P("nobody")] }] }).HasOnly(ErrorCodes.PartyUnknown, "$.drafts[0].provisions[0].by[0]");
}
