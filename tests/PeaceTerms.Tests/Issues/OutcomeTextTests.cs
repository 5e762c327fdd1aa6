using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Sets of outcomes in words, what a topic holds without a deal, and the parts of a scope.</summary>
public class OutcomeTextTests
{
    private static readonly OutcomeDomain Persons = OutcomeDomain.Amount("persons");
    private static readonly OutcomeDomain Bare = OutcomeDomain.Amount(null);
    private static readonly OutcomeDomain Colours = OutcomeDomain.OpenChoices("red", "blue");

    private static OutcomeSet Points(OutcomeDomain domain, params decimal[] points) => points.Select(point => (OutcomeSet)OrderedSet.Exactly(domain, point)).Aggregate((all, one) => all.Unite(one));

    private static OutcomeSet From(OutcomeDomain domain, decimal from, decimal? to = null) => OrderedSet.Between(domain, from, true, to, true);

    public static TheoryData<OutcomeSet, string> Sets => new()
    {
        { Colours.Everything, "anything" },
        { Colours.Named("red", "blue").Complement(), "anything but blue or red" },
        { Colours.Named("red"), "red" },
        { Points(Persons, 5, 10), "5 or 10 persons" },
        { Points(Bare, 5, 10), "5 or 10" },
        { Points(OutcomeDomain.InMonths, 6, 24), "6 months or 2 years" },
        { Points(OutcomeDomain.InMonths, 12, 24), "1 year or 2 years" },
        { Points(OutcomeDomain.InMonths, 24, 36), "2 or 3 years" },
        { Points(Persons, 5).Unite(From(Persons, 10, 20)), "5 persons or 10 persons to 20 persons" },
        { From(Persons, 0), "any figure" },
        { From(OutcomeDomain.InMonths, 0), "any length" },
        { From(Persons, 5), "5 persons or more, but with a limit" },
        { From(OutcomeDomain.Dates, new DateOnly(2026, 1, 12).DayNumber), "2026-01-12 or later" },
        { RelativeDomain.AtEvent(E("launch")), "until launch" },
        { RelativeDomain.AtEvent(E("launch")).Complement(), "an end before launch or an end after launch" },
        { RelativeDomain.AtEvent(E("launch")).AndBetter(moreIsBetter: true), "an end at or after launch" },
        { RelativeDomain.AtEvent(E("launch")).AndBetter(moreIsBetter: false), "an end at or before launch" },
        { From(RelativeDomain.AtEvent(E("launch")).Domain, 0), "an end at any time" },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Sets_are_told_as_a_reader_would_say_them(OutcomeSet set, string words) => Assert.Equal(words, set.ToString());

    [Fact]
    public void I6_what_holds_without_a_deal_is_an_outcome_of_the_topics_kind()
    {
        static string? Of(string? holds, OutcomeDomain domain) => new Topic { Id = TopicOf("any"), Name = "any", Domain = domain, Default = holds }.DefaultIn(domain)?.ToString();

        Assert.Null(Of(null, Persons));
        Assert.Equal("red", Of("red", Colours));
        Assert.Null(Of("green", Colours));
        Assert.Equal("low", Of("low", OutcomeDomain.Grades("low", "high")));
        Assert.Equal("no limit", Of("no limit", Persons));
        Assert.Null(Of("no limit", OutcomeDomain.Dates));
        Assert.Equal("0 persons", Of("none", Persons));
        Assert.Null(Of("as agreed before", Persons));
    }

    [Fact]
    public void S3_a_scope_has_a_part_for_each_thing_that_its_facets_list()
    {
        var areas = new AreaFacet { Name = "area", Areas = [Area.Whole(T("upper-valley")), Area.Whole(T("lower-valley"))] };
        var holders = new PartyFacet { Name = "holder", Parties = [P("northland"), P("southland")] };
        var counted = new CategoryFacet { Name = "category", Categories = [C("personnel"), C("tanks")] };

        Assert.Equal(
            ["area=lower-valley;holder=northland", "area=lower-valley;holder=southland", "area=upper-valley;holder=northland", "area=upper-valley;holder=southland"],
            new Scope { Facets = [areas, holders] }.Singles().Select(scope => $"{scope}").Order(StringComparer.Ordinal));
        Assert.Equal(["category=personnel", "category=tanks"], counted.Single().Select(facet => $"{facet}"));
        Assert.Equal("any", Assert.Single(Scope.Unrestricted.Singles()).ToString());
    }

    [Fact]
    public void S1_of_circumstances_that_hold_together_each_counts()
    {
        static Circumstance All(params Circumstance[] parts) => new Together { Parts = parts };
        var (peace, war) = (new Peacetime(), new Wartime());
        Circumstance After(string what) => new AfterEvent { Event = E(what) };
        Circumstance Before(string what) => new BeforeEvent { Event = E(what) };

        Assert.Equal(CircumstanceRelation.Apart, All(peace, After("truce")).To(All(war, After("vote"))));
        Assert.Equal(CircumstanceRelation.Apart, All(peace, After("truce")).To(All(Before("truce"), After("vote"))));
        Assert.Equal(CircumstanceRelation.Possible, All(peace, After("truce")).To(All(peace, After("vote"))));
        Assert.Equal(CircumstanceRelation.Inside, All(peace, After("truce"), After("vote")).To(All(peace, After("truce"))));
        Assert.Equal(CircumstanceRelation.Around, All(peace, After("truce")).To(All(peace, After("truce"), After("vote"))));
        Assert.Equal(CircumstanceRelation.Inside, All(peace, After("truce")).To(peace));
        Assert.Equal(CircumstanceRelation.Around, peace.To(All(peace, After("truce"))));
        Assert.Equal(CircumstanceRelation.Same, All(peace, After("truce")).To(All(After("truce"), peace)));
        Assert.Equal(CircumstanceRelation.Same, Before("truce").To(Before("truce")));
        Assert.Equal(CircumstanceRelation.Possible, Before("truce").To(Before("vote")));
        Assert.Equal(CircumstanceRelation.Apart, Before("truce").To(After("truce")));
    }
}
