using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules I11 and I12: how limits on each party and on all in total relate.</summary>
public class HolderTests
{
    private static readonly CategoryFacet Each = Counted(BuiltInCategories.Each);
    private static readonly CategoryFacet Total = Counted(BuiltInCategories.InTotal);

    private static CategoryFacet Counted(CategoryId category) => new() { Name = "counting", Categories = [category] };

    private static PartyFacet Of(string listed) => new() { Name = "holder", Parties = [.. listed.Split('+').Select(P)] };

    private static FacetRelation Relate(string one, Facet? counted, string other, Facet? alsoCounted) => Holders.Relate(new PartyMap(PlainMembers.Parties, null), (Of(one), counted), (Of(other), alsoCounted));

    private static void Is(FacetRelation relation, bool isSure, bool firstInside, bool secondInside, params CountingWay[] ways)
    {
        Assert.Equal((isSure, firstInside, secondInside), (relation.IsSure, relation.FirstInside, relation.SecondInside));
        Assert.Equal(ways, relation.Ways);
    }

    [Fact]
    public void I11_a_total_of_more_bounds_one_of_fewer()
    {
        Is(Relate("pact", Total, "pact", Total), true, true, true, CountingWay.Same);
        Is(Relate("ash+birch", Total, "ash", Total), false, false, false, CountingWay.FirstWider);
        Is(Relate("ash", Total, "ash+birch", Total), false, false, false, CountingWay.SecondWider);
        Is(Relate("pact", Total, "league", Total), false, false, false, CountingWay.SecondWider);
        Is(Relate("league", Total, "pact", Total), false, false, false, CountingWay.FirstWider);
        Is(Relate("ash+cedar", Total, "birch+cedar", Total), false, false, false, CountingWay.Open);
        Is(Relate("pact", Total, "ash+birch", Total), false, false, false, CountingWay.FirstWider);
    }

    [Fact]
    public void I11_contributors_are_no_part_of_a_joint_force()
    {
        Is(Relate("force", Total, "birch+cedar", Total), false, false, false, CountingWay.Open);
        Is(Relate("birch+cedar", Total, "force", Total), false, false, false, CountingWay.Open);
        Is(Relate("birch+cedar", Total, "birch+force", Total), false, false, false, CountingWay.Open);
        Is(Relate("force+elm", Total, "birch+elm", Total), false, false, false, CountingWay.Open);
        Is(Relate("birch+elm", Total, "force+elm", Total), false, false, false, CountingWay.Open);
        Is(Relate("force", Each, "birch", Each), false, false, false, CountingWay.Open);
        Is(Relate("force", Total, "force", Total), true, true, true, CountingWay.Same);
    }

    [Fact]
    public void I11_a_total_bounds_each_and_one_that_is_not_said_is_read_both_ways()
    {
        Is(Relate("pact", Each, "league", Each), true, true, false, CountingWay.Same);
        Is(Relate("league", Each, "pact", Each), true, false, true, CountingWay.Same);
        Is(Relate("pact", Total, "pact", Each), false, false, false, CountingWay.FirstWider);
        Is(Relate("pact", Each, "pact", Total), false, false, false, CountingWay.SecondWider);
        Is(Relate("pact", Total, "pact", null), false, false, false, CountingWay.Same, CountingWay.FirstWider);
        Is(Relate("pact", null, "pact", Total), false, false, false, CountingWay.Same, CountingWay.SecondWider);
        Is(Relate("pact", null, "pact", null), true, true, true, CountingWay.Same);
        Is(Relate("pact", null, "league", null), false, false, false, CountingWay.Same, CountingWay.FirstWider, CountingWay.SecondWider);
    }

    [Fact]
    public void I11_of_a_single_party_there_is_nothing_to_tell_apart()
    {
        Is(Relate("ash", Total, "ash", Each), true, true, true, CountingWay.Same);
        Is(Relate("ash", null, "ash", Total), true, true, true, CountingWay.Same);
        Is(Relate("ash", null, "pact", Each), true, true, false, CountingWay.Same);
        Is(Relate("ash", null, "pact", Total), false, false, false, CountingWay.SecondWider);
        Assert.Null(Relate("cedar", Total, "pact", Total).Shared);
    }
}
