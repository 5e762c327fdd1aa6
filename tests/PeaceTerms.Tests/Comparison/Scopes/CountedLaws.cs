using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules I11, I12 and S1: how categories relate, beside their tree as points; wholes by what they count; and days and circumstances.</summary>
public class CountedLaws
{
    private static readonly Category[] Declared =
    [
        new() { Id = C("all"), Name = "all" }, new() { Id = C("heavy"), Name = "heavy", Within = C("all") }, new() { Id = C("guns"), Name = "guns", Within = C("heavy") },
        new() { Id = C("light"), Name = "light", Within = C("all") }, new() { Id = C("other"), Name = "other" },
    ];

    private static CategoryMap Map => new(Declared);

    private static readonly CategoryFacet[] Facets =
    [
        .. from listed in new string[][] { [], ["all"], ["heavy"], ["guns"], ["light"], ["other"], ["guns", "light"], ["heavy", "other"], ["light", "all"] }
           from except in new string[][] { [], ["guns"], ["heavy"], ["light", "guns"], ["other"] }
           let facet = new CategoryFacet { Name = "category", Categories = [.. listed.Select(C)], Except = [.. except.Select(C)] }
           where Points(facet).Count > 0
           select facet,
    ];

    private static HashSet<string> Points(CategoryFacet facet)
    {
        static bool IsWithin(string part, CategoryId whole) => part == $"{whole}" || (Declared.Single(one => $"{one.Id}" == part).Within is { } within && IsWithin($"{within}", whole));
        return [.. Declared.Select(one => $"{one.Id}").Append("unnamed").Where(point => (facet.Categories.Count == 0 || facet.Categories.Any(whole => point != "unnamed" && IsWithin(point, whole)))
            && !facet.Except.Any(gone => point != "unnamed" && IsWithin(point, gone)))];
    }

    public static IEnumerable<(CategoryFacet First, CategoryFacet Second)> Pairs() => from one in Facets from other in Facets select (one, other);

    [Fact]
    public void S4_what_is_said_of_two_categories_holds_in_the_tree() => Assert.All(Pairs(), pair =>
    {
        var (one, other) = (Points(pair.First), Points(pair.Second));
        var relation = Map.Relate(pair.First, pair.Second, asAWhole: false);
        Assert.True(relation.Shared is not null || !one.Overlaps(other), $"{pair} share something");
        Assert.True(!relation.IsSure || Points((CategoryFacet)relation.Shared!).IsSubsetOf(one.Intersect(other)), $"{pair}: {relation.Shared} is not in both");
        Assert.True(!relation.FirstInside || one.IsSubsetOf(other), $"{pair}: the first is not inside");
        Assert.True(!relation.SecondInside || other.IsSubsetOf(one), $"{pair}: the second is not inside");
        var back = Map.Relate(pair.Second, pair.First, asAWhole: false).Mirrored();
        Assert.Equal((back.Shared is null, back.IsSure, back.FirstInside, back.SecondInside), (relation.Shared is null, relation.IsSure, relation.FirstInside, relation.SecondInside));
    });

    [Fact]
    public void S4_where_nothing_is_left_out_all_is_known() => Assert.All(Pairs().Where(pair => pair.First.Except.Count + pair.Second.Except.Count == 0), pair =>
    {
        var (one, other) = (Points(pair.First), Points(pair.Second));
        var relation = Map.Relate(pair.First, pair.Second, asAWhole: false);
        Assert.Equal((one.Overlaps(other), one.Overlaps(other)), (relation.Shared is not null, relation.IsSure));
        Assert.Equal((one.IsSubsetOf(other), other.IsSubsetOf(one)), (relation.FirstInside, relation.SecondInside));
        Assert.True(relation.Shared is null || Points((CategoryFacet)relation.Shared).SetEquals(one.Intersect(other)), $"{pair} share {relation.Shared}");
    });

    [Fact]
    public void S4_what_leaves_out_as_much_or_more_is_inside()
    {
        static CategoryFacet Of(string[] listed, params string[] except) => new() { Name = "category", Categories = [.. listed.Select(C)], Except = [.. except.Select(C)] };
        (bool First, bool Second) Inside(CategoryFacet one, CategoryFacet other) => Map.Relate(one, other, asAWhole: false) is var relation ? (relation.FirstInside, relation.SecondInside) : default;

        Assert.Equal((true, false), Inside(Of(["all"], "heavy"), Of(["all"], "guns")));
        Assert.Equal((true, true), Inside(Of(["all"], "light", "guns"), Of(["all"], "guns", "light")));
        Assert.Equal((true, false), Inside(Of(["light"]), Of(["all"], "heavy")));
        Assert.Equal((false, false), Inside(Of(["heavy"]), Of(["all"], "guns")));
        Assert.Equal((false, true), Inside(Of([]), Of([], "guns")));
        Assert.Equal((false, false), Inside(Of(["light", "guns"]), Of(["all"], "guns")));
        Assert.True(Map.Relate(Of(["all", "other"]), Of(["all", "other"], "guns"), asAWhole: false).IsSure);

        Assert.True(Map.Relate(Of([], "other"), Of(["guns"]), asAWhole: false).IsSure);

        // All that a source calls heavy may be guns.
        Assert.False(Map.Relate(Of(["heavy"]), Of(["heavy"], "guns"), asAWhole: false).IsSure);
        Assert.Null(Map.Relate(Of(["guns"]), Of(["all"], "heavy"), asAWhole: false).Shared);
    }

    [Fact]
    public void I12_of_one_category_who_leaves_something_out_may_count_less()
    {
        static CategoryFacet Of(params string[] except) => new() { Name = "category", Categories = [C("all"), C("other")], Except = [.. except.Select(C)] };
        static CategoryFacet Turned(params string[] except) => new() { Name = "category", Categories = [C("other"), C("all")], Except = [.. except.Select(C)] };
        static void Is(CategoryFacet one, CategoryFacet other, CategoryFacet shared, bool isSame, params CountingWay[] ways)
        {
            var relation = Map.Relate(one, other, asAWhole: true);
            Assert.Equal((shared, true, isSame, isSame), (relation.Shared, relation.IsSure, relation.FirstInside, relation.SecondInside));
            Assert.Equal(ways, relation.Ways);
        }

        Is(Of(), Turned(), Turned(), true, CountingWay.Same);
        Is(Of("guns"), Of("guns"), Of("guns"), true, CountingWay.Same);
        Is(Of(), Of("guns"), Of("guns"), false, CountingWay.Same, CountingWay.FirstWider);
        Is(Of("guns"), Of(), Of("guns"), false, CountingWay.Same, CountingWay.SecondWider);
        Is(Of("guns"), Of("light"), Of("guns"), false, CountingWay.Same, CountingWay.FirstWider, CountingWay.SecondWider, CountingWay.Open);
    }

    [Fact]
    public void I11_a_category_around_another_counts_more_unless_it_leaves_out_what_the_other_may_count()
    {
        static CategoryFacet Of(string[] listed, params string[] except) => new() { Name = "category", Categories = [.. listed.Select(C)], Except = [.. except.Select(C)] };
        static ValueList<CountingWay> Ways(CategoryFacet one, CategoryFacet other)
        {
            var relation = Map.Relate(one, other, asAWhole: true);
            Assert.Equal((false, false, false), (relation.IsSure, relation.FirstInside, relation.SecondInside));
            return relation.Ways;
        }

        Assert.Equal([CountingWay.FirstWider], Ways(Of(["all"]), Of(["heavy"])));
        Assert.Equal([CountingWay.SecondWider], Ways(Of(["guns", "light"]), Of(["all"])));
        Assert.Equal([CountingWay.FirstWider], Ways(Of([]), Of(["heavy"])));
        Assert.Equal([CountingWay.SecondWider], Ways(Of(["heavy"]), Of([])));
        Assert.Equal([CountingWay.FirstWider], Ways(Of(["all", "other"]), Of(["heavy"])));
        Assert.Equal([CountingWay.Open], Ways(Of(["all"], "guns"), Of(["light"])));
        Assert.Equal([CountingWay.FirstWider], Ways(Of(["all"], "guns"), Of(["heavy"], "guns")));
        Assert.Equal([CountingWay.Open], Ways(Of(["guns", "other"]), Of(["all"])));
        Assert.Equal([CountingWay.Open], Ways(Of(["heavy", "other"]), Of(["all", "other"], "light")));
        Assert.Null(Map.Relate(Of(["all"]), Of(["other"]), asAWhole: true).Shared);
    }

    [Fact]
    public void S1_periods_share_the_days_of_both()
    {
        static void Is(string? one, string? other, string? shared, bool firstInside, bool secondInside)
        {
            var relation = RelateWhen(new Scope { Period = Days(one) }, new Scope { Period = Days(other) });
            Assert.Equal((Days(shared), true, firstInside, secondInside), (relation!.Shared.Period, relation.IsSure, relation.FirstInside, relation.SecondInside));
        }

        Is(null, null, null, true, true);
        Is("2026-2027", null, "2026-2027", true, false);
        Is(null, "2026-2027", "2026-2027", false, true);
        Is("2026-2027", "2026-2027", "2026-2027", true, true);
        Is("2026-2029", "2027-2028", "2027-2028", false, true);
        Is("2027-2028", "2026-2029", "2027-2028", true, false);
        Is("2026-2028", "2027-2029", "2027-2028", false, false);
        Assert.Null(RelateWhen(new Scope { Period = Days("2026-2027") }, new Scope { Period = Days("2028-2029") }));
    }

    [Fact]
    public void S1_circumstances_share_the_narrower_and_name_what_the_wider_leaves_out()
    {
        var (peace, war, coup) = (new Peacetime(), new Wartime(), E("coup"));
        static void Is(Circumstance? one, Circumstance? other, Circumstance? shared, bool isSure, bool firstInside, bool secondInside, params string[] leftOut)
        {
            var relation = RelateWhen(new Scope { Circumstance = one }, new Scope { Circumstance = other })!;
            Assert.Equal((shared, isSure, firstInside, secondInside), (relation.Shared.Circumstance, relation.IsSure, relation.FirstInside, relation.SecondInside));
            Assert.Equal(leftOut, relation.LeftOut.Select(scope => $"{scope}"));
        }

        Is(null, null, null, true, true, true);
        Is(new Always(), peace, peace, true, false, true);
        Is(peace, new Always(), peace, true, true, false);
        Is(peace, peace, peace, true, true, true);
        Is(war, new OnTrigger { Event = E("attack"), IsArmedAttack = true }, new OnTrigger { Event = E("attack"), IsArmedAttack = true }, true, false, true);
        Is(peace, new AfterEvent { Event = E("launch") }, new AfterEvent { Event = E("launch") }, false, false, false);
        Is(new AfterEvent { Event = E("launch") }, peace, new AfterEvent { Event = E("launch") }, false, false, false);
        Is(new Always { Except = [coup] }, peace, peace, true, false, false, "on:coup");
        Is(peace, new Always { Except = [coup] }, peace, true, false, false, "on:coup");
        Is(new Always { Except = [coup] }, new Always { Except = [E("attack")] }, new Always { Except = [E("attack"), coup] }, true, false, false);
        Is(new Always { Except = [coup, E("attack")] }, peace, peace, true, false, false, "on:attack", "on:coup");
        Is(new Always { Except = [coup, E("attack")] }, new Peacetime { Except = [coup] }, new Peacetime { Except = [coup] }, true, false, false, "on:attack");
        Assert.Null(RelateWhen(new Scope { Circumstance = peace }, new Scope { Circumstance = war }));
    }

    [Fact]
    public void S3_what_is_asked_of_some_lies_inside_only_where_it_always_does()
    {
        static Scope Of(string[] listed, Circumstance? when = null, string? years = null) => new() { Facets = [new CategoryFacet { Name = "category", Categories = [.. listed.Select(C)] }], Circumstance = when, Period = Days(years) };
        static string? Inside(Scope some, Scope every) => Scopes.PartInside(Counted, some, every)?.ToString();

        Assert.Equal("category=guns", Inside(Of(["guns", "other"]), Of(["heavy"])));
        Assert.Null(Inside(Of(["other"]), Of(["heavy"])));
        Assert.Equal("category=guns;peacetime", Inside(Of(["guns"], new Peacetime()), Of(["heavy"])));
        Assert.Null(Inside(Of(["guns"]), Of(["heavy"], new Peacetime())));
        Assert.Equal("category=guns;peacetime", Inside(Of(["guns"], new Peacetime()), Of(["heavy"], new Peacetime())));
        Assert.Null(Inside(Of(["guns"], new Wartime()), Of(["heavy"], new Peacetime())));
        Assert.Equal("category=guns;2027-01-01/2027-12-31", Inside(Of(["guns"], null, "2027-2027"), Of(["heavy"], null, "2026-2028")));
        Assert.Null(Inside(Of(["guns"], null, "2026-2028"), Of(["heavy"], null, "2027-2027")));
    }

    [Fact]
    public void P1_a_scope_is_left_where_no_narrower_one_covers_it()
    {
        static Scope When(Circumstance? when) => new() { Circumstance = when };
        static bool Left(Scope scope, params Scope[] narrower) => Scopes.Exceeds(Counted, scope, narrower, isOfSome: false);
        static Scope In(params string[] listed) => new() { Facets = [new CategoryFacet { Name = "category", Categories = [.. listed.Select(C)] }] };
        var (peace, war, attack) = (When(new Peacetime()), When(new Wartime()), When(new OnTrigger { Event = E("attack") }));
        var unlessAttacked = When(new Always { Except = [E("attack")] });

        Assert.True(Left(Scope.Unrestricted));
        Assert.True(Left(Scope.Unrestricted, peace));
        Assert.True(Left(Scope.Unrestricted, war));
        Assert.True(Left(Scope.Unrestricted, war, attack));
        Assert.False(Left(Scope.Unrestricted, peace, war));
        Assert.True(Left(Scope.Unrestricted, peace, When(new Peacetime { Except = [E("attack")] })));
        Assert.True(Left(unlessAttacked, war));
        Assert.False(Left(unlessAttacked, peace));
        Assert.False(Left(peace, peace));

        Assert.True(Left(Scope.Unrestricted, new Scope { Period = Days("2026-2027") }, new Scope { Period = Days("2028-2029") }));
        Assert.False(Left(Scope.Unrestricted, new Scope { Period = Days("2026-2027") }, new Scope { Period = Days("2028-2029")! with { Until = null } }));
        Assert.False(Left(new Scope { Period = Days("2026-2027") }, new Scope { Period = Days("2026-2027") }));

        Assert.True(Left(In("guns", "light"), In("guns")));
        Assert.False(Left(In("guns", "light"), In("guns"), In("light")));
        Assert.False(Left(In("heavy"), In("guns")));
        Assert.True(Scopes.Exceeds(Counted, In("guns", "light"), [In("guns")], isOfSome: true));
        Assert.False(Scopes.Exceeds(Counted, Scope.Unrestricted, [In("guns")], isOfSome: true));
    }

    [Fact]
    public void S1_everything_relates_to_itself_as_any_scope_does() => Assert.Equal(Scopes.Relate(Counted, Scope.Unrestricted, Scope.Unrestricted), Scopes.OfUnrestricted);

    [Fact]
    public void I12_only_what_is_counted_as_a_whole_depends_on_counting()
    {
        static Scope In(string category, string area) => new() { Facets = [new AreaFacet { Name = "area", Areas = [Area.Whole(T(area))] }, new CategoryFacet { Name = "category", Categories = [C(category)] }] };
        var wholes = Counted with { Facets = [new() { Name = "category", Kind = RoleKind.Categories, AsAWhole = true }, new() { Name = "area", Kind = RoleKind.Areas }] };
        var map = new ScopeMap(new PartyMap([], null), new TerritoryMap(PlainMap.Land, null), Map, []);
        (bool IsSure, bool DependsOnCounting, bool SharesSurely, string Ways) Of(Scope one, Scope other) => map.Relate(wholes, one, other) is { } relation ? (relation.IsSure, relation.DependsOnCounting, relation.SharesSurely, string.Join(" ", relation.Ways)) : default;

        Assert.Equal((true, false, true, "Same"), Of(In("heavy", "north"), In("heavy", "north")));
        Assert.Equal((false, true, true, "FirstWider"), Of(In("all", "north"), In("heavy", "north")));
        Assert.Equal((false, false, false, "Same"), Of(In("heavy", "basin"), In("heavy", "shore-of-south")));
        Assert.Equal((false, true, false, "FirstWider"), Of(In("all", "basin"), In("heavy", "shore-of-south")));
    }

    [Fact]
    public void I12_wholes_of_areas_count_more_where_they_lie_around_others()
    {
        static Scope In(params string[] areas) => new() { Facets = [new AreaFacet { Name = "area", Areas = [.. areas.Select(area => Area.Whole(T(area)))] }] };
        var wholes = Counted with { Facets = [new() { Name = "area", Kind = RoleKind.Areas, AsAWhole = true }] };
        var map = new ScopeMap(new PartyMap([], null), new TerritoryMap(PlainMap.Land, null), Map, []);
        string Ways(Scope one, Scope other) => string.Join(" ", map.Relate(wholes, one, other)!.Ways);

        Assert.Equal("Same", Ways(In("north"), In("north")));
        Assert.Equal("FirstWider", Ways(In("land"), In("north")));
        Assert.Equal("SecondWider", Ways(In("north"), In("land")));
        Assert.Equal("Open", Ways(In("north", "island"), In("north", "shore-of-south")));
        Assert.Equal("Open", Ways(In("basin"), In("shore-of-south")));
    }

    [Fact]
    public void I11_how_holders_are_counted_is_shown_where_both_say_it_of_any_holder()
    {
        var counted = Counted with { Facets = [new() { Name = "holder", Kind = RoleKind.Parties, CountedBy = "counting" }, new() { Name = "counting", Kind = RoleKind.Categories }] };
        static Scope Of(CategoryId category) => new() { Facets = [new CategoryFacet { Name = "counting", Categories = [category] }] };
        Assert.Equal(Of(BuiltInCategories.Each), Scopes.Relate(counted, Of(BuiltInCategories.Each), Of(BuiltInCategories.Each))!.Shared);
        Assert.Equal(Scope.Unrestricted, Scopes.Relate(counted, Scope.Unrestricted, Scope.Unrestricted)!.Shared);

        // Each is said of one only, so that the other may mean a total.
        var map = new ScopeMap(new PartyMap(PlainMembers.Parties, null), new TerritoryMap(new Dossier(), null), Map, []);
        Assert.False(map.Relate(counted, Of(BuiltInCategories.Each), Scope.Unrestricted)!.IsSure);
        Assert.False(map.Relate(counted, Scope.Unrestricted, Of(BuiltInCategories.Each))!.IsSure);
    }

    private static Topic Counted => new() { Id = TopicOf("any"), Name = "any", Domain = OutcomeDomain.YesNo, Facets = [new() { Name = "category", Kind = RoleKind.Categories }] };

    private static ScopeMap Scopes => new(new PartyMap([], null), new TerritoryMap(new Dossier(), null), Map, []);

    private static ScopeRelation? RelateWhen(Scope one, Scope other) => Scopes.Relate(Counted, one, other);

    private static DateRange? Days(string? years) => years?.Split('-') is [var from, var until]
        ? new() { From = new DateOnly(int.Parse(from, System.Globalization.CultureInfo.InvariantCulture), 1, 1), Until = new DateOnly(int.Parse(until, System.Globalization.CultureInfo.InvariantCulture), 12, 31) } : null;
}
