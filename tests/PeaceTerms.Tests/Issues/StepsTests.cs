using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule S1: when each step of a quantity holds.</summary>
public class StepsTests
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);

    private static (DateOnly? From, string? After) Now => (null, null);

    private static string[] Of(Circumstance? circumstance, DateOnly? launch, params (DateOnly? From, string? After)[] steps)
    {
        var dossier = Stage with { Events = [new() { Id = E("attack"), Name = "an attack" }, new() { Id = E("launch"), Name = "a launch", Date = launch }] };
        var cap = Ceiling(new SteppedFigure { Steps = [.. steps.Select((step, place) => new QuantityStep { From = step.From, After = step.After is { } happening ? E(happening) : null, Amount = Persons(900 - (100 * place)) })] })
            with
        { Circumstance = circumstance };
        return [.. cap.Lower(new Lowering(dossier, 0.1m)).Select(ask => $"{ask.Value.Literal.Sure}: {ask.Scope.Period?.ToString() ?? "always"}, {ask.Scope.Circumstance?.ToString() ?? "whenever"}")];
    }

    [Fact]
    public void S1_dated_steps_follow_each_other() =>
        Assert.Equal(["900 persons: ../2026-12-31, whenever", "800 persons: 2027-01-01/2027-12-31, whenever", "700 persons: 2028-01-01/.., whenever"],
            Of(null, null, Now, (NewYear, null), (NewYear.AddYears(1), null)));

    [Fact]
    public void S1_a_step_of_a_single_day_holds_on_it() =>
        Assert.Equal(["900 persons: ../2026-12-31, whenever", "800 persons: 2027-01-01/2027-01-01, whenever", "700 persons: 2027-01-02/.., whenever"],
            Of(null, null, Now, (NewYear, null), (NewYear.AddDays(1), null)));

    [Fact]
    public void S1_undated_events_part_the_steps_and_a_step_of_its_own_event_is_after_it() =>
        Assert.Equal(["900 persons: always, before:launch", "800 persons: always, after:launch", "700 persons: always, after:attack"],
            Of(null, null, Now, (null, "launch"), (null, "attack")));

    [Fact]
    public void S1_a_dated_step_before_an_undated_event_ends_with_it() =>
        Assert.Equal(["900 persons: ../2026-12-31, before:launch", "800 persons: 2027-01-01/.., before:launch", "700 persons: always, after:launch"],
            Of(null, null, Now, (NewYear, null), (null, "launch")));

    [Fact]
    public void S1_an_event_with_a_date_is_its_date() =>
        Assert.Equal(["900 persons: ../2026-12-31, whenever", "800 persons: 2027-01-01/.., whenever"], Of(null, NewYear, Now, (null, "launch")));

    [Fact]
    public void S1_a_dated_step_keeps_the_terms_own_circumstance() =>
        Assert.Equal(["900 persons: ../2026-12-31, peacetime", "800 persons: 2027-01-01/.., peacetime"], Of(new Peacetime(), null, Now, (NewYear, null)));

    [Fact]
    public void S1_a_step_and_a_term_with_a_circumstance_each_leave_nothing_sure() =>
        Assert.Equal(["nothing: always, peacetime", "nothing: always, peacetime"], Of(new Peacetime(), null, Now, (null, "launch")));

    [Fact]
    public void S1_at_all_times_is_no_circumstance_of_its_own() =>
        Assert.Equal(["900 persons: always, before:launch", "800 persons: always, after:launch"], Of(new Always(), null, Now, (null, "launch")));
}
