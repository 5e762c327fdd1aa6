using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What itself says no is not rejected without a word on what that means (rule T1), wherever the topic tells that it says no.</summary>
public sealed class NegativeTermTests
{
    private static readonly Topic Access = new() { Id = TopicOf("access"), Name = "access", Domain = new() { Kind = DomainKind.Grade, Outcomes = ["none", "some", "all"], IsWhole = true }, Default = "none" };
    private static readonly Topic Patrols = new() { Id = TopicOf("patrols"), Name = "patrols", Domain = new() { Kind = DomainKind.Amount } };
    private static readonly Topic Leave = new() { Id = TopicOf("leave"), Name = "leave", Domain = new() { Kind = DomainKind.Duration, Unit = "months" } };

    public static TheoryData<TopicAsk> Negative =>
    [
        Asks("access", new OutcomesValue { AnyOf = ["none"] }),
        Asks("patrols", new QuantityValue { Quantity = new Figure { Value = 0, Unit = "patrols" } }),
        Asks("patrols", new QuantityValue { Quantity = new FigureRange { AtMost = 0, Unit = "patrols" } }),
        Asks("patrols", new QuantityValue { Quantity = new OneOfFigures { Values = [0], Unit = "patrols" } }),
        Asks("patrols", new QuantityValue { Quantity = new NoLimit() }),
        Asks("leave", new DurationValue { Duration = new FixedDuration { Period = CalendarPeriod.Parse("P0D") } }),
        Asks("neutral", new OutcomesValue { AnyOf = ["no"] }),
        Asks("membership-pursued", new OutcomesValue { AnyOf = ["no"] }) with { Key = [new() { Role = "organisation", Id = "pact" }] },
    ];

    public static TheoryData<TopicAsk> Positive =>
    [
        Asks("access", new OutcomesValue { AnyOf = ["some"] }),
        Asks("access", new OutcomesValue { AnyOf = ["none", "some"] }),
        Asks("patrols", new QuantityValue { Quantity = new FigureRange { AtMost = 1, Unit = "patrols" } }),
        Asks("leave", new DurationValue { Duration = Duration.OfYears(1) }),
        Asks("presence-permitted", new OutcomesValue { AnyOf = ["permitted"] }),
        Asks("neutral", new OutcomesValue { AnyOf = ["yes"] }),
    ];

    [Theory]
    [MemberData(nameof(Negative))]
    public void RULE_T1_What_says_no_is_rejected_only_with_a_word_on_the_bar(TopicAsk ask)
    {
        Rejected(General(ask)).HasOnly(ErrorCodes.RejectsNegative, "$.statements[0].stance");
        Assert.Empty(DossierValidation.Check(Rejected(General(ask), refusesBar: true)));
    }

    [Theory]
    [MemberData(nameof(Positive))]
    public void RULE_T1_What_grants_something_is_rejected_freely_even_if_it_is_the_default(TopicAsk ask) => Assert.Empty(DossierValidation.Check(Rejected(General(ask))));

    [Fact]
    public void RULE_T1_A_rejection_about_one_ask_is_judged_by_that_ask()
    {
        var both = General(Asks("access", new OutcomesValue { AnyOf = ["none"] }), Asks("neutral", new OutcomesValue { AnyOf = ["yes"] }));

        Assert.Empty(DossierValidation.Check(Rejected(both)));
        Assert.Empty(DossierValidation.Check(Rejected(both, about: "neutral")));
        Rejected(both, about: "access").HasOnly(ErrorCodes.RejectsNegative, "$.statements[0].stance");
    }

    [Fact]
    public void RULE_T1_The_bar_that_a_neutrality_asks_is_negative_by_itself()
    {
        var neutral = new AllianceMembership { Candidates = [P("southland")], Rule = MembershipRule.Neutral };

        Assert.Empty(DossierValidation.Check(Rejected(neutral, about: "neutral")));
        Rejected(neutral, about: "membership").HasOnly(ErrorCodes.RejectsNegative, "$.statements[0].stance");
    }

    [Fact]
    public void RULE_T1_A_barred_measure_is_rejected_only_with_a_word_on_the_bar() =>
        Rejected(new Measure { Topic = TopicOf("exercises"), Actors = [P("southland")], Barred = true }).HasOnly(ErrorCodes.RejectsNegative, "$.statements[0].stance");

    [Fact]
    public void A_measure_on_an_unknown_topic_is_told_as_such() =>
        Assert.Contains(DossierValidation.Check(Rejected(new Measure { Topic = TopicOf("exercizes"), Actors = [P("southland")] }, about: "exercises")), problem => problem.Code == ErrorCodes.TopicUnknown);

    private static TopicAsk Asks(string topic, TopicValue value) => new() { Topic = TopicOf(topic), Value = value };

    private static Dossier Rejected(Term term, bool? refusesBar = null, string? about = null) =>
        With(Said("s", "northland", Stance.Rejects, term) with { RefusesBar = refusesBar, About = about is null ? null : TopicOf(about) }) with { Topics = [.. Valid.Topics, Access, Patrols, Leave] };
}
