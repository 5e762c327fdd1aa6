using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules S2 and S4: how areas relate, beside maps drawn point by point in the ways that the dossier leaves open.</summary>
public class PlaceLaws
{
    private const int Maps = 120;
    private static readonly PlainMap[] Drawn = [.. Enumerable.Range(0, Maps).Select(seed => new PlainMap(new Random(seed)))];
    private static readonly string[] Plain = ["land", "north", "south", "east-of-north", "west-of-north", "shore-of-south", "island"];

    private static IEnumerable<Area> Wholes(params string[] names) => names.Select(name => Area.Whole(T(name)));

    private static Area Held(string territory, string by, string line = "first") => new() { Territory = T(territory), HeldBy = P(by), Line = L(line) };

    private static AreaFacet Facet(params Area[] areas) => new() { Name = "area", Areas = areas };

    private static readonly AreaFacet[] PlainFacets =
        [Facet(), .. Wholes(Plain).Select(area => Facet(area)), Facet([.. Wholes("east-of-north", "shore-of-south")]), Facet([.. Wholes("north", "island")]), Facet([.. Wholes("south", "north")]), Facet([.. Wholes("west-of-north", "south")])];

    private static readonly AreaFacet[] Others =
    [
        .. Wholes("basin", "marches", "heights").Select(area => Facet(area)), Facet([.. Wholes("basin", "island")]), Facet([.. Wholes("marches", "north")]),
        Facet(Held("north", "northland")), Facet(Held("north", "southland")), Facet(Held("land", "northland")), Facet(Held("land", "southland")), Facet(Held("south", "southland")), Facet(Held("east-of-north", "northland")),
        Facet(Held("north", "northland", "second")), Facet(Held("land", "southland", "second")), Facet(Held("basin", "northland")), Facet(Held("shore-of-south", "southland"), Held("north", "southland")),
    ];

    private static FacetRelation Relate(AreaFacet one, AreaFacet other) => new TerritoryMap(PlainMap.Land, null).Relate(one, other, asAWhole: false);

    public static IEnumerable<(AreaFacet First, AreaFacet Second)> Pairs() => from one in PlainFacets.Concat(Others) from other in PlainFacets.Concat(Others) select (one, other);

    [Fact]
    public void S2_what_is_said_of_two_areas_holds_on_every_map() => Assert.All(Pairs(), pair =>
    {
        var relation = Relate(pair.First, pair.Second);
        foreach (var map in Drawn)
        {
            var (one, other) = (map.Of(pair.First), map.Of(pair.Second));
            Assert.True(relation.Shared is not null || !one.Overlaps(other), $"{pair} share something");
            Assert.True(!relation.IsSure || (one.Overlaps(other) && (!((AreaFacet)relation.Shared!).Areas.Any() || map.Of((AreaFacet)relation.Shared!).Overlaps(one.Intersect(other)))), $"{pair} may share nothing");
            Assert.True(!relation.FirstInside || one.IsSubsetOf(other), $"{pair}: the first is not inside");
            Assert.True(!relation.SecondInside || other.IsSubsetOf(one), $"{pair}: the second is not inside");
        }
    });

    [Fact]
    public void S2_of_areas_without_vague_ends_all_is_known() => Assert.All(from one in PlainFacets from other in PlainFacets select (First: one, Second: other), pair =>
    {
        var relation = Relate(pair.First, pair.Second);
        var (one, other) = (Drawn[0].Of(pair.First), Drawn[0].Of(pair.Second));
        Assert.Equal((one.Overlaps(other), one.Overlaps(other)), (relation.Shared is not null, relation.IsSure));
        if (relation.Shared is AreaFacet shared)
        {
            Assert.True(Drawn[0].Of(shared).SetEquals(one.Intersect(other)), $"{pair} share {shared}");
        }

        if (pair.First.Areas.Count < 2 && pair.Second.Areas.Count < 2 && (pair.First.Areas.Count > 0) == (pair.Second.Areas.Count > 0))
        {
            Assert.Equal((one.IsSubsetOf(other), other.IsSubsetOf(one)), (relation.FirstInside, relation.SecondInside));
        }
    });

    [Fact]
    public void S2_of_one_area_each_what_is_so_on_every_map_is_said() => Assert.All(Pairs().Where(pair => pair is { First.Areas.Count: 1, Second.Areas.Count: 1 }), pair =>
    {
        var relation = Relate(pair.First, pair.Second);
        var always = Drawn.All(map => map.Of(pair.First).Overlaps(map.Of(pair.Second)));
        Assert.True(always == relation.IsSure, $"{pair}: {(always ? "share something on every map" : "are said to share something")}");
    });

    [Fact]
    public void S2_the_relation_mirrors() => Assert.All(Pairs(), pair =>
    {
        var (there, back) = (Relate(pair.First, pair.Second), Relate(pair.Second, pair.First).Mirrored());
        Assert.Equal((there.Shared is null, there.IsSure, there.FirstInside, there.SecondInside), (back.Shared is null, back.IsSure, back.FirstInside, back.SecondInside));
    });
}
