using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class ValueRuleTests
{
    private const string Ceiling = "$.statements[0].term.ceiling";
    private const string Length = "$.statements[0].term.duration";

    public static TheoryData<Quantity, string, string> WrongQuantities => new()
    {
        { new Figure { Value = -1, Unit = "persons" }, ErrorCodes.FigureNegative, "value" },
        { new Figure { Value = 2_000_000_000_000_000_000m, Unit = "USD" }, ErrorCodes.FigureTooLarge, "value" },
        { new Figure { Value = 1.5m, Unit = "persons" }, ErrorCodes.FigureNotWhole, "value" },
        { new Figure { Value = 1, Unit = "" }, ErrorCodes.UnitEmpty, "unit" },
        { new OneOfFigures { Unit = "persons" }, ErrorCodes.FiguresEmpty, "values" },
        { new OneOfFigures { Values = [1, -2], Unit = "persons" }, ErrorCodes.FigureNegative, "values[1]" },
        { new OneOfFigures { Values = [1], Unit = " " }, ErrorCodes.UnitEmpty, "unit" },
        { new ApproximateFigure { Value = 5, Unit = "persons", Tolerance = -1 }, ErrorCodes.ToleranceNegative, "tolerance" },
        { new FigureRange { Unit = "persons" }, ErrorCodes.FigureRangeUnbounded, "atLeast" },
        { new FigureRange { AtLeast = 1, MoreThan = 1, Unit = "persons" }, ErrorCodes.FigureRangeLowTwice, "moreThan" },
        { new FigureRange { AtMost = 1, LessThan = 3, Unit = "persons" }, ErrorCodes.FigureRangeHighTwice, "lessThan" },
        { new FigureRange { AtLeast = 2, AtMost = 1, Unit = "persons" }, ErrorCodes.FigureRangeEmpty, "atMost" },
        { new FigureRange { MoreThan = 1, LessThan = 2, Unit = "persons" }, ErrorCodes.FigureRangeEmpty, "atMost" },
        { new FigureRange { LessThan = 0, Unit = "USD" }, ErrorCodes.FigureRangeEmpty, "atMost" },
        { new FigureRange { AtMost = -1, Unit = "USD" }, ErrorCodes.FigureNegative, "atMost" },
        { new Unquantified { Phrase = " " }, ErrorCodes.PhraseEmpty, "phrase" },
        { new Unquantified { Phrase = "a symbolic force", Unit = "" }, ErrorCodes.UnitEmpty, "unit" },
        { new Unquantified { Phrase = "a symbolic force", Bound = new() { AtMost = -1, By = "editor" } }, ErrorCodes.BoundNegative, "bound.atMost" },
        { new Unquantified { Phrase = "a symbolic force", Bound = new() { AtMost = 1, By = "" } }, ErrorCodes.TextEmpty, "bound.by" },
    };

    public static TheoryData<Duration, string, string> WrongDurations => new()
    {
        { new OneOfDurations(), ErrorCodes.PeriodsEmpty, "periods" },
        { new DurationRange(), ErrorCodes.DurationRangeUnbounded, "atLeast" },
        { new DurationRange { AtLeast = Years(1), MoreThan = Years(1) }, ErrorCodes.DurationRangeLowTwice, "moreThan" },
        { new DurationRange { AtMost = Years(1), LessThan = Years(1) }, ErrorCodes.DurationRangeHighTwice, "lessThan" },
        { new DurationRange { AtLeast = Years(2), AtMost = Years(1) }, ErrorCodes.DurationRangeEmpty, "atMost" },
        { new DurationRange { MoreThan = Years(2), AtMost = Years(2) }, ErrorCodes.DurationRangeEmpty, "atMost" },
        { new DurationRange { LessThan = CalendarPeriod.FromDays(0) }, ErrorCodes.DurationRangeEmpty, "atMost" },
        { new UnquantifiedDuration { Phrase = "" }, ErrorCodes.PhraseEmpty, "phrase" },
        { new DurationUntil { End = E("nothing") }, ErrorCodes.EventUnknown, "end" },
        { new IndefiniteDuration { Start = E("nothing") }, ErrorCodes.EventUnknown, "start" },
        { Duration.OfYears(1) with { Start = E("signature"), StartDate = Day }, ErrorCodes.DurationStartTwice, "startDate" },
        { Duration.OfYears(9_000) with { StartDate = Day }, ErrorCodes.DurationPastCalendar, "startDate" },
        { Duration.OfYears(1) with { Renewal = new() { Kind = (RenewalKind)9 } }, ErrorCodes.EnumUnknown, "renewal.kind" },
    };

    public static TheoryData<Circumstance> WrongCircumstances => [new Always { Except = [E("nothing")] }, new Wartime { Except = [E("nothing")] }, new AfterEvent { Event = E("nothing") }, new OnTrigger { Event = E("nothing") }];

    [Theory]
    [MemberData(nameof(WrongQuantities))]
    public void A_wrong_quantity_is_refused(Quantity quantity, string code, string path) => With(Cap(quantity)).HasOnly(code, $"{Ceiling}.{path}");

    [Theory]
    [MemberData(nameof(WrongDurations))]
    public void A_wrong_duration_is_refused(Duration duration, string code, string path) => With(Guarantee with { Duration = duration }).HasOnly(code, $"{Length}.{path}");

    [Theory]
    [MemberData(nameof(WrongCircumstances))]
    public void A_circumstance_names_known_events(Circumstance circumstance)
    {
        var problem = Assert.Single(DossierValidation.Check(With(Guarantee with { Circumstance = circumstance })));
        Assert.Equal(ErrorCodes.EventUnknown, problem.Code);
        Assert.StartsWith("$.statements[0].term.circumstance.e", problem.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P1M", "P30D")]
    [InlineData("P1Y", "P1Y")]
    public void A_range_that_may_hold_a_length_is_sound(string least, string most) =>
        Assert.Empty(DossierValidation.Check(With(Guarantee with { Duration = new DurationRange { AtLeast = CalendarPeriod.Parse(least), AtMost = CalendarPeriod.Parse(most) } })));

    [Fact]
    public void A_duration_may_run_to_the_last_day_of_the_calendar() =>
        Assert.Empty(DossierValidation.Check(With(Guarantee with { Duration = Duration.OfMonths(11) with { StartDate = new DateOnly(9999, 1, 31) } })));

    [Fact]
    public void A_range_of_figures_says_which_bounds_are_wrong() => Assert.Equal(
        "No figure lies above 10.5 and at or below 2 USD; correct one of the bounds.",
        With(Cap(new FigureRange { MoreThan = 10.5m, AtMost = 2, Unit = "USD" })).HasOnly(ErrorCodes.FigureRangeEmpty, $"{Ceiling}.atMost").Message);

    [Fact]
    public void An_approximate_value_without_tolerance_is_a_warning()
    {
        var figure = Assert.Single(DossierValidation.Check(With(Cap(new ApproximateFigure { Value = 800_000, Unit = "persons" }))));
        var period = Assert.Single(DossierValidation.Check(With(Guarantee with { Duration = new ApproximateDuration { Period = Years(15) } })));
        Assert.All([figure, period], problem => Assert.Equal((ErrorCodes.ToleranceMissing, ProblemSeverity.Warning), (problem.Code, problem.Severity)));
        Assert.Equal("\"About 800000 persons\" has no tolerance, so the comparer's own is taken; write one in 'tolerance' if the source allows it.", figure.Message);
    }

    [Fact]
    public void A_period_does_not_end_before_it_begins() =>
        With(Guarantee with { Period = new() { From = Day, Until = Day.AddDays(-1) } }).HasOnly(ErrorCodes.DatesReversed, "$.statements[0].term.period.until");

    private static CalendarPeriod Years(int years) => CalendarPeriod.FromYears(years);
}
