using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class TermRuleTests
{
    private static readonly Area[] South = [Area.Whole(T("south"))];

    public static TheoryData<Term, string, string> WrongTerms => new()
    {
        { Guarantee with { Guarantors = [] }, ErrorCodes.GuarantorsEmpty, "guarantors" },
        { Guarantee with { Guarantors = [P("eastland"), P("souhtland")] }, ErrorCodes.PartyUnknown, "guarantors[1]" },
        { Guarantee with { Guarantors = [P("eastland"), P("southland")] }, ErrorCodes.GuarantorIsBeneficiary, "guarantors[1]" },
        { Guarantee with { Guarantors = [P("coalition")], Beneficiary = P("eastland") }, ErrorCodes.GuarantorIsBeneficiary, "guarantors[0]" },
        { Guarantee with { ProtectedAreas = [] }, ErrorCodes.DeploymentWithoutArea, "protectedAreas" },
        { Guarantee with { ProtectedAreas = [null!] }, ErrorCodes.ValueMissing, "protectedAreas[0]" },
        { Guarantee with { Responses = [(GuaranteeResponse)99] }, ErrorCodes.EnumUnknown, "responses[0]" },
        { Guarantee with { Decision = (DecisionRule)99 }, ErrorCodes.EnumUnknown, "decision" },
        { Guarantee with { LegalForce = (LegalForce)99 }, ErrorCodes.EnumUnknown, "legalForce" },
        { Guarantee with { VoidOn = [E("atack")] }, ErrorCodes.EventUnknown, "voidOn[0]" },
        { Guarantee with { Payment = new() { Payer = P("nobody"), Amount = new NoLimit() } }, ErrorCodes.PartyUnknown, "payment.payer" },
        { Guarantee with { Payment = new() { Payer = P("southland"), Amount = null! } }, ErrorCodes.ValueMissing, "payment.amount" },
        { Guarantee with { Force = (ForceOfWords)99 }, ErrorCodes.EnumUnknown, "force" },
        { Guarantee with { Codes = [new() { Scheme = "PAM", Code = "" }] }, ErrorCodes.TextEmpty, "codes[0].code" },
        { Cap(new Figure { Value = 1, Unit = "persons" }) with { Holders = [] }, ErrorCodes.HoldersEmpty, "holders" },
        { Cap(new Figure { Value = 1, Unit = "persons" }) with { Category = C("personel") }, ErrorCodes.CategoryUnknown, "category" },
        { Cap(new Figure { Value = 1, Unit = "persons" }) with { Counting = (Counting)9 }, ErrorCodes.EnumUnknown, "counting" },
        { Demand(new Demilitarisation()) with { Areas = [] }, ErrorCodes.DemandAreasEmpty, "areas" },
        { Demand(new Demilitarisation()) with { Extent = (Extent)9 }, ErrorCodes.EnumUnknown, "extent" },
        { Demand(null!), ErrorCodes.ValueMissing, "outcome" },
        { Demand(new Control { By = P("nobody") }), ErrorCodes.PartyUnknown, "outcome.by" },
        { Demand(new Sovereignty { Of = P("nobody") }), ErrorCodes.PartyUnknown, "outcome.of" },
        { Demand(new Recognition { Claimant = P("nobody"), Grade = RecognitionGrade.DeJure }), ErrorCodes.PartyUnknown, "outcome.claimant" },
        { Demand(new Recognition { Claimant = P("northland"), Grade = (RecognitionGrade)9 }), ErrorCodes.EnumUnknown, "outcome.grade" },
        { Demand(new Withdrawal()), ErrorCodes.WithdrawalForcesEmpty, "outcome.of" },
        { Demand(new Freeze { Line = L("contact"), Sides = [P("northland"), P("northland")] }), ErrorCodes.FreezeSidesTooFew, "outcome.sides" },
        { Demand(new Freeze { Line = L("nowhere"), Sides = [P("northland"), P("southland")] }), ErrorCodes.LineUnknown, "outcome.line" },
        {
            Demand(new Freeze { Line = L("contact"), Sides = [P("northland"), P("southland")] }) with { Areas = [new() { Territory = T("south"), HeldBy = P("northland"), Line = L("contact") }] },
            ErrorCodes.FreezeOfPart, "areas[0]"
        },
        {
            Demand(new Control { By = P("northland") }) with { Areas = [new() { Territory = T("south"), HeldBy = P("northland"), Line = L("contact"), AsOf = Day }] },
            ErrorCodes.LineMomentTwice, "areas[0].asOf"
        },
        { Demand(new Demilitarisation()) with { Areas = [new() { Territory = T("south"), AsOf = Day }] }, ErrorCodes.AreaDayWithoutLine, "areas[0].asOf" },
        { Demand(new Freeze { Line = L("contact"), AsOf = Day, Sides = [P("northland"), P("southland")] }), ErrorCodes.LineMomentTwice, "outcome.asOf" },
        { Demand(new Administration()), ErrorCodes.AdministrationUnclear, "outcome.by" },
        { Demand(new Administration { By = P("northland"), Form = AdministrationForm.Shared }), ErrorCodes.AdministrationUnclear, "outcome.by" },
        { Demand(new Administration { By = P("nobody") }), ErrorCodes.PartyUnknown, "outcome.by" },
        { Demand(new Administration { Form = (AdministrationForm)9 }), ErrorCodes.EnumUnknown, "outcome.form" },
        { Demand(new Deferral { StartingAt = L("nowhere") }), ErrorCodes.LineUnknown, "outcome.startingAt" },
        { Membership with { Candidates = [] }, ErrorCodes.CandidatesEmpty, "candidates" },
        { Membership with { Candidates = [P("nobody")] }, ErrorCodes.PartyUnknown, "candidates[0]" },
        { Membership with { Organisations = [P("nobody")] }, ErrorCodes.PartyUnknown, "organisations[0]" },
        { Membership with { Organisations = [P("eastland")] }, ErrorCodes.GroupCannotHaveMembers, "organisations[0]" },
        { Membership with { Kind = AllianceKind.Military }, ErrorCodes.OrganisationsUnexpected, "kind" },
        { Membership with { Organisations = [], Kind = (AllianceKind)9 }, ErrorCodes.EnumUnknown, "kind" },
        { Membership with { Rule = (MembershipRule)9 }, ErrorCodes.EnumUnknown, "rule" },
        { Membership with { Rule = MembershipRule.Neutral }, ErrorCodes.OrganisationsUnexpected, "organisations" },
        { Membership with { Rule = MembershipRule.Barred, ByDate = Day }, ErrorCodes.MembershipDateUnexpected, "byDate" },
        { Truce with { Between = [] }, ErrorCodes.CeasefireSidesEmpty, "between" },
        { Truce with { Between = [P("nobody")] }, ErrorCodes.PartyUnknown, "between[0]" },
        { Truce with { Areas = [null!] }, ErrorCodes.ValueMissing, "areas[0]" },
        { Truce with { Media = [C("see")] }, ErrorCodes.CategoryUnknown, "media[0]" },
        { Truce with { Duration = new OneOfDurations() }, ErrorCodes.PeriodsEmpty, "duration.periods" },
        { Truce with { Event = E("sigature") }, ErrorCodes.EventUnknown, "event" },
        { Truce with { Event = null, Unconditional = true }, ErrorCodes.TimingWithoutEvent, "event" },
        { Truce with { Event = null, WaitsFor = [E("attack")] }, ErrorCodes.TimingWithoutEvent, "event" },
        { Truce with { WaitsFor = [E("signature")] }, ErrorCodes.WaitsForItself, "waitsFor[0]" },
        { Truce with { Monitors = [P("nobody")] }, ErrorCodes.PartyUnknown, "monitors[0]" },
        { Presence(PresenceRule.Permitted) with { Forces = [] }, ErrorCodes.PresenceForcesMissing, "forces" },
        { Presence(PresenceRule.Permitted) with { Areas = [] }, ErrorCodes.PresenceAreasEmpty, "areas" },
        { Presence((PresenceRule)9), ErrorCodes.EnumUnknown, "rule" },
        { Presence(PresenceRule.Permitted) with { Strength = new Figure { Value = -1, Unit = "persons" } }, ErrorCodes.FigureNegative, "strength.value" },
    };

    public static TheoryData<Term> EveryKind =>
    [
        Guarantee, Cap(new Figure { Value = 1, Unit = "persons" }), Demand(new Demilitarisation()), Presence(PresenceRule.Permitted), General(Crossing), Membership, Truce, new FactualClaim { Event = E("attack") },
    ];

    private static AllianceMembership Membership => new() { Candidates = [P("northland")], Organisations = [P("pact")], Rule = MembershipRule.Open };

    private static Ceasefire Truce => new() { Between = [P("northland"), P("southland")], Event = E("signature") };

    [Theory]
    [MemberData(nameof(WrongTerms))]
    public void A_wrong_term_is_refused(Term term, string code, string path) => With(term).HasOnly(code, $"$.statements[0].term.{path}");

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void What_all_terms_have_is_checked_for_every_kind(Term term) => With(term with { Period = new() { From = Day, Until = Day.AddDays(-1) } }, term is FactualClaim ? Stance.Asserts : Stance.Demands)
        .HasOnly(ErrorCodes.DatesReversed, "$.statements[0].term.period.until");

    [Fact]
    public void A_member_of_a_guarantor_is_no_beneficiary() => Assert.Equal(
        "The guarantor 'coalition' has the beneficiary 'eastland' among its members; name the other members as guarantors.",
        With(Guarantee with { Guarantors = [P("coalition")], Beneficiary = P("eastland") }).HasOnly(ErrorCodes.GuarantorIsBeneficiary, "$.statements[0].term.guarantors[0]").Message);

    [Fact]
    public void An_alliance_may_guarantee_its_member() => Assert.Empty(DossierValidation.Check(With(Guarantee with { Guarantors = [P("pact")] })));

    [Fact]
    public void Anyone_but_the_host_may_be_meant() => Assert.Empty(DossierValidation.Check(With(Presence(PresenceRule.Barred) with { Forces = [], Except = [P("southland")], Areas = South })));
}
