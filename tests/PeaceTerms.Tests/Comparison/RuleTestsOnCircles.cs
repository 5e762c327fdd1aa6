using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule I10: what a finding on a circle shows, and which circles others already tell.</summary>
public class RuleTestsOnCircles
{
    private static readonly string[] Names = ["ceasefire", "withdrawal", "elections", "treaty", "signature", "exchange"];

    private static Dossier Events(params Statement[] statements) => Talk(statements) with { Events = [.. Names.Select(name => new DealEvent { Id = E(name), Name = name })] };

    private static Dossier Dated(Dossier talk, params (string Event, int Day)[] dates) => talk with
    {
        Events = [.. talk.Events.Select(one => dates.Where(date => one.Id == E(date.Event)).Select(date => one with { Date = Monday.AddDays(date.Day) }).FirstOrDefault() ?? one)],
    };

    private static GeneralTerm Order(string subject, string awaited, string outcome, string topic) => new()
    {
        Requires = [new() { Topic = TopicOf(topic), Key = [new() { Role = "event", Id = subject }, new() { Role = "awaited", Id = awaited }], Value = new OutcomesValue { AnyOf = [outcome] } }],
    };

    /// <summary>A demand for one event before another.</summary>
    private static Statement Before(string by, string first, string then, Circumstance? when = null) => Demand(by, Order(then, first, "waits", "must-wait") with { Circumstance = when });

    private static Statement Together(string by, string one, string other) => Demand(by, Order(one, other, "yes", "happens-with"));

    private static Statement If(Statement statement, string happening) => statement with { Conditions = [new EventCondition { Event = E(happening) }] };

    private static Statement Under(Statement statement, string option, string group = "ways") => statement with { Source = new() { Document = D("note-1") }, Option = new() { Group = group, Name = option } };

    private static IReadOnlyList<Finding> All(Dossier dossier) => [.. dossier.Findings().Where(finding => finding.Circle.Count > 0)];

    private static IReadOnlyList<Finding> Circles(params Statement[] said) => [.. All(Events(said)).Where(finding => finding.Verdict != Verdict.Undetermined)];

    private static Finding Circle(params Statement[] said) => Assert.Single(Circles(said));

    private static readonly Statement[] Two = [Before("northland", "elections", "treaty"), Before("southland", "treaty", "elections")];

    [Fact]
    public void I10_circles_in_times_that_exclude_each_other_are_both_told_and_a_wider_one_tells_a_narrower_one()
    {
        Assert.Equal(["peacetime", "wartime"], Circles(Before("northland", "elections", "treaty", new Peacetime()), Before("northland", "elections", "treaty", new Wartime()), Two[1]).Select(finding => $"{finding.Overlap.Scope}"));
        Assert.Equal("any", $"{Circle([.. Two, Before("northland", "elections", "treaty", new Wartime())]).Overlap.Scope}");
        Assert.Equal("any", $"{Circle([Before("southland", "treaty", "elections", new Peacetime()), .. Two]).Overlap.Scope}");
    }

    [Fact]
    public void I10_a_circle_on_a_condition_tells_none_of_more_sides_that_needs_no_condition()
    {
        Statement[] three = [Before("northland", "elections", "treaty"), Before("southland", "treaty", "exchange"), Before("eastland", "exchange", "elections")];
        var conditional = If(Before("southland", "treaty", "elections"), "withdrawal");
        Assert.Equal([(FindingKind.Meeting, Certainty.Conditional), (FindingKind.Joint, Certainty.Definite)], Circles([.. three, conditional]).Select(finding => (finding.Kind, finding.Certainty!.Value)));
        Assert.Equal(FindingKind.Meeting, Circle([.. three, conditional with { Conditions = [] }]).Kind);
        Assert.Equal([FindingKind.Meeting, FindingKind.Joint], Circles([.. three, Before("southland", "treaty", "elections", new Peacetime())]).Select(finding => finding.Kind));
        Assert.Equal([Certainty.UnderOption, Certainty.Definite], Circles([.. three, Under(Before("southland", "treaty", "elections"), "one")]).Select(finding => finding.Certainty!.Value));
    }

    [Fact]
    public void I10_steps_of_the_same_sides_on_the_same_events_make_one_circle()
    {
        Assert.Single(Circle(Two[0], If(Two[1], "withdrawal"), If(Two[1], "exchange")).Conditions);
        Assert.Equal(Certainty.Definite, Circle(Two[0], If(Two[1], "withdrawal"), Two[1]).Certainty);
    }

    [Fact]
    public void I10_a_circle_is_as_grave_as_its_words()
    {
        static Statement[] Red(params Statement[] said) => [.. said.Select(one => one with { Firmness = Firmness.RedLine })];
        void Is(Finding finding, FindingSeverity severity, Certainty? certainty, Verdict? verdict, int conditions) =>
            Assert.Equal((severity, certainty, verdict, conditions), (finding.Severity, finding.Certainty, finding.Verdict, finding.Conditions.Count));

        Is(Circle(Two), FindingSeverity.Serious, Certainty.Definite, Verdict.Conflict, 0);
        Is(Circle([.. Red(Two[0]), Two[1]]), FindingSeverity.Serious, Certainty.Definite, Verdict.Conflict, 0);
        Is(Circle(Red(Two)), FindingSeverity.Blocking, Certainty.Definite, Verdict.Conflict, 0);
        Is(Circle([.. Red(Two), Two[1] with { Date = Monday.AddDays(1) }]), FindingSeverity.Blocking, Certainty.Definite, Verdict.Conflict, 0);
        Is(Circle(Red(Two[0], If(Two[1], "exchange"))), FindingSeverity.Notice, Certainty.Conditional, Verdict.Conflict, 1);
        Is(Circle(Red(Two[0], Under(Two[1], "one"))), FindingSeverity.Notice, Certainty.UnderOption, Verdict.Conflict, 0);
        Is(Circle([.. Red([.. Two.Select((one, place) => one with { By = P("northland"), Source = new() { Document = D($"note-{place + 1}") } })])]), FindingSeverity.Blocking, null, null, 0);
    }

    [Fact]
    public void I10_conditions_of_all_steps_stand_together_in_order()
    {
        var finding = Circle(If(Two[0], "withdrawal"), If(Two[1], "exchange"));
        Assert.Equal(["event exchange", "event withdrawal"], Assert.Single(finding.Conditions).States.Select(state => $"{state}"));
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 0)]
    public void I10_circles_of_up_to_eight_steps_are_looked_for(int steps, int found)
    {
        string[] names = [.. Enumerable.Range(0, steps).Select(number => $"step-{number}")];
        var talk = Talk([.. names.Select((name, place) => Before(place % 2 == 0 ? "northland" : "southland", name, names[(place + 1) % steps]))]) with { Events = [.. names.Select(name => new DealEvent { Id = E(name), Name = name })] };
        Assert.Equal(found, All(talk).Count(finding => finding.Verdict == Verdict.Conflict));
    }

    [Fact]
    public void I10_what_waits_for_itself_can_never_be() => Assert.Equal(FindingKind.SelfContradiction, Circle(Before("northland", "treaty", "treaty")).Kind);

    [Fact]
    public void I10_each_step_says_whose_it_is_and_whether_it_is_before_or_together()
    {
        var finding = Circle(Before("northland", "elections", "treaty"), Together("southland", "treaty", "elections"));
        Assert.Equal([("elections before treaty", true, "northland"), ("treaty together with elections", null, "southland")], finding.Circle.Select(step => (step.Words, step.IsStrict, $"{step.By}")));
        Assert.Equal("meeting|happens-with(elections>treaty)|any|northland~southland|", finding.Key);
    }

    [Fact]
    public void I10_statements_stand_in_the_order_of_their_days_and_ids()
    {
        Statement Named(string id, int day) => Two[0] with { Id = S(id), Date = Monday.AddDays(day) };
        var finding = Circle(Named("z", 0), Named("b", 1), Named("a", 1), Two[1]);
        Assert.Equal(["z", "a", "b"], finding.Sides[0].Statements.Select(use => $"{use.Id}"));
        Assert.Equal(["a", "b", "z"], finding.Circle.First(step => step.By == P("northland")).Statements.Select(id => $"{id}"));
    }

    [Fact]
    public void I10_findings_stand_in_the_order_of_kinds_and_keys()
    {
        static Statement[] Pair(string one, string other, string first, string second) => [Before(other, second, first), Before(one, first, second)];
        var keys = Circles([.. Pair("southland", "westland", "treaty", "exchange"), .. Pair("eastland", "northland", "withdrawal", "signature"), .. Pair("mediator", "mediator", "ceasefire", "elections").Select((one, place) => one with { Source = new() { Document = D($"note-{place + 1}") } })])
            .Select(finding => (finding.Kind, string.Join("~", finding.Sides.Select(side => side.Parties[0])))).ToList();
        Assert.Equal([(FindingKind.Meeting, "southland~westland"), (FindingKind.Meeting, "eastland~northland"), (FindingKind.SelfContradiction, "mediator")], keys);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(3, null, true)]
    [InlineData(null, 3, true)]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    public void I10_two_events_of_different_days_are_not_one(int? first, int? last, bool mayBeOne)
    {
        var talk = Events(Before("northland", "signature", "elections"), Before("southland", "elections", "treaty"));
        (string, int?)[] dates = [("signature", first), ("treaty", last)];
        Assert.Equal(mayBeOne, All(Dated(talk, [.. dates.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!.Value))])).Count == 1);
    }

    [Fact]
    public void I10_two_sides_that_ask_for_the_same_steps_are_told_once()
    {
        Statement[] Steps(string by) => [Before(by, "signature", "elections"), Before(by, "elections", "treaty")];
        var chain = Assert.Single(All(Events([.. Steps("southland"), .. Steps("northland")])));
        Assert.Equal(["northland", "southland"], chain.Circle.Select(step => $"{step.By}"));
        Assert.Equal((Verdict.Undetermined, FindingKind.Meeting), (chain.Verdict!.Value, chain.Kind));
    }

    [Fact]
    public void I10_options_of_one_group_exclude_each_other_whatever_else_is_chosen()
    {
        Statement Not(string first, string then) => Accept("northland", Order(then, first, "does not wait", "must-wait"));
        Statement[] said =
        [
            Under(Before("northland", "elections", "treaty"), "one"), Under(Before("northland", "exchange", "elections"), "two"),
            Under(Not("elections", "treaty"), "three", "means"), Under(Not("exchange", "elections"), "three", "means"), Under(Demand("northland", Ceiling(5)), "four", "means"),
        ];
        Assert.Empty(Circles([.. said, Before("southland", "treaty", "exchange")]));
        Assert.NotEmpty(Circles([.. said.Select(one => one.Option!.Name == "two" ? Under(one, "one") : one), Before("southland", "treaty", "exchange")]));
    }
}
