using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule I7 on what may become of a territory, and rule I13 on freezes at a line, sentence by sentence.</summary>
public class RuleTestsOnTerritory
{
    private static readonly PartyId[] Sides = [P("northland"), P("southland")];
    private static readonly Freeze Frozen = new() { Line = L("contact"), Sides = Sides };
    private static readonly Line Undated = new() { Id = L("undated"), Name = "line of no day" };

    private static Holding HeldBy(string party, DateOnly? day = null, string territory = "upper-valley") =>
        new() { Territory = T(territory), By = P(party), Date = day ?? Monday, Source = new() { Document = D("note-1") } };

    private static TerritorialDemand Recognised(RecognitionGrade grade, string by) => Land(new Recognition { Claimant = P("northland"), By = [P(by)], Grade = grade });

    private static TerritorialDemand InPart(TerritorialOutcome outcome, string holder, string line = "contact", DateOnly? day = null) =>
        new() { Areas = [new() { Territory = T("valley"), HeldBy = P(holder), Line = L(line), AsOf = day }], Outcome = outcome };

    public static TheoryData<TerritorialOutcome, string, string> OneOutcome => new()
    {
        { new Control { By = P("northland") }, "control", "northland" },
        { new Administration { By = P("northland") }, "administration", "northland" },
        { new Administration { Form = AdministrationForm.Shared }, "administration", "shared" },
        { new Administration { Form = AdministrationForm.International }, "administration", "international" },
        { new Autonomy(), "autonomous", "yes" },
        { new Referendum(), "referendum", "yes" },
        { new Deferral(), "status-settled", "left to talks" },
        { new Recognition { Claimant = P("northland"), Grade = RecognitionGrade.DeFacto }, "recognition(claimant=northland)", "de facto" },
    };

    [Theory]
    [MemberData(nameof(OneOutcome))]
    public void I7_none_implies_another(TerritorialOutcome outcome, string issue, string asked)
    {
        var ask = Assert.Single(Land(outcome).Lower(new Lowering(Stage, 0.1m)));

        Assert.Equal((issue, asked), ($"{ask.Issue}", $"{ask.Value.Literal.Sure}"));
    }

    [Fact]
    public void I7_a_line_at_which_talks_start_says_nothing_of_control()
    {
        var asks = Land(new Deferral { StartingAt = L("contact") }).Lower(new Lowering(Stage, 0.1m));

        Assert.Equal([("status-settled", "left to talks"), ("talks-start-at", "contact")], asks.Select(ask => ($"{ask.Issue}", $"{ask.Value.Literal.Sure}")));
    }

    [Fact]
    public void I7_whom_a_territory_is_run_by_is_compared()
    {
        Talk(Demand("northland", Land(new Administration { By = P("northland") })), Demand("southland", Land(new Administration { Form = AdministrationForm.International })))
            .Met("administration").Is(Verdict.Conflict);
        Talk(Demand("northland", Land(new Administration { Form = AdministrationForm.Shared })), Offer("southland", Land(new Administration { Form = AdministrationForm.Shared })))
            .Met("administration").Is(Verdict.Aligned);
    }

    [Fact]
    public void I7_autonomy_and_a_referendum_are_demanded_and_refused()
    {
        Talk(Demand("northland", Land(new Autonomy())), Reject("southland", Land(new Autonomy(), "upper-valley"))).Met("autonomous").Is(Verdict.Conflict);
        Talk(Demand("northland", Land(new Referendum())), Reject("southland", Land(new Referendum()))).Met("referendum").Is(Verdict.Conflict);
    }

    [Fact]
    public void I7_a_demand_for_sovereignty_asks_settled_and_clashes_with_a_deferral() =>
        Talk(Demand("northland", Land(new Sovereignty { Of = P("northland") })), Demand("southland", Land(new Deferral()))).Met("status-settled").Is(Verdict.Conflict);

    [Fact]
    public void I7_de_jure_recognition_asks_settled_and_de_facto_does_not()
    {
        Talk(Demand("northland", Recognised(RecognitionGrade.DeJure, "southland")), Demand("southland", Land(new Deferral()))).Met("status-settled").Is(Verdict.Conflict);
        Assert.Empty(Talk(Demand("northland", Recognised(RecognitionGrade.DeFacto, "southland")), Demand("southland", Land(new Deferral()))).Meetings("status-settled"));
    }

    [Fact]
    public void I7_a_line_as_the_starting_point_of_talks_asks_left_to_talks_and_no_control()
    {
        var dossier = Talk(Demand("northland", Land(new Control { By = P("northland") })), Demand("northland", Land(new Sovereignty { Of = P("northland") })),
            Demand("southland", Land(new Deferral { StartingAt = L("contact") })));

        dossier.Met("status-settled").Is(Verdict.Conflict);
        Assert.Empty(dossier.Meetings("control"));
    }

    [Theory]
    [InlineData("northland", Verdict.Aligned)]
    [InlineData("southland", Verdict.Conflict)]
    public void I13_in_the_part_that_a_side_holds_its_control_stays(string wanted, Verdict verdict)
    {
        var dossier = Talk(Offer("eastland", Land(Frozen)), Demand("westland", InPart(new Control { By = P(wanted) }, "northland"))) with { Holdings = [HeldBy("northland")] };

        dossier.Met("control").Is(verdict);
    }

    [Fact]
    public void I13_a_side_need_not_pull_back_from_its_part() =>
        (Talk(Offer("eastland", Land(Frozen)), Demand("westland", InPart(new Withdrawal { Of = [P("northland")] }, "northland"))) with { Holdings = [HeldBy("northland")] })
            .Met("pull-back").Is(Verdict.Conflict);

    [Theory]
    [InlineData("northland", PresenceRule.Permitted, Verdict.Aligned)]
    [InlineData("northland", PresenceRule.Barred, Verdict.Conflict)]
    [InlineData("southland", PresenceRule.Permitted, Verdict.Conflict)]
    [InlineData("southland", PresenceRule.Barred, Verdict.Aligned)]
    public void I13_its_own_forces_are_permitted_in_its_part_and_the_others_barred(string forces, PresenceRule rule, Verdict verdict)
    {
        var presence = new ForeignPresence { Rule = rule, Forces = [P(forces)], Areas = [new() { Territory = T("valley"), HeldBy = P("northland"), Line = L("contact") }] };

        (Talk(Offer("eastland", Land(Frozen)), Demand("westland", presence)) with { Holdings = [HeldBy("northland")] }).Met("presence-permitted").Is(verdict);
    }

    [Theory]
    [InlineData(RecognitionGrade.DeFacto, Verdict.Aligned)]
    [InlineData(RecognitionGrade.DeJure, Verdict.Conflict)]
    [InlineData(RecognitionGrade.None, Verdict.Conflict)]
    public void I13_a_recognition_stated_with_it_is_at_the_grade_stated(RecognitionGrade wanted, Verdict verdict)
    {
        var freeze = Land(Frozen with { Recognition = RecognitionGrade.DeFacto });
        var recognised = InPart(new Recognition { Claimant = P("northland"), By = [P("southland")], Grade = wanted }, "northland");

        var finding = (Talk(Offer("eastland", freeze), Demand("westland", recognised)) with { Holdings = [HeldBy("northland")] }).Met("recognition");

        finding.Is(verdict);
        Assert.Equal("northland", finding.Issue.Key[0].Id);
    }

    [Fact]
    public void I13_a_recognition_stated_with_it_is_for_that_part_alone()
    {
        var freeze = Land(Frozen with { Recognition = RecognitionGrade.DeFacto });
        var ofTheOtherPart = InPart(new Recognition { Claimant = P("northland"), By = [P("southland")], Grade = RecognitionGrade.None }, "southland");

        var dossier = Talk(Offer("eastland", freeze), Demand("westland", ofTheOtherPart)) with { Holdings = [HeldBy("northland"), HeldBy("southland", null, "lower-valley")] };

        Assert.Empty(dossier.Meetings("recognition"));
        Assert.DoesNotContain(Talk(Offer("eastland", Land(Frozen))).Findings(), finding => finding.Issue.Topic == TopicOf("recognition"));
    }

    [Fact]
    public void I13_a_line_without_a_day_is_of_the_day_that_the_freeze_names()
    {
        var freeze = Land(Frozen with { Line = Undated.Id, AsOf = Monday });
        Dossier Of(DateOnly recorded, Freeze one) => Talk(Offer("eastland", Land(one)), Demand("westland", Land(new Withdrawal { Of = [P("northland")] })))
            with
        { Lines = [.. Stage.Lines, Undated], Holdings = [HeldBy("northland", recorded)] };

        Of(Monday, (Freeze)freeze.Outcome).Met("pull-back").Is(Verdict.Conflict);
        Of(Monday.AddDays(1), (Freeze)freeze.Outcome).Met("pull-back").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void I13_a_line_without_a_day_is_of_the_day_of_the_statement()
    {
        Dossier Of(int said, DateOnly recorded) => Talk(Say("eastland", Stance.Offers, Land(Frozen with { Line = Undated.Id }), said), Demand("westland", Land(new Withdrawal { Of = [P("northland")] })))
            with
        { Lines = [.. Stage.Lines, Undated], Holdings = [HeldBy("northland", recorded)] };

        var finding = Of(3, Monday.AddDays(3)).Met("pull-back");
        finding.Is(Verdict.Conflict);
        Assert.Contains("at the line of no day on 2026-01-15", finding.Question, StringComparison.Ordinal);
        Of(2, Monday.AddDays(3)).Met("pull-back").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void I13_parts_at_one_line_on_two_days_may_share_anything()
    {
        var dossier = Talk(Offer("eastland", InPart(new Control { By = P("northland") }, "northland", "undated", Monday)),
            Demand("westland", InPart(new Control { By = P("southland") }, "southland", "undated", Monday.AddDays(9))))
            with
        { Lines = [.. Stage.Lines, Undated], Holdings = [HeldBy("northland"), HeldBy("southland", null, "lower-valley")] };

        dossier.Met("control").Is(Verdict.Undetermined, UndeterminedReason.Scope);
    }

    [Fact]
    public void I13_the_day_of_a_line_stands_in_the_key_and_the_question()
    {
        var dossier = Talk(Offer("eastland", Land(Frozen with { Line = Undated.Id, AsOf = Monday }))) with { Lines = [.. Stage.Lines, Undated] };

        var finding = dossier.Findings().First(one => one.Issue.Topic == TopicOf("control"));

        Assert.Contains("at undated on 2026-01-12]", finding.Key, StringComparison.Ordinal);
        Assert.Contains("at the line of no day on 2026-01-12", finding.Question, StringComparison.Ordinal);
    }
}
