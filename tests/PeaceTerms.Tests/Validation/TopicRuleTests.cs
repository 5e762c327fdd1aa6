using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class TopicRuleTests
{
    private const string Path = "$.statements[0].term.requires[0]";
    private static readonly Topic Own = Valid.Topics[0] with { Id = TopicOf("own") };
    private static readonly Category Guard = new() { Id = C("rangers"), Name = "rangers" };

    public static TheoryData<OutcomeDomain, string, string> WrongDomains => new()
    {
        { new OutcomeDomain { Kind = (DomainKind)9 }, ErrorCodes.EnumUnknown, "kind" },
        { new OutcomeDomain { Kind = DomainKind.Amount, Unit = "" }, ErrorCodes.UnitEmpty, "unit" },
        { new OutcomeDomain { Kind = DomainKind.Duration, Unit = "weeks" }, ErrorCodes.DurationUnitUnknown, "unit" },
        { new OutcomeDomain { Kind = DomainKind.Amount, Outcomes = ["many"] }, ErrorCodes.OutcomesUnexpected, "outcomes" },
        { new OutcomeDomain { Kind = DomainKind.Choice, Outcomes = ["yes"] }, ErrorCodes.OutcomesTooFew, "outcomes" },
        { new OutcomeDomain { Kind = DomainKind.Grade, IsWhole = true }, ErrorCodes.OutcomesTooFew, "outcomes" },
        { new OutcomeDomain { Kind = DomainKind.Choice, Outcomes = ["yes", "no", "yes"] }, ErrorCodes.OutcomeRepeated, "outcomes[2]" },
        { new OutcomeDomain { Kind = DomainKind.Choice, Outcomes = ["yes", "no", ""] }, ErrorCodes.TextEmpty, "outcomes[2]" },
        { new OutcomeDomain { Kind = DomainKind.Grade, Outcomes = ["none", "all"], IsWhole = true, IsOpen = true }, ErrorCodes.OpenDomainUnexpected, "isOpen" },
        { new OutcomeDomain { Kind = DomainKind.Grade, Outcomes = ["none", "all"] }, ErrorCodes.GradesNotWhole, "isWhole" },
    };

    public static TheoryData<TopicAsk, string, string> WrongAsks => new()
    {
        { Crossing with { Topic = TopicOf("crossing-hour") }, ErrorCodes.TopicUnknown, "topic" },
        { Crossing with { Key = [] }, ErrorCodes.KeyRoleMissing, "key" },
        { Crossing with { Key = [.. Crossing.Key, .. Crossing.Key] }, ErrorCodes.KeyRoleRepeated, "key[1].role" },
        { Crossing with { Key = [.. Crossing.Key, new() { Role = "gate", Id = "south" }] }, ErrorCodes.KeyRoleUnknown, "key[1].role" },
        { Crossing with { Key = [new() { Role = "crossing", Id = "atlantis" }] }, ErrorCodes.TerritoryUnknown, "key[0].id" },
        { Crossing with { Key = [new() { Role = "crossing", Id = "NOT AN ID" }] }, ErrorCodes.TerritoryUnknown, "key[0].id" },
        { Crossing with { Key = [new() { Role = "crossing", Id = "" }] }, ErrorCodes.TextEmpty, "key[0].id" },
        { Crossing with { Facets = [new PartyFacet { Name = "owners" }] }, ErrorCodes.FacetUnknown, "facets[0].name" },
        { Crossing with { Facets = [.. Crossing.Facets, .. Crossing.Facets] }, ErrorCodes.FacetRepeated, "facets[1].name" },
        { Crossing with { Facets = [new AreaFacet { Name = "users" }] }, ErrorCodes.FacetKindWrong, "facets[0]" },
        { Crossing with { Facets = [new PartyFacet { Name = "users", Parties = [P("nobody")] }] }, ErrorCodes.PartyUnknown, "facets[0].parties[0]" },
        { Crossing with { SideRoles = [new() { Name = "owner" }] }, ErrorCodes.SideRoleUnknown, "sideRoles[0].name" },
        { Crossing with { Value = new OutcomesValue() }, ErrorCodes.OutcomesEmpty, "value.anyOf" },
        { Crossing with { Value = new OutcomesValue { AnyOf = ["open", "ajar"] } }, ErrorCodes.ValueDoesNotFit, "value.anyOf[1]" },
        { Crossing with { Value = new QuantityValue { Quantity = new NoLimit() } }, ErrorCodes.ValueDoesNotFit, "value" },
        { Crossing with { Value = new DurationValue { Duration = Duration.OfYears(1) } }, ErrorCodes.ValueDoesNotFit, "value" },
        { Crossing with { Value = null! }, ErrorCodes.ValueMissing, "value" },
        { Crossing with { Quantifier = (Quantifier)9 }, ErrorCodes.EnumUnknown, "quantifier" },
        { Crossing with { Binds = [P("nobody")] }, ErrorCodes.PartyUnknown, "binds[0]" },
        { new TopicAsk { Topic = TopicOf("pull-back"), Facets = [new CategoryFacet { Name = "category", Categories = [C("tank")] }], Value = new OutcomesValue { AnyOf = ["yes"] } }, ErrorCodes.CategoryUnknown, "facets[0].categories[0]" },
        { new TopicAsk { Topic = TopicOf("pull-back"), Facets = [new AreaFacet { Name = "area", Areas = [Area.Whole(T("atlantis"))] }], Value = new OutcomesValue { AnyOf = ["yes"] } }, ErrorCodes.TerritoryUnknown, "facets[0].areas[0].territory" },
    };

    [Fact]
    public void The_built_in_topics_and_categories_are_sound()
    {
        Assert.All(BuiltInTopics.All, topic => Assert.Empty(new TopicValidator().Validate(topic).Errors));
        Assert.Empty(DossierValidation.Check(new Dossier { Categories = BuiltInCategories.All }));
    }

    [Theory]
    [MemberData(nameof(WrongDomains))]
    public void A_topic_has_a_complete_domain(OutcomeDomain domain, string code, string path) => With(Own with { Domain = domain }).HasOnly(code, $"$.topics[1].domain.{path}");

    [Theory]
    [MemberData(nameof(WrongAsks))]
    public void An_ask_fits_its_topic(TopicAsk ask, string code, string path) => With(General(ask)).HasOnly(code, $"{Path}.{path}");

    [Fact]
    public void An_unknown_outcome_is_named_with_the_known_ones() => Assert.Equal(
        "'ajar' is no outcome of the topic 'crossing-hours'; its outcomes are: 'closed', 'open'.",
        With(General(Crossing with { Value = new OutcomesValue { AnyOf = ["ajar"] } })).HasOnly(ErrorCodes.ValueDoesNotFit, $"{Path}.value.anyOf[0]").Message);

    [Fact]
    public void A_general_term_asks_something() => With(General()).HasOnly(ErrorCodes.AsksEmpty, "$.statements[0].term.requires");

    [Fact]
    public void An_open_choice_needs_no_named_outcomes() => Assert.Empty(DossierValidation.Check(With(Own with { Domain = new() { Kind = DomainKind.Choice, IsOpen = true } })));

    [Fact]
    public void A_topic_does_not_take_a_built_in_id() => With(Own with { Id = TopicOf("ceiling") }).HasOnly(ErrorCodes.TopicBuiltIn, "$.topics[1].id");

    [Fact]
    public void A_repeated_topic_is_an_error() => With(Valid.Topics[0]).HasOnly(ErrorCodes.TopicRepeated, "$.topics[1].id");

    [Fact]
    public void Roles_have_distinct_names() => With(Own with { Facets = [new() { Name = "crossing", Kind = RoleKind.Areas }] }).HasOnly(ErrorCodes.RoleRepeated, "$.topics[1].facets[0].name");

    [Fact]
    public void A_companion_is_a_known_topic() => With(Own with { Companions = [TopicOf("celing")] }).HasOnly(ErrorCodes.TopicUnknown, "$.topics[1].companions[0]");

    [Fact]
    public void A_negative_outcome_is_one_of_the_topics() => Assert.Equal(
        "'shut' is named as an outcome that says no, but is no outcome of the topic 'own'; name one of its outcomes.",
        With(Own with { NegativeOutcomes = ["closed", "shut"] }).HasOnly(ErrorCodes.OutcomeUnknown, "$.topics[1].negativeOutcomes[1]").Message);

    [Fact]
    public void A_code_names_its_scheme() => With(Own with { Codes = [new() { Scheme = "", Code = "x" }] }).HasOnly(ErrorCodes.TextEmpty, "$.topics[1].codes[0].scheme");

    [Fact]
    public void An_unknown_category_is_an_error() => With(Guard with { Within = C("personel") }).HasOnly(ErrorCodes.CategoryUnknown, "$.categories[1].within");

    [Fact]
    public void A_repeated_category_is_an_error() => With(Valid.Categories[0]).HasOnly(ErrorCodes.CategoryRepeated, "$.categories[1].id");

    [Fact]
    public void A_category_does_not_lie_in_itself_through_a_built_in_one() => Assert.Equal(
        "The categories 'personnel' in 'active-personnel' in 'personnel' lie in a circle; remove one 'within'.",
        With(Guard with { Id = C("personnel"), Within = C("active-personnel") }).HasOnly(ErrorCodes.CategoryCircle, "$.categories[1].within").Message);

}
