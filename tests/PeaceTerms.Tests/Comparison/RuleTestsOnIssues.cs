using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class RuleTestsOnIssues
{
    [Fact]
    public void I1_guarantees_to_two_beneficiaries_are_two_issues()
    {
        var toWestland = Guarantee(Years(30)) with { Beneficiary = P("westland") };

        Assert.Empty(Talk(Offer("eastland", Guarantee(Years(15))), Demand("westland", toWestland)).Meetings("guarantee-length"));
    }

    [Fact]
    public void I3_required_asks_permitted_too()
    {
        var dossier = Talk(Demand("southland", Forces(PresenceRule.Required, "eastland")), Demand("northland", Forces(PresenceRule.Barred, "eastland")));

        dossier.Met("presence-permitted").Is(Verdict.Conflict);
        Assert.Contains(dossier.Findings(), finding => finding.Kind == FindingKind.OneSided && finding.Issue.Topic == TopicOf("presence-required"));
    }

    [Fact]
    public void I5_recognition_is_graded_with_direction()
    {
        static TerritorialDemand Of(RecognitionGrade grade) => Land(new Recognition { Claimant = P("northland"), By = [P("eastland")], Grade = grade, SovereignUntilNow = P("southland") });

        Talk(Demand("northland", Of(RecognitionGrade.DeFacto)), Demand("southland", Of(RecognitionGrade.None))).Met("recognition").Is(Verdict.Conflict);
        Talk(Demand("northland", Of(RecognitionGrade.DeFacto)), Demand("eastland", Of(RecognitionGrade.DeJure))).Met("recognition").Is(Verdict.Aligned);
        Talk(Demand("northland", Of(RecognitionGrade.DeJure)), Accept("southland", Of(RecognitionGrade.DeFacto))).Met("recognition").Is(Verdict.Conflict);
    }

    [Fact]
    public void I7_control_sovereignty_and_recognition_do_not_meet_each_other()
    {
        var dossier = Talk(
            Demand("northland", Land(new Control { By = P("northland") })),
            Demand("southland", Land(new Sovereignty { Of = P("southland") })),
            Demand("eastland", Land(new Recognition { Claimant = P("southland"), Grade = RecognitionGrade.DeFacto })));

        Assert.DoesNotContain(dossier.Findings(), finding => finding is { Kind: FindingKind.Meeting, RelatedIssue: null });
    }

    [Fact]
    public void I12_a_clash_in_every_counting_is_definite()
    {
        var narrow = Ceiling(250_000) with { NotCounted = [C("national-guard")] };

        var finding = Talk(Demand("northland", Ceiling(85_000)), Accept("southland", narrow)).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal(2, finding.Proof.Count);
        Assert.All(finding.Proof, one => Assert.True(one.First.Intersect(one.Second).IsEmpty));
    }

    [Fact]
    public void I12_a_clash_in_some_countings_is_undetermined()
    {
        var narrow = Ceiling(85_000) with { NotCounted = [C("national-guard")] };

        Talk(Demand("northland", narrow), Accept("southland", Ceiling(250_000))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Counting);
    }

    [Fact]
    public void I12_sides_that_each_leave_something_else_out_are_undetermined() => Talk(
            Demand("northland", Ceiling(85_000) with { NotCounted = [C("national-guard")] }),
            Accept("southland", Ceiling(250_000) with { NotCounted = [C("police")] }))
        .Met("ceiling").IsUndetermined(UndeterminedReason.Counting);

    [Fact]
    public void I12_a_total_that_the_holder_wants_says_nothing_against_a_limit_on_each()
    {
        var both = Ceiling(100) with { Holders = [P("southland"), P("westland")] };

        Assert.DoesNotContain(
            Talk(Demand("northland", both with { Counting = Counting.Each }), Demand("southland", both with { Counting = Counting.InTotal, Ceiling = Persons(500) })).Meetings("ceiling"),
            finding => finding.Verdict != Verdict.Undetermined);
    }

    [Fact]
    public void I13_a_freeze_keeps_control_forces_and_no_pull_back_in_each_part()
    {
        var freeze = Land(new Freeze { Line = L("contact"), Sides = [P("northland"), P("southland")] });
        var withdrawal = Land(new Withdrawal { Of = [P("northland")] });
        var record = new Holding { Territory = T("upper-valley"), By = P("northland"), Date = Monday, Source = new() { Document = D("note-1") } };

        var dossier = Talk(Offer("northland", freeze), Demand("southland", withdrawal)) with { Holdings = [record] };

        dossier.Met("pull-back").Is(Verdict.Conflict);
        dossier.Met("presence-permitted").Is(Verdict.Conflict);
        Assert.Contains(dossier.Met("pull-back").Overlap.RestsOn, fact => fact.Kind == ScopeFactKind.Holding);
        Assert.Equal("the dossier records that the part of Upper valley that northland holds at the line of contact is not empty (note-1)",
            Assert.Single(dossier.Met("pull-back").Readings, reading => reading.Kind == ReadingKind.Holding).Text);
        (dossier with { Holdings = [] }).Met("pull-back").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void I14_below_a_duty_an_empty_intersection_is_undetermined() =>
        Talk(Demand("northland", Ceiling(85_000) with { Force = ForceOfWords.Expectation }), Accept("southland", Ceiling(250_000)))
            .Met("ceiling").IsUndetermined(UndeterminedReason.ForceOfWords);

    [Fact]
    public void I15_an_assertion_and_its_denial_are_a_disputed_fact()
    {
        var claim = new FactualClaim { Event = E("attack") };

        var finding = Assert.Single(Talk(Say("northland", Stance.Asserts, claim), Say("southland", Stance.Denies, claim)).Findings());

        Assert.Equal(FindingKind.DisputedFact, finding.Kind);
        finding.Is(Verdict.Undetermined, UndeterminedReason.Disputed);
        Assert.Contains("northland says that it is ", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("southland denies that it is ", finding.Sentence, StringComparison.Ordinal);

        var several = Assert.Single(Talk([.. new[] { "northland", "westland" }.Select(by => Say(by, Stance.Asserts, claim)), .. new[] { "eastland", "southland" }.Select(by => Say(by, Stance.Denies, claim))]).Findings(), one => one.Kind == FindingKind.DisputedFact);
        Assert.Contains("northland and westland say that it is ", several.Sentence, StringComparison.Ordinal);
        Assert.Contains("eastland and southland deny that it is ", several.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void I15_what_two_assert_alike_is_not_disputed()
    {
        var claim = new FactualClaim { Event = E("attack") };
        var dossier = Talk(Say("northland", Stance.Asserts, claim), Say("eastland", Stance.Asserts, claim));

        foreach (var selection in Enum.GetValues<StatementSelection>())
        {
            var findings = dossier.Findings(new() { Statements = selection });
            Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.DisputedFact || finding.Reasons.Contains(UndeterminedReason.Disputed));
        }
    }
}
