using Xunit;

namespace PeaceTerms.Tests;

public class CircumstanceTests
{
    private static readonly Always Ever = new();
    private static readonly Always ExceptCoup = Unless("coup");
    private static readonly Always ExceptBoth = Unless("coup", "invasion");
    private static readonly Always ExceptInvasion = Unless("invasion");
    private static readonly Peacetime InPeace = new();
    private static readonly Wartime InWar = new();
    private static readonly AfterEvent AfterTruce = new() { Event = Event("truce") };
    private static readonly OnTrigger OnInvasion = new() { Event = Event("invasion"), IsArmedAttack = true };
    private static readonly OnTrigger OnShelling = new() { Event = Event("shelling"), IsArmedAttack = true };
    private static readonly OnTrigger OnCoup = new() { Event = Event("coup") };

    private static readonly Circumstance PeaceExceptCoup = InPeace with { Except = [Event("coup")] };
    private static readonly Circumstance WarExceptCoup = InWar with { Except = [Event("coup")] };
    private static readonly Circumstance WarExceptInvasion = InWar with { Except = [Event("invasion")] };
    private static readonly Circumstance InvasionExceptCoup = OnInvasion with { Except = [Event("coup")] };
    private static readonly Circumstance AfterTruceExceptCoup = AfterTruce with { Except = [Event("coup")] };

    private static readonly Circumstance[] All =
        [Ever, ExceptCoup, ExceptBoth, ExceptInvasion, InPeace, InWar, AfterTruce, new AfterEvent { Event = Event("vote") }, OnInvasion, OnShelling, OnCoup, PeaceExceptCoup, WarExceptCoup, WarExceptInvasion, InvasionExceptCoup, AfterTruceExceptCoup];

    [Fact]
    public void S1_the_relations_mirror() => Assert.All(Pairs(), pair => Assert.Equal(Mirrored(pair.First.To(pair.Second)), pair.Second.To(pair.First)));

    [Fact]
    public void S1_each_circumstance_is_the_same_as_itself_and_no_other() =>
        Assert.All(Pairs(), pair => Assert.Equal(pair.First == pair.Second, pair.First.To(pair.Second) == CircumstanceRelation.Same));

    [Fact]
    public void S1_inside_is_transitive() => Assert.All(
        from pair in Pairs() from third in All where IsInside(pair.First, pair.Second) && IsInside(pair.Second, third) select (pair.First, third),
        ends => Assert.True(IsInside(ends.First, ends.third), $"{ends.First} in {ends.third}"));

    [Fact]
    public void S1_always_lies_around_all() =>
        Assert.All(All.Where(other => other != Ever), other => Assert.Equal(CircumstanceRelation.Around, Ever.To(other)));

    [Fact]
    public void S1_peacetime_and_wartime_are_apart() => Assert.Equal(CircumstanceRelation.Apart, InPeace.To(InWar));

    [Fact]
    public void S1_the_trigger_of_an_armed_attack_lies_in_wartime()
    {
        Assert.Equal(CircumstanceRelation.Inside, OnInvasion.To(InWar));
        Assert.Equal(CircumstanceRelation.Apart, OnInvasion.To(InPeace));
    }

    [Fact]
    public void S1_another_trigger_may_fall_in_peace_or_war()
    {
        Assert.Equal(CircumstanceRelation.Possible, OnCoup.To(InWar));
        Assert.Equal(CircumstanceRelation.Possible, OnCoup.To(InPeace));
    }

    [Fact]
    public void S1_two_triggers_overlap_only_possibly()
    {
        Assert.Equal(CircumstanceRelation.Possible, OnInvasion.To(OnShelling));
        Assert.Equal(CircumstanceRelation.Possible, OnInvasion.To(OnCoup));
    }

    [Fact]
    public void S1_after_an_event_overlaps_only_possibly_with_all_but_itself_and_always() =>
        Assert.All(
            All.Where(other => other is not Always && other.Whole(AfterTruce) != CircumstanceRelation.Same && other != OnCoup),
            other => Assert.Equal(CircumstanceRelation.Possible, AfterTruceExceptCoup.To(other)));

    [Fact]
    public void S1_what_a_circumstance_leaves_out_is_apart_from_it_and_the_rest_lies_inside()
    {
        Assert.All(new[] { PeaceExceptCoup, WarExceptCoup, InvasionExceptCoup, AfterTruceExceptCoup }, one => Assert.Equal(CircumstanceRelation.Apart, one.To(OnCoup)));
        Assert.Equal(CircumstanceRelation.Apart, WarExceptInvasion.To(InvasionExceptCoup));
        Assert.Equal(CircumstanceRelation.Inside, PeaceExceptCoup.To(InPeace));
        Assert.Equal(CircumstanceRelation.Inside, InvasionExceptCoup.To(WarExceptCoup));
        Assert.Equal(CircumstanceRelation.Inside, WarExceptCoup.To(ExceptCoup));
    }

    [Fact]
    public void S1_a_trigger_left_out_may_be_all_of_a_war_or_of_another_trigger_but_not_of_peacetime()
    {
        Assert.Equal(CircumstanceRelation.Possible, WarExceptCoup.To(WarExceptInvasion));
        Assert.Equal(CircumstanceRelation.Possible, WarExceptCoup.To(OnInvasion));
        Assert.Equal(CircumstanceRelation.Shares, PeaceExceptCoup.To(ExceptInvasion));
        Assert.Equal(CircumstanceRelation.Shares, AfterTruceExceptCoup.To(ExceptInvasion));
    }

    [Fact]
    public void S1_a_trigger_that_always_leaves_out_is_apart_from_it()
    {
        Assert.Equal(CircumstanceRelation.Apart, ExceptCoup.To(OnCoup));
        Assert.Equal(CircumstanceRelation.Apart, ExceptBoth.To(OnInvasion));
    }

    [Fact]
    public void S1_always_with_exceptions_shares_something_with_the_rest_but_lies_around_none()
    {
        Assert.All(new Circumstance[] { InPeace, AfterTruce }, other => Assert.Equal(CircumstanceRelation.Shares, ExceptCoup.To(other)));
        Assert.All(new Circumstance[] { InWar, OnInvasion }, other => Assert.Equal(CircumstanceRelation.Possible, ExceptCoup.To(other)));
    }

    [Fact]
    public void S1_the_more_is_left_out_the_further_inside()
    {
        Assert.Equal(CircumstanceRelation.Inside, ExceptBoth.To(ExceptCoup));
        Assert.Equal(CircumstanceRelation.Inside, ExceptCoup.To(Ever));
        Assert.Equal(CircumstanceRelation.Shares, ExceptCoup.To(ExceptInvasion));
        Assert.Equal(CircumstanceRelation.Same, ExceptBoth.To(Unless("invasion", "coup")));
    }

    [Fact]
    public void S1_nothing_apart_from_a_wider_circumstance_shares_a_narrower_one() => Assert.All(
        from pair in Pairs() from third in All where IsInside(pair.First, pair.Second) && pair.Second.To(third) == CircumstanceRelation.Apart select (pair.First, third),
        ends => Assert.Equal(CircumstanceRelation.Apart, ends.First.To(ends.third)));

    private static bool IsInside(Circumstance first, Circumstance second) => first.To(second) is CircumstanceRelation.Inside or CircumstanceRelation.Same;

    private static IEnumerable<(Circumstance First, Circumstance Second)> Pairs() => from first in All from second in All select (first, second);

    private static CircumstanceRelation Mirrored(CircumstanceRelation relation) => relation switch
    {
        CircumstanceRelation.Inside => CircumstanceRelation.Around,
        CircumstanceRelation.Around => CircumstanceRelation.Inside,
        _ => relation,
    };

    private static EventId Event(string id) => EventId.Parse(id);

    private static Always Unless(params string[] events) => new() { Except = [.. events.Select(Event)] };
}
