using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Parts of other quantities, recorded levels, steps over time and rates (rules O2, O4, O9).</summary>
public class RuleTestsOnQuantities
{
    private static readonly LevelOf Baseline = new() { Party = P("southland"), Category = C("personnel"), Date = Monday };

    [Fact]
    public void O2_an_exact_part_of_an_exact_level_is_exact_and_shows_its_arithmetic()
    {
        var finding = Recorded(Persons(800_000), Demand("northland", Ceiling(Percent(75, Baseline))), Accept("southland", Ceiling(700_000))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Equal(100_000, finding.Gap!.Amount);
        Assert.Contains(finding.Readings, reading => reading.Kind == ReadingKind.Arithmetic
            && reading.Text == "75 % of 800,000 persons, the level of armed forces personnel of southland on 2026-01-12 (note-1): 600,000 persons");
    }

    [Fact]
    public void O4_a_level_that_is_not_recorded_is_never_guessed()
    {
        Talk(Demand("northland", Ceiling(Percent(75, Baseline))), Accept("southland", Ceiling(1))).Met("ceiling").IsUndetermined(UndeterminedReason.Unit);
        Recorded(Persons(1), Demand("northland", Ceiling(Baseline with { Date = Monday.AddDays(1) })), Accept("southland", Ceiling(700))).Met("ceiling").IsUndetermined(UndeterminedReason.Unit);
        Talk(Demand("northland", Ceiling(Baseline)), Demand("southland", Ceiling(new NoLimit()))).Met("ceiling").Is(Verdict.Conflict);
    }

    [Theory]
    [InlineData(75, 80, Verdict.Conflict)]
    [InlineData(80, 75, Verdict.Bridgeable)]
    public void O4_parts_of_one_level_compare_although_nobody_recorded_it(int demanded, int accepted, Verdict verdict) =>
        Talk(Demand("northland", Ceiling(Percent(demanded, Baseline))), Accept("southland", Ceiling(Percent(accepted, Baseline)))).Met("ceiling").Is(verdict);

    [Fact]
    public void O4_levels_that_differ_are_not_known()
    {
        var dossier = Recorded(Persons(800), Demand("northland", Ceiling(Baseline)), Accept("southland", Ceiling(900)));

        dossier.Met("ceiling").Is(Verdict.Conflict);
        (dossier with { Levels = [.. dossier.Levels, dossier.Levels[0] with { Amount = Persons(900) }] }).Met("ceiling").IsUndetermined(UndeterminedReason.Unit);
    }

    [Fact]
    public void O4_a_level_at_an_event_is_that_of_its_day()
    {
        var dossier = Recorded(Persons(800), Demand("northland", Ceiling(Baseline with { Date = null, At = E("launch") })), Accept("southland", Ceiling(900)));

        dossier.Met("ceiling").IsUndetermined(UndeterminedReason.Unit);
        (dossier with { Events = [new() { Id = E("launch"), Name = "a launch", Date = Monday }] }).Met("ceiling").Is(Verdict.Conflict);
    }

    [Theory]
    [InlineData(5, 9, 450)]
    [InlineData(2, 9, 180)]
    public void O2_a_ratio_of_5_to_2_to_2_is_a_part_of_the_whole(int numerator, int denominator, int figure) =>
        Talk(Demand("northland", Ceiling(Part(numerator, denominator, Persons(810)))), Demand("southland", Ceiling(Persons(figure)))).Met("ceiling").Is(Verdict.Aligned);

    [Fact]
    public void O2_a_split_of_a_split_is_a_chain_without_rounding_on_the_way()
    {
        var third = Part(1, 3, Part(3, 10, Persons(10_000)));

        Talk(Demand("northland", Ceiling(third)), Demand("southland", Ceiling(1_000))).Met("ceiling").Is(Verdict.Aligned);
        Talk(Demand("northland", Ceiling(Part(3, 1, Part(1, 3, Persons(1_000))))), Demand("southland", Ceiling(1_000))).Met("ceiling").Is(Verdict.Aligned);
    }

    [Theory]
    [InlineData(332, Verdict.Conflict)]
    [InlineData(333, Verdict.Undetermined)]
    [InlineData(334, Verdict.Undetermined)]
    [InlineData(335, Verdict.Conflict)]
    public void O9_a_part_that_is_no_whole_number_may_be_either_of_its_neighbours(int wanted, Verdict verdict) =>
        Assert.Equal(verdict, Talk(Demand("eastland", Ceiling(Part(1, 3, Persons(1_000)))), Demand("westland", Ceiling(wanted))).Met("ceiling").Verdict);

    [Fact]
    public void O3_a_part_of_about_is_about() =>
        Talk(Demand("eastland", Ceiling(Part(1, 2, new ApproximateFigure { Value = 800, Tolerance = 100, Unit = "persons" }))), Demand("westland", Ceiling(440)))
            .Met("ceiling").IsUndetermined(UndeterminedReason.Approximate);

    [Fact]
    public void O2_a_part_of_a_range_of_a_measure_is_the_range_of_the_parts() =>
        Assert.Equal("2.5 km to 5 km", Worded(Part(1, 2, new FigureRange { AtLeast = 5, AtMost = 10, Unit = "km" })).Literal.Sure.ToString());

    [Fact]
    public void O2_a_part_of_counted_things_says_nothing_sure_of_what_lies_between()
    {
        var value = Worded(Part(3, 1, new FigureRange { AtLeast = 2, AtMost = 3, Unit = "persons" }));

        Assert.True(value.Literal.Sure.IsEmpty);
        Assert.Equal("6 persons to 9 persons", value.Literal.Possible.ToString());
    }

    [Fact]
    public void O4_a_part_too_large_to_count_stays_open() =>
        Assert.True(((OrderedSet)Worded(Part(int.MaxValue, 1, Part(int.MaxValue, 1, Persons(1_000_000)))).Literal.Possible).Ranges[0].To is null);

    [Fact]
    public void P1_steps_meet_step_by_step()
    {
        var steps = Stepped((null, null, 900), (new DateOnly(2027, 1, 1), null, 600), (new DateOnly(2028, 1, 1), null, 300));

        var findings = Talk(Demand("northland", Ceiling(steps)), Accept("southland", Ceiling(500))).Meetings("ceiling");

        Assert.Equal(
            [(Verdict.Bridgeable, "../2026-12-31"), (Verdict.Bridgeable, "2027-01-01/2027-12-31"), (Verdict.Conflict, "2028-01-01/..")],
            findings.OrderBy(finding => finding.Overlap.Scope.Period!.From).Select(finding => (finding.Verdict!.Value, $"{finding.Overlap.Scope.Period}")));
    }

    [Fact]
    public void S1_a_step_from_an_undated_event_holds_after_it_and_the_one_before_until_then()
    {
        var steps = Stepped((null, null, 900), (null, "launch", 300));

        var findings = Talk(Demand("northland", Ceiling(steps)), Accept("southland", Ceiling(500))).Meetings("ceiling");

        Assert.Equal([Verdict.Conflict, Verdict.Bridgeable], findings.OrderBy(finding => $"{finding.Overlap.Scope.Circumstance}", StringComparer.Ordinal).Select(finding => finding.Verdict!.Value));
        Assert.Equal(["after:launch", "before:launch"], findings.Select(finding => $"{finding.Overlap.Scope.Circumstance}").Order());
    }

    [Fact]
    public void S1_a_step_from_a_dated_event_holds_from_its_day()
    {
        var dossier = Talk(Demand("northland", Ceiling(Stepped((null, null, 900), (null, "launch", 300)))), Accept("southland", Ceiling(500))) with
        {
            Events = [new() { Id = E("launch"), Name = "a launch", Date = new DateOnly(2027, 1, 1) }],
        };

        Assert.Equal(["../2026-12-31", "2027-01-01/.."], dossier.Meetings("ceiling").Select(finding => $"{finding.Overlap.Scope.Period}").Order());
    }

    [Fact]
    public void S1_steps_keep_within_the_terms_own_period()
    {
        var cap = Ceiling(Stepped((null, null, 900), (new DateOnly(2027, 1, 1), null, 300))) with { Period = new() { From = new DateOnly(2027, 6, 1) } };

        Talk(Demand("northland", cap), Accept("southland", Ceiling(500))).Met("ceiling").Is(Verdict.Conflict);
    }

    [Fact]
    public void S1_a_step_after_an_event_in_peacetime_proves_nothing() =>
        Assert.All(
            Talk(Demand("northland", Ceiling(Stepped((null, "launch", 300))) with { Circumstance = new Peacetime() }), Accept("southland", Ceiling(500))).Meetings("ceiling"),
            finding => finding.IsUndetermined(UndeterminedReason.OpenEnd));

    [Fact]
    public void O9_rates_compare_for_the_same_period_alone()
    {
        static TroopCap Each(string period, decimal figure) => Ceiling(new Figure { Value = figure, Unit = "persons", Per = CalendarPeriod.Parse(period) });

        Talk(Demand("northland", Each("P1Y", 100)), Accept("southland", Each("P12M", 200))).Met("ceiling").Is(Verdict.Conflict);
        Talk(Demand("northland", Each("P1Y", 100)), Accept("southland", Each("P1M", 200))).Met("ceiling").IsUndetermined(UndeterminedReason.Unit);
        Talk(Demand("northland", Each("P1Y", 100)), Accept("southland", Ceiling(200))).Met("ceiling").IsUndetermined(UndeterminedReason.Unit);
    }

    [Fact]
    public void O4_an_amount_without_a_figure_is_above_zero_where_nothing_is_due_by_default()
    {
        static Dossier Of(string? ifNotSaid) => Stage with
        {
            Topics = [new() { Id = TopicOf("reparations"), Name = "reparations", Domain = new() { Kind = DomainKind.Amount }, Default = ifNotSaid }],
            Statements =
            [
                Demand("northland", General(new TopicAsk { Topic = TopicOf("reparations"), Value = new QuantityValue { Quantity = new Unquantified { Phrase = "just reparations" } } })) with { Id = S("a") },
                Demand("southland", General(new TopicAsk { Topic = TopicOf("reparations"), Value = new QuantityValue { Quantity = new Figure { Value = 0, Unit = "USD" } } })) with { Id = S("b") },
            ],
        };

        Of("none").Met("reparations").Is(Verdict.Conflict);
        Of(null).Met("reparations").IsUndetermined(UndeterminedReason.Vague);
    }

    [Fact]
    public void What_relative_quantities_leave_unclear_is_reported()
    {
        void Reports(Quantity quantity, string code, string path) => SampleDossier.With(Cap(quantity)).HasOnly(code, $"$.statements[0].term.ceiling.{path}");

        Reports(new PartOf { Of = Persons(1) }, Validation.ErrorCodes.PartUnclear, "percent");
        Reports(new PartOf { Percent = 0, Of = Persons(1) }, Validation.ErrorCodes.PartOutOfRange, "percent");
        Reports(Part(0, 1, Persons(1)), Validation.ErrorCodes.PartOutOfRange, "numerator");
        Reports(Part(1, 0, Persons(1)), Validation.ErrorCodes.PartOutOfRange, "denominator");
        Reports(Part(1, 2, Part(1, 2, Persons(-1))), Validation.ErrorCodes.FigureNegative, "of.of.value");
        Reports(Part(1, 2, Stepped((null, null, 1))), Validation.ErrorCodes.StepsNested, "of");
        Reports(Baseline with { Date = null }, Validation.ErrorCodes.LevelMomentUnclear, "date");
        Reports(new SteppedFigure(), Validation.ErrorCodes.StepsEmpty, "steps");
        Reports(Stepped((null, null, 1), (null, null, 2)), Validation.ErrorCodes.StepMomentUnclear, "steps[1].from");
        Reports(Stepped((Monday, null, 1), (Monday, null, 2)), Validation.ErrorCodes.StepsOutOfOrder, "steps[1].from");
        Reports(new SteppedFigure { Steps = [new() { From = Monday, After = E("attack"), Amount = Persons(1) }] }, Validation.ErrorCodes.StepMomentUnclear, "steps[0].after");
        Reports(new Figure { Value = 1, Unit = "persons", Per = default(CalendarPeriod) }, Validation.ErrorCodes.RatePeriodEmpty, "per");
        (Valid with { Levels = [Level(Baseline)] }).HasOnly(Validation.ErrorCodes.LevelNotItsOwn, "$.levels[0].amount");
    }

    private static PartOf Percent(decimal percent, Quantity of) => new() { Percent = percent, Of = of };

    private static PartOf Part(int numerator, int denominator, Quantity of) => new() { Numerator = numerator, Denominator = denominator, Of = of };

    private static SteppedFigure Stepped(params (DateOnly? From, string? After, decimal Figure)[] steps) => new()
    {
        Steps = [.. steps.Select(step => new QuantityStep { From = step.From, After = step.After is { } happening ? E(happening) : null, Amount = Persons(step.Figure) })],
    };

    private static ForceLevel Level(Quantity amount) => new() { Party = P("southland"), Category = C("personnel"), Date = Monday, Amount = amount, Source = new() { Document = D("note-1") } };

    private static Dossier Recorded(Quantity amount, params Statement[] statements) => Talk(statements) with { Levels = [Level(amount)] };

    private static WordedValue Worded(Quantity quantity) => WordedQuantity.Of(quantity, new Validation.DossierIndex(Stage));
}
