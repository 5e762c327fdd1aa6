using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Rules O9 and O10: what two allow, brought to one domain.</summary>
public class CommonDomainTests
{
    private static readonly OutcomeDomain Persons = OutcomeDomain.Amount("persons");
    private static readonly OutcomeDomain Battalions = OutcomeDomain.Amount("battalions");
    private static readonly OutcomeDomain Unsaid = OutcomeDomain.Amount(null);
    private static readonly DateOnly Day = new(2026, 1, 12);

    private static AllowedOutcomes Just(OutcomeDomain domain, decimal number) => AllowedOutcomes.Exactly(OrderedSet.Exactly(domain, number));

    private static AllowedOutcomes Between(OutcomeDomain domain, decimal from, decimal? to) => AllowedOutcomes.Exactly(OrderedSet.Between(domain, from, true, to, to is not null));

    private static AllowedOutcomes NoLimit(OutcomeDomain domain) => AllowedOutcomes.Exactly(OrderedSet.OnlyNoLimit(domain));

    private static AllowedOutcomes InHours(AllowedOutcomes months, DateOnly? start = null) => CommonDomain.To(months, OutcomeDomain.InHours, start);

    private static AllowedOutcomes Hours(decimal fewest, decimal most) => Between(OutcomeDomain.InHours, fewest, most);

    [Fact]
    public void O9_only_figures_of_two_units_lose_something()
    {
        Assert.Equal(UndeterminedReason.Unit, CommonDomain.Of(Just(Persons, 5), Just(Battalions, 5), null).Lost);
        Assert.Null(CommonDomain.Of(Just(Persons, 5), Just(Battalions, 0), null).Lost);
        Assert.Null(CommonDomain.Of(NoLimit(Persons), Just(Battalions, 5), null).Lost);
        Assert.Null(CommonDomain.Of(Just(Persons, 5), Just(Unsaid, 5), null).Lost);
        Assert.Null(CommonDomain.Of(Just(Unsaid, 5), Just(Persons, 5), null).Lost);
    }

    [Fact]
    public void O9_a_figure_of_another_unit_may_be_any_figure_but_zero_and_no_limit_are_the_same_in_all()
    {
        var figure = CommonDomain.To(Just(Persons, 5), Battalions, null);
        Assert.True(figure.Sure.IsEmpty);
        Assert.Equal(OrderedSet.Between(Battalions, 0, false, null, false), figure.Possible);
        Assert.Equal(Just(Battalions, 0), CommonDomain.To(Just(Persons, 0), Battalions, null));
        Assert.Equal(NoLimit(Battalions), CommonDomain.To(NoLimit(Persons), Battalions, null));
    }

    [Fact]
    public void O10_two_lengths_lose_something_only_without_a_common_start()
    {
        Assert.Equal(UndeterminedReason.Start, CommonDomain.Of(Just(OutcomeDomain.InMonths, 1), Just(OutcomeDomain.InHours, 24), null).Lost);
        Assert.Null(CommonDomain.Of(Just(OutcomeDomain.InMonths, 1), Just(OutcomeDomain.InHours, 24), Day).Lost);
    }

    [Theory]
    [InlineData(1, 28, 31)]
    [InlineData(12, 365, 366)]
    [InlineData(1_200, 36_524, 36_525)]
    public void O10_months_from_an_unknown_day_span_the_fewest_to_the_most_days(int months, int fewest, int most)
    {
        var hours = InHours(Just(OutcomeDomain.InMonths, months));
        Assert.True(hours.Sure.IsEmpty);
        Assert.Equal(Hours(fewest * 24, most * 24).Possible, hours.Possible);
    }

    [Fact]
    public void O10_a_fraction_of_a_month_rounds_outward_where_it_is_wide() =>
        Assert.Equal(Hours(28 * 24, 62 * 24).Possible, InHours(Just(OutcomeDomain.InMonths, 1.5m)).Possible);

    [Theory]
    [InlineData(2026, 1, 31)]
    [InlineData(2026, 720, 21_915)]
    public void O10_months_from_a_day_are_so_many_days(int year, int months, int days) =>
        Assert.Equal(Hours(days * 24, days * 24), InHours(Just(OutcomeDomain.InMonths, months), new DateOnly(year, 1, 12)));

    [Theory]
    [InlineData(9_997, true)]
    [InlineData(9_998, false)]
    [InlineData(9_999, false)]
    public void O10_months_that_end_near_the_end_of_the_calendar_are_as_long_as_months_can_be(int until, bool isExact) =>
        Assert.Equal(!isExact, InHours(Just(OutcomeDomain.InMonths, 24), new DateOnly(until - 2, 1, 12)).Sure.IsEmpty);

    [Fact]
    public void O10_without_end_is_without_end_in_hours_and_a_length_is_not()
    {
        Assert.Equal(NoLimit(OutcomeDomain.InHours), InHours(NoLimit(OutcomeDomain.InMonths)));
        Assert.False(InHours(Just(OutcomeDomain.InMonths, 6)).Possible.Contains(new Outcome { NoLimit = true }));
    }

    [Fact]
    public void O11_what_runs_from_an_event_and_what_does_not_share_no_axis()
    {
        var launch = SampleDossier.E("launch");
        NothingIsShared(Just(RelativeDomain.DaysAfter(launch, inMonths: false), 6), Just(OutcomeDomain.Dates, 6), UndeterminedReason.Start);
        NothingIsShared(AllowedOutcomes.Exactly(RelativeDomain.AtEvent(launch)), Just(OutcomeDomain.InMonths, 6), UndeterminedReason.OpenEnd);
    }

    [Fact]
    public void O11_what_figures_from_an_event_count_is_named_by_it()
    {
        var launch = SampleDossier.E("launch");
        Assert.Equal("months after launch", RelativeDomain.UnitWords(RelativeDomain.DaysAfter(launch, inMonths: true)));
        Assert.Null(RelativeDomain.UnitWords(OutcomeDomain.InMonths));
        Assert.Null(RelativeDomain.UnitWords(OutcomeDomain.Dates));
    }

    private static void NothingIsShared(AllowedOutcomes first, AllowedOutcomes second, UndeterminedReason why)
    {
        var (mine, theirs, lost) = CommonDomain.Of(first, second, null);
        Assert.Equal((why, AllowedOutcomes.Unknown(first.Domain), AllowedOutcomes.Unknown(first.Domain)), (lost!.Value, mine, theirs));
    }
}
