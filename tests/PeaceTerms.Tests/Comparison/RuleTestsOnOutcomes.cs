using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class RuleTestsOnOutcomes
{
    [Fact]
    public void O1_what_a_party_has_demanded_leaves_the_rest_out()
    {
        var finding = Talk(Demand("northland", Land(new Control { By = P("northland") })), Demand("southland", Land(new Control { By = P("southland") }))).Met("control");

        finding.Is(Verdict.Conflict);
        var proof = Assert.Single(finding.Proof);
        Assert.True(proof.First.Intersect(proof.Second).IsEmpty);
    }

    [Fact]
    public void O2_ranges_are_literal_with_open_and_closed_ends()
    {
        var atMost = new FigureRange { AtMost = 100, Unit = "USD" };
        var moreThan = new FigureRange { MoreThan = 100, Unit = "USD" };
        var atLeast = new FigureRange { AtLeast = 100, Unit = "USD" };

        Talk(Demand("northland", Ceiling(atMost)), Demand("southland", Ceiling(moreThan))).Met("ceiling").Is(Verdict.Conflict);
        var met = Talk(Demand("northland", Ceiling(atMost)), Demand("southland", Ceiling(atLeast))).Met("ceiling");
        met.Is(Verdict.Aligned);
        Assert.Equal(100, met.Number());
    }

    [Theory]
    [InlineData(80_000, Verdict.Conflict)]
    [InlineData(95_000, Verdict.Undetermined)]
    [InlineData(100_000, Verdict.Aligned)]
    public void O3_about_is_sure_of_its_figure_and_possible_within_the_tolerance(decimal other, Verdict verdict)
    {
        var about = new ApproximateFigure { Value = 100_000, Unit = "persons" };

        var finding = Talk(Demand("eastland", Ceiling(about)), Demand("westland", Ceiling(other))).Met("ceiling");

        Assert.Equal(verdict, finding.Verdict);
        Assert.Contains(finding.Readings, reading => reading.Kind == ReadingKind.Tolerance);
        if (verdict == Verdict.Undetermined)
        {
            finding.Is(Verdict.Undetermined, UndeterminedReason.Approximate);
        }
    }

    [Fact]
    public void O4_a_limit_without_a_figure_is_undetermined_against_any_figure() =>
        Talk(Demand("northland", Ceiling(new Unquantified { Phrase = "a symbolic force", Unit = "persons" })), Accept("southland", Ceiling(250_000)))
            .Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.Vague);

    [Fact]
    public void O4_an_outer_bound_is_shown_as_its_authors_reading()
    {
        var bounded = new Unquantified { Phrase = "a symbolic force", Unit = "persons", Bound = new() { AtMost = 10_000, By = "the editors" } };

        var finding = Talk(Demand("northland", Ceiling(bounded)), Accept("southland", Ceiling(250_000))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Contains(finding.Readings, reading => reading.Kind == ReadingKind.AuthorsBound);
    }

    [Fact]
    public void O5_no_limit_against_a_ceiling_without_figure_is_a_conflict() =>
        Talk(Demand("southland", Ceiling(new NoLimit())), Demand("northland", Ceiling(new Unquantified { Phrase = "maximum levels", Unit = "persons" })))
            .Met("ceiling").Is(Verdict.Conflict);

    [Fact]
    public void O6_a_list_takes_the_direction_for_each_value_unless_marked_exactly()
    {
        var list = new OneOfDurations { Periods = [CalendarPeriod.FromYears(30), CalendarPeriod.FromYears(40), CalendarPeriod.FromYears(50)] };

        Talk(Demand("southland", Guarantee(list)), Demand("mediator", Guarantee(Years(60)))).Met("guarantee-length").Is(Verdict.Aligned);
        Talk(Demand("southland", Guarantee(list with { Exactly = true })), Demand("mediator", Guarantee(Years(60)))).Met("guarantee-length").Is(Verdict.Conflict);
        Talk(Demand("southland", Guarantee(list with { Exactly = true })), Demand("mediator", Guarantee(Years(40)))).Met("guarantee-length").Is(Verdict.Aligned);
    }

    [Fact]
    public void O7_rejecting_a_guarantee_of_15_years_has_not_rejected_a_guarantee()
    {
        var dossier = Talk(Reject("southland", Guarantee(Years(15))), Demand("eastland", Guarantee(Years(15))));

        dossier.Met("guarantee-given").Is(Verdict.Undetermined, UndeterminedReason.Package, UndeterminedReason.RefusalOnly);
        dossier.Met("guarantee-length").IsUndetermined(UndeterminedReason.Package);
    }

    [Fact]
    public void O7_about_names_the_ask_that_is_rejected_and_reaches_everything_worse()
    {
        var rejects = Reject("southland", Guarantee(Years(15))) with { About = TopicOf("guarantee-length") };

        var dossier = Talk(rejects, Demand("eastland", Guarantee(Years(10))));

        dossier.Met("guarantee-length").Is(Verdict.Conflict);
        Assert.Empty(dossier.Meetings("guarantee-given"));
    }

    [Fact]
    public void O7_not_that_grade_refuses_that_grade_only()
    {
        // The claimant refuses recognition de facto. What is worse for it, none, is refused too unless it refuses just that.
        var half = Land(new Recognition { Claimant = P("northland"), By = [P("southland")], Grade = RecognitionGrade.DeFacto });
        var none = Demand("southland", Land(new Recognition { Claimant = P("northland"), By = [P("southland")], Grade = RecognitionGrade.None }));
        Talk(none, Reject("northland", half)).Met("recognition").Is(Verdict.Conflict);
        Talk(none, Reject("northland", half) with { RefusesOnlyThat = true }).Met("recognition").Is(Verdict.Undetermined, UndeterminedReason.RefusalOnly);
    }

    [Fact]
    public void O7_an_ask_that_fixes_nothing_makes_no_package()
    {
        // A ceasefire without a word of time asks nothing sure of what it waits for; who refuses it refuses the ceasefire.
        var truce = new Ceasefire { Between = [P("northland"), P("southland")], Event = E("launch") };
        Talk(Demand("southland", truce), Reject("northland", truce)).Met("ceasefire").Is(Verdict.Conflict);
    }

    [Fact]
    public void O7_several_asks_of_the_topic_named_are_refused_together()
    {
        // Two bodies would have to ratify; which of them is refused, or only the two together, is not said.
        var ratified = Guarantee() with { RatifiedBy = [P("assembly"), P("mediator")] };
        var refusal = Reject("eastland", ratified) with { About = TopicOf("guarantee-ratified-by") };
        Assert.All(Talk(Demand("southland", Guarantee() with { RatifiedBy = [P("assembly")] }), refusal).Meetings("guarantee-ratified-by"), finding => finding.IsUndetermined(UndeterminedReason.Package));
    }

    [Fact]
    public void O7_a_refusal_alone_agrees_with_nothing() =>
        Talk(Reject("southland", Guarantee(Years(15))) with { About = TopicOf("guarantee-length") }, Demand("eastland", Guarantee(Years(20))))
            .Met("guarantee-length").Is(Verdict.Undetermined, UndeterminedReason.RefusalOnly);

    [Fact]
    public void O8_some_without_only_leaves_all_possible()
    {
        static GeneralTerm Lifted(string grade, bool? only = null) => new()
        {
            Requires = [new() { Topic = TopicOf("sanctions-lifted"), Key = [new() { Role = "sanctioning", Id = "eastland" }, new() { Role = "sanctioned", Id = "northland" }], Value = new OutcomesValue { AnyOf = [grade], Only = only } }],
        };
        Talk(Offer("eastland", Lifted("some")), Demand("northland", Lifted("all"))).Met("sanctions-lifted").IsUndetermined(UndeterminedReason.NotStated);
        Talk(Offer("eastland", Lifted("some", only: true)), Demand("northland", Lifted("all"))).Met("sanctions-lifted").Is(Verdict.Conflict);
        Talk(Offer("eastland", Lifted("some")), Demand("northland", Lifted("some"))).Met("sanctions-lifted").Is(Verdict.Aligned);
        Talk(Offer("eastland", Lifted("some")), Demand("westland", Lifted("none"))).Met("sanctions-lifted").Is(Verdict.Conflict);
    }

    [Fact]
    public void O8_assets_named_without_a_share_word_mean_all_of_them()
    {
        static GeneralTerm Spent(string outcome, string? purpose = null, Quantifier? some = null) => new()
        {
            Requires =
            [
                new()
                {
                    Topic = TopicOf("asset-use"), Key = [new() { Role = "pool", Id = "reserve" }], Value = new OutcomesValue { AnyOf = [outcome] }, Quantifier = some,
                    Facets = purpose is null ? [] : [new AreaFacet { Name = "area", Areas = [Area.Whole(T(purpose))] }],
                },
            ],
        };
        Dossier Of(params Statement[] statements) => Talk(statements) with { Categories = [new() { Id = C("reserve"), Name = "the reserve" }] };
        Of(Demand("northland", Spent("returned")), Demand("southland", Spent("spent on a purpose"))).Met("asset-use").Is(Verdict.Conflict);
        Of(Demand("northland", Spent("returned", some: Quantifier.Some)), Demand("southland", Spent("spent on a purpose", some: Quantifier.Some))).Met("asset-use").IsUndetermined(UndeterminedReason.Scope);
    }

    [Fact]
    public void O5_what_is_said_of_time_but_fixes_nothing_is_kept_and_undetermined()
    {
        // "Elections as soon as possible" names no event to wait for and rules none out.
        static GeneralTerm Elections(string? awaited) => new()
        {
            Requires =
            [
                awaited is null
                    ? new() { Topic = TopicOf("must-wait"), Key = [new() { Role = "event", Id = "attack" }], Open = new OpenKey { Role = "awaited" }, Value = new NotSaidValue() }
                    : new() { Topic = TopicOf("must-wait"), Key = [new() { Role = "event", Id = "attack" }, new() { Role = "awaited", Id = awaited }], Value = new OutcomesValue { AnyOf = ["waits"] } },
            ],
        };
        Talk(Demand("northland", Elections(null)), Demand("southland", Elections("launch"))).Met("must-wait").IsUndetermined(UndeterminedReason.TimeNotSaid);
    }

    [Fact]
    public void O9_units_without_conversion_are_undetermined() =>
        Talk(Demand("northland", Ceiling(85_000)), Demand("southland", Ceiling(new Figure { Value = 40, Unit = "battalions" }))).Met("ceiling").IsUndetermined(UndeterminedReason.Unit);

    [Fact]
    public void O9_zero_and_no_limit_are_the_same_in_all_units()
    {
        Talk(Demand("eastland", Ceiling(0)), Demand("westland", Ceiling(new Figure { Value = 0, Unit = "battalions" }))).Met("ceiling").Is(Verdict.Aligned);
        Talk(Demand("eastland", Ceiling(0)), Demand("westland", Ceiling(new Figure { Value = 3, Unit = "battalions" }))).Met("ceiling").Is(Verdict.Conflict);
        Talk(Demand("northland", Ceiling(85_000)), Demand("southland", Ceiling(new NoLimit()))).Met("ceiling").Is(Verdict.Conflict);
    }

    [Fact]
    public void O9_counts_are_whole_numbers() =>
        Talk(Demand("eastland", Ceiling(new FigureRange { MoreThan = 3, Unit = "persons" })), Demand("westland", Ceiling(new FigureRange { LessThan = 4, Unit = "persons" }))).Met("ceiling").Is(Verdict.Conflict);

    [Fact]
    public void O10_a_month_and_30_days_need_a_start_date()
    {
        static Statement Exactly(string by, CalendarPeriod period, DateOnly? start) => Demand(by, Guarantee(new FixedDuration { Period = period, Exactly = true, StartDate = start }));
        Dossier Compared(DateOnly? one, DateOnly? other) => Talk(Exactly("eastland", CalendarPeriod.FromMonths(1), one), Exactly("westland", CalendarPeriod.FromDays(30), other));

        Compared(null, null).Met("guarantee-length").Is(Verdict.Undetermined, UndeterminedReason.Start);
        Compared(new(2026, 4, 1), new(2026, 4, 1)).Met("guarantee-length").Is(Verdict.Aligned);
        Compared(new(2026, 1, 1), new(2026, 1, 1)).Met("guarantee-length").Is(Verdict.Conflict);
        Compared(new(2026, 4, 1), new(2026, 1, 1)).Met("guarantee-length").Is(Verdict.Undetermined, UndeterminedReason.Start);
    }

    [Fact]
    public void O10_a_witness_in_hours_is_written_in_its_own_unit()
    {
        static Statement Exactly(string by, CalendarPeriod period) => Demand(by, Guarantee(new FixedDuration { Period = period, Exactly = true, StartDate = new DateOnly(2026, 4, 1) }));

        var finding = Talk(Exactly("eastland", CalendarPeriod.FromMonths(1)), Exactly("westland", CalendarPeriod.FromDays(30))).Met("guarantee-length");

        Assert.EndsWith("both want 30 days.", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal("hours", finding.Sides[0].Acceptable!.Domain.Unit);
    }

    [Fact]
    public void O10_months_and_days_that_no_start_can_join_are_a_conflict() => Talk(
            Demand("eastland", Guarantee(new FixedDuration { Period = CalendarPeriod.FromMonths(1), Exactly = true })),
            Demand("westland", Guarantee(new FixedDuration { Period = CalendarPeriod.FromDays(32), Exactly = true })))
        .Met("guarantee-length").Is(Verdict.Conflict);

    [Fact]
    public void O10_from_two_starts_months_are_shown_as_the_days_that_they_can_be()
    {
        static Statement Exactly(string by, CalendarPeriod period, DateOnly start) => Demand(by, Guarantee(new FixedDuration { Period = period, Exactly = true, StartDate = start }));

        var finding = Talk(Exactly("eastland", CalendarPeriod.FromMonths(1), new(2026, 2, 1)), Exactly("westland", CalendarPeriod.FromDays(32), new(2026, 4, 1))).Met("guarantee-length");

        finding.Is(Verdict.Conflict);
        Assert.Equal("28 days to 31 days", $"{finding.Sides.Single(side => side.Parties[0] == P("eastland")).Acceptable!.Possible}");
    }

    [Fact]
    public void O10_renewal_is_an_issue_of_its_own_beside_the_length()
    {
        var dossier = Talk(
            Demand("southland", Guarantee(Years(30))),
            Offer("eastland", Guarantee(Years(15) with { Renewal = new() { Kind = RenewalKind.Automatic } })));

        dossier.Met("guarantee-length").Is(Verdict.Conflict);
        Assert.Contains(dossier.Met("guarantee-length").SeeAlso, other => other.Key.Contains("guarantee-renewal", StringComparison.Ordinal));
    }

    [Fact]
    public void O11_an_end_at_an_event_is_open() =>
        Talk(Demand("southland", Guarantee(Years(30))), Offer("eastland", Guarantee(new DurationUntil { End = E("launch") }))).Met("guarantee-length").IsUndetermined(UndeterminedReason.OpenEnd);

    [Fact]
    public void D2_85000_imposed_against_250000_accepted_by_the_holder_is_a_conflict()
    {
        var finding = Talk(Demand("northland", Ceiling(85_000)), Accept("southland", Ceiling(250_000))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal((165_000m, "persons"), (finding.Gap!.Amount, finding.Gap.Unit));
    }

    [Fact]
    public void D2_15_years_offered_and_at_least_10_demanded_are_aligned_at_15()
    {
        var finding = Talk(Offer("eastland", Guarantee(Years(15))), Demand("southland", Guarantee(new DurationRange { AtLeast = CalendarPeriod.FromYears(10) }))).Met("guarantee-length");

        finding.Is(Verdict.Aligned);
        Assert.Equal(15 * 12, finding.Number());
    }

    [Fact]
    public void D2_15_years_offered_and_30_40_or_50_demanded_are_a_conflict_with_gap_15()
    {
        var finding = Talk(Offer("eastland", Guarantee(Years(15))), Demand("southland", Guarantee(Years(30, 40, 50)))).Met("guarantee-length");

        finding.Is(Verdict.Conflict);
        Assert.Equal((15m * 12, true), (finding.Gap!.Amount, finding.Gap.IsReached));
        Assert.Contains("15 years", finding.Gap.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void D2_30_40_or_50_years_demanded_and_a_mediators_60_are_aligned_at_60()
    {
        var finding = Talk(Demand("southland", Guarantee(Years(30, 40, 50))), Demand("mediator", Guarantee(Years(60)))).Met("guarantee-length");

        finding.Is(Verdict.Aligned);
        Assert.Equal(60 * 12, finding.Number());
    }

    [Fact]
    public void D1_a_side_role_gives_direction_and_is_no_part_of_the_issue()
    {
        var unprotected = Ceiling(250_000) with { Protects = [] };

        var finding = Talk(Demand("northland", Ceiling(85_000)), Accept("southland", unprotected)).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Empty(finding.Issue.Key);
    }

    [Fact]
    public void D3_who_holds_neither_or_both_sides_is_read_exactly()
    {
        var both = Ceiling(100) with { Protects = [P("southland")] };

        Talk(Demand("eastland", Ceiling(85)), Demand("westland", Ceiling(80))).Met("ceiling").Is(Verdict.Conflict);
        Talk(Demand("southland", both), Demand("eastland", Ceiling(120))).Met("ceiling").Is(Verdict.Conflict);
        Talk(Demand("southland", Ceiling(100)), Demand("eastland", Ceiling(120))).Met("ceiling").Is(Verdict.Aligned);
    }

    [Fact]
    public void D3_a_finding_says_when_a_figure_was_read_in_a_direction() =>
        Assert.Equal(2, Talk(Demand("northland", Ceiling(85)), Accept("southland", Ceiling(100))).Met("ceiling").Readings.Count(reading => reading.Kind == ReadingKind.Direction));
}
