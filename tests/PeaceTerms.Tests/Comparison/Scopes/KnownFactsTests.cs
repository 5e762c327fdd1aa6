using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules S2, T6 and I8: what records of holdings show, which conditions can come about together, and where kindred issues are spoken of in common.</summary>
public class KnownFactsTests
{
    private static readonly Area Part = new() { Territory = T("valley"), HeldBy = P("northland"), Line = L("contact") };

    private static Holding Record(string territory = "valley", int? day = null, string? line = null, bool? nothing = null, string by = "northland") => new()
    {
        Territory = T(territory),
        By = P(by),
        Date = day is { } days ? Monday.AddDays(days) : null,
        Line = line is null ? null : L(line),
        Nothing = nothing,
        Source = new() { Document = D("note-1") },
    };

    private static bool IsFilled(Area area, DateOnly? asOf, params Holding[] records) => new TerritoryMap(Stage with
    {
        Lines = [.. Stage.Lines, new() { Id = L("undated"), Name = "a line without a day" }],
        Holdings = [.. records],
    }, asOf).IsFilled(area).IsFilled;

    [Fact]
    public void S2_a_record_of_the_line_or_of_a_day_not_after_it_shows_a_part_not_to_be_empty()
    {
        Assert.False(IsFilled(Part, null));
        Assert.True(IsFilled(Part, null, Record(line: "contact")));
        Assert.True(IsFilled(Part, null, Record("upper-valley", line: "contact")));
        Assert.False(IsFilled(Part, null, Record(line: "contact", nothing: true)));
        Assert.False(IsFilled(Part, null, Record(line: "contact", by: "southland")));
        Assert.False(IsFilled(Part, null, Record(line: "later")));
        Assert.True(IsFilled(Part, null, Record(day: 0)));
        Assert.True(IsFilled(Part, null, Record(day: -30)));
        Assert.False(IsFilled(Part, null, Record(day: 1)));
        Assert.False(IsFilled(Part with { Territory = T("upper-valley") }, null, Record(day: 0)));
    }

    [Fact]
    public void S2_a_later_record_that_nothing_is_held_takes_the_earlier_one_away()
    {
        Assert.False(IsFilled(Part, null, Record(day: -5), Record(day: -2, nothing: true)));
        Assert.False(IsFilled(Part, null, Record(day: -5), Record(day: -5, nothing: true)));
        Assert.True(IsFilled(Part, null, Record(day: -5), Record(day: -9, nothing: true)));
        Assert.True(IsFilled(Part, null, Record(day: -5), Record(day: 1, nothing: true)));
        Assert.True(IsFilled(Part, null, Record("upper-valley", day: -5), Record("lower-valley", day: -2, nothing: true)));
        Assert.False(IsFilled(Part, null, Record("upper-valley", day: -5), Record("valley", day: -2, nothing: true)));
        Assert.True(IsFilled(Part, null, Record("upper-valley", day: -5), Record("valley", day: -2, nothing: true), Record("lower-valley", day: -1)));
    }

    [Fact]
    public void S2_a_line_of_a_day_to_come_or_without_one_needs_a_record_of_its_own()
    {
        var later = Part with { Line = L("later") };
        Assert.False(IsFilled(later, Monday, Record(day: 0)));
        Assert.True(IsFilled(later, Monday, Record(line: "later")));
        Assert.True(IsFilled(Part, Monday, Record(day: 0)));
        Assert.False(IsFilled(Part, Monday.AddDays(-1), Record(day: -1)));

        var undated = Part with { Line = L("undated") };
        Assert.False(IsFilled(undated, null, Record(day: 0)));
        Assert.True(IsFilled(undated with { AsOf = Monday }, null, Record(day: 0)));
        Assert.False(IsFilled(undated with { AsOf = Monday }, null, Record(day: 1)));
        Assert.True(IsFilled(undated with { AsOf = Monday }, null, Record(day: 0, line: "undated")));
        Assert.False(IsFilled(undated with { AsOf = Monday }, null, Record(day: 1, line: "undated")));
        Assert.True(IsFilled(undated with { AsOf = Monday }, null, Record(line: "undated")));
    }

    [Fact]
    public void S2_of_what_is_declared_within_a_vague_area_nothing_is_sure()
    {
        var land = PlainMap.Land with { Territories = [.. PlainMap.Land.Territories, new() { Id = T("ford"), Name = "ford", Within = T("basin") }] };
        foreach (var (one, other) in new[] { ("ford", "basin"), ("basin", "ford") })
        {
            var relation = new TerritoryMap(land, null).Relate(Whole(one), Whole(other), asAWhole: false);
            Assert.Equal(("area=ford", false, false, false), ($"{relation.Shared}", relation.IsSure, relation.FirstInside, relation.SecondInside));
        }
    }

    [Theory]
    [InlineData("east-of-north", "basin", "Core east-of-north basin")]
    [InlineData("north", "basin", "Core east-of-north basin, Within east-of-north north")]
    [InlineData("shore-of-south", "heights", "Core south heights, Within shore-of-south south")]
    [InlineData("shore-of-south", "land", "Within shore-of-south south, Within south land")]
    public void S2_a_sure_overlap_names_the_steps_that_lead_to_it(string one, string other, string facts)
    {
        foreach (var relation in new[] { new TerritoryMap(PlainMap.Land, null).Relate(Whole(one), Whole(other), asAWhole: false), new TerritoryMap(PlainMap.Land, null).Relate(Whole(other), Whole(one), asAWhole: false) })
        {
            Assert.True(relation.IsSure);
            Assert.Equal(facts, string.Join(", ", relation.Facts.Select(fact => $"{fact.Kind} {fact.Subject} {fact.Object}").Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void S1_a_declared_overlap_of_circumstances_is_sure_and_neither_lies_in_the_other()
    {
        var (peace, after) = (new Peacetime(), new AfterEvent { Event = E("launch") });
        var map = new ScopeMap(new PartyMap([], null), new TerritoryMap(new Dossier(), null), new CategoryMap([]), [new() { First = peace, Second = after, Source = new() { Document = D("note-1") } }]);
        var topic = new Topic { Id = TopicOf("any"), Name = "any", Domain = OutcomeDomain.YesNo };
        foreach (var (one, other) in new (Circumstance, Circumstance)[] { (peace, after), (after, peace) })
        {
            var relation = map.Relate(topic, new Scope { Circumstance = one }, new Scope { Circumstance = other })!;
            Assert.Equal((new Together { Parts = [peace, after] }, true, false, false), ((Together)relation.Shared.Circumstance!, relation.IsSure, relation.FirstInside, relation.SecondInside));
            Assert.Equal(ScopeFactKind.Overlap, Assert.Single(relation.Facts).Kind);
        }
    }

    private static AreaFacet Whole(string territory) => new() { Name = "area", Areas = [Area.Whole(T(territory))] };

    [Fact]
    public void T6_conditions_that_are_known_or_exclude_each_other_are_no_open_ones()
    {
        var map = new ConditionMap(new Dossier
        {
            Events =
            [
                new() { Id = E("past"), Name = "what is past", Date = Monday }, new() { Id = E("ruled-out"), Name = "what it rules out", Excludes = [E("past")] },
                new() { Id = E("one"), Name = "one", Excludes = [E("other")] }, new() { Id = E("other"), Name = "other" }, new() { Id = E("free"), Name = "free", Date = Monday.AddDays(1) },
            ],
        }, Monday, [new() { Statement = S("granted"), Holds = true }, new() { Statement = S("refused"), Holds = false }]);

        Assert.False(Fails("past"));
        Assert.True(Fails("not past"));
        Assert.True(Fails("ruled-out"));
        Assert.False(Fails("not ruled-out"));
        Assert.False(Fails("free"));
        Assert.False(Fails("one", "not other"));
        Assert.True(Fails("one", "other"));
        Assert.True(Fails("free", "not free"));
        Assert.True(Fails("free", "ruled-out"));
        Assert.True(Fails("free", "not past"));
        Assert.False(Fails());
        Assert.Equal(["event free", "event one"], map.Open(States("past", "free", "not ruled-out", "one")).Select(state => $"{state}").Order(StringComparer.Ordinal));
        Assert.Equal("free", Assert.Single(map.Open(States("free"))).Name);
        Assert.Empty(map.Open(ValueList.Of([new ConditionState { Statement = S("granted"), Holds = true }, new ConditionState { Statement = S("refused"), Holds = false }])));
        Assert.True(map.Fails(ValueList.Of([new ConditionState { Statement = S("refused"), Holds = true }])));
        Assert.True(map.Fails(ValueList.Of([new ConditionState { Statement = S("granted"), Holds = false }])));
        Assert.Equal(3, map.Situations(States("one", "other"))!.Count);
        Assert.Equal(64, map.Situations([.. Enumerable.Range(0, 6).Select(Asked)])!.Count);
        Assert.Null(map.Situations([.. Enumerable.Range(0, 7).Select(Asked)]));

        bool Fails(params string[] states) => map.Fails(States(states));
        static ConditionState Asked(int number) => new() { Statement = S($"s{number}"), Holds = true };
        static ValueList<ConditionState> States(params string[] states) => ValueList.From(states.Select(state => new ConditionState { Event = E(state.Replace("not ", "", StringComparison.Ordinal)), Holds = !state.StartsWith("not ", StringComparison.Ordinal) }));
    }

    [Fact]
    public void I8_where_kindred_issues_are_spoken_of_is_all_that_their_scopes_name()
    {
        static Scope Joined(params Scope[] scopes) => new KinOverlap([.. scopes.Select(scope => new ScopeRelation { Shared = scope, IsSure = true, FirstInside = true, SecondInside = true })]).Scope;
        static Scope Of(string party, string area, string category) => new()
        {
            Facets =
            [
                new PartyFacet { Name = "forces", Parties = [P(party)] }, new AreaFacet { Name = "area", Areas = [Area.Whole(T(area))] }, new CategoryFacet { Name = "category", Categories = [C(category)] },
            ],
        };

        Assert.Equal("area=lower-valley+upper-valley;category=bases+troops;forces=eastland+westland", $"{Joined(Of("westland", "upper-valley", "troops"), Of("eastland", "lower-valley", "bases"))}");
        Assert.Equal("area=valley;category=troops;forces=eastland", $"{Joined(Of("eastland", "valley", "troops"), Of("eastland", "valley", "troops") with { Period = null })}");

        var anyone = Of("eastland", "valley", "troops") with { Facets = [new PartyFacet { Name = "forces", Parties = [P("westland")], Except = [P("eastland")] }] };
        Assert.Equal("any", $"{Joined(anyone, Of("eastland", "valley", "troops"))}");
        Assert.Equal("any", $"{Joined(Of("eastland", "valley", "troops"), Scope.Unrestricted)}");
        Assert.Equal($"{anyone}", $"{Joined(anyone, anyone with { Circumstance = new Peacetime() })}");

        var (peace, war) = (new Scope { Circumstance = new Peacetime() }, new Scope { Circumstance = new Wartime() });
        Assert.Equal(["peacetime", "any"], new[] { Joined(peace, peace with { Period = new() { From = Monday } }), Joined(peace, war) }.Select(scope => $"{scope}"));
        var (early, late) = (new Scope { Period = new() { From = Monday } }, new Scope { Period = new() { Until = Monday } });
        Assert.Equal(early.Period, Joined(early, early with { Circumstance = new Peacetime() }).Period);
        Assert.Null(Joined(early, late).Period);
    }

    [Fact]
    public void A_category_of_the_dossier_has_the_dossiers_name() => Assert.Equal("soldiers", new CategoryMap([new() { Id = C("personnel"), Name = "soldiers" }]).NameOf(C("personnel")));
}
