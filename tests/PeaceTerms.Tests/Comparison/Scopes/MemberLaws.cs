using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules S2 and S3: how lists of parties relate, beside memberships drawn one by one in the ways that the dossier leaves open.</summary>
public class MemberLaws
{
    private static readonly PlainMembers[] Drawn = [.. Enumerable.Range(0, 300).Select(seed => new PlainMembers(new Random(seed)))];
    private readonly PartyMap map = new(PlainMembers.Parties, null);

    // Nothing about these is open: their members are all named, and a mention means each of them.
    private static readonly string[] Closed = ["ash", "birch", "cedar", "elm", "ash-court", "pact", "list", "league"];

    private static PartyFacet Facet(string[] listed, params string[] except) => new() { Name = "parties", Parties = [.. listed.Select(P)], Except = [.. except.Select(P)] };

    private static readonly PartyFacet[] Facets =
    [
        Facet([]), .. PlainMembers.Parties.Select(party => Facet([$"{party.Id}"])),
        Facet(["ash", "birch"]), Facet(["cedar", "pact"]), Facet(["elm", "band"]), Facet(["cedar", "body"]), Facet(["force", "list"]), Facet(["ash", "birch", "cedar"]), Facet(["rest", "ash-court"]),
        Facet([], "ash"), Facet([], "pact"), Facet([], "band"), Facet([], "body"), Facet(["pact"], "ash"), Facet(["league"], "birch"), Facet(["league"], "pact"), Facet(["band"], "ash"), Facet(["ring"], "cedar", "ash"), Facet(["cedar"], "body"), Facet(["ash", "elm"], "ring"),
    ];

    private static IEnumerable<(PartyFacet First, PartyFacet Second)> Pairs() => from one in Facets from other in Facets select (one, other);

    [Fact]
    public void S2_what_is_said_of_two_lists_of_parties_holds_in_every_way_to_belong() => Assert.All(Pairs(), pair =>
    {
        var relation = map.Relate(pair.First, pair.Second);
        foreach (var (one, other, world) in Drawn.Select(world => (world.Of(pair.First), world.Of(pair.Second), world)))
        {
            Assert.True(relation.Shared is not null || !one.Overlaps(other), $"{pair} share something");
            Assert.True(!relation.IsSure || (one.Overlaps(other) && world.Of((PartyFacet)relation.Shared!).Overlaps(one.Intersect(other))), $"{pair} may share nothing");
            Assert.True(!relation.FirstInside || one.IsSubsetOf(other), $"{pair}: the first is not inside");
            Assert.True(!relation.SecondInside || other.IsSubsetOf(one), $"{pair}: the second is not inside");
        }
    });

    [Fact]
    public void S2_of_parties_whose_members_are_all_named_all_is_known() => Assert.All(from one in Closed from other in Closed select (First: Facet([one]), Second: Facet([other])), pair =>
    {
        var relation = map.Relate(pair.First, pair.Second);
        var (one, other) = (Drawn[0].Of(pair.First), Drawn[0].Of(pair.Second));
        Assert.Equal((one.Overlaps(other), one.Overlaps(other), one.IsSubsetOf(other), other.IsSubsetOf(one)), (relation.Shared is not null, relation.IsSure, relation.FirstInside, relation.SecondInside));
        Assert.True(relation.Shared is not PartyFacet shared || Drawn[0].Of(shared).SetEquals(one.Intersect(other)), $"{pair} share {relation.Shared}");
    });

    [Fact]
    public void S2_of_one_party_each_what_is_so_in_every_way_or_in_some_is_said() => Assert.All(from one in PlainMembers.Parties from other in PlainMembers.Parties select (First: Facet([$"{one.Id}"]), Second: Facet([$"{other.Id}"])), pair =>
    {
        var relation = map.Relate(pair.First, pair.Second);
        var shared = Drawn.Count(world => world.Of(pair.First).Overlaps(world.Of(pair.Second)));
        Assert.True(relation.IsSure == (shared == Drawn.Length) && (relation.Shared is not null) == (shared > 0), $"{pair} share something in {shared} of {Drawn.Length}, but {relation.Shared} is said, sure {relation.IsSure}");
    });

    [Fact]
    public void S2_the_relation_mirrors() => Assert.All(Pairs(), pair =>
    {
        var (there, back) = (map.Relate(pair.First, pair.Second), map.Relate(pair.Second, pair.First).Mirrored());
        Assert.Equal((there.Shared is null, there.IsSure, there.FirstInside, there.SecondInside), (back.Shared is null, back.IsSure, back.FirstInside, back.SecondInside));
    });

    [Fact]
    public void S2_a_mention_may_reach_others_exactly_where_it_does_in_some_way() => Assert.All(PlainMembers.Parties, party =>
    {
        var sure = map.Reach(party.Id).Select(one => $"{one}").ToHashSet();
        Assert.All(Drawn, world => Assert.True(sure.IsSubsetOf(world.Meant($"{party.Id}"))));
        Assert.Equal(Drawn.Any(world => !world.Meant($"{party.Id}").IsSubsetOf(sure)), map.MayReachOthers(party.Id));
    });

    [Theory]
    [InlineData("ash", "pact", "ash pact")]
    [InlineData("ash", "league", "ash pact, pact league")]
    [InlineData("pact", "league", "pact league")]
    [InlineData("birch", "band+force", "birch band")]
    [InlineData("ash", "list+ring+pact", "ash list")]
    [InlineData("pact", "band", "birch pact, birch band")]
    [InlineData("league", "force", "birch pact, pact league, birch force")]
    [InlineData("ash", "union", "ash pact, pact union")]
    [InlineData("ash", "ash+pact", "")]
    [InlineData("ash", "", "")]
    public void S2_a_sure_overlap_names_the_memberships_that_lead_to_it(string one, string other, string facts)
    {
        var (first, second) = (Facet([one]), Facet(other.Split('+', StringSplitOptions.RemoveEmptyEntries)));
        var (relation, back) = (map.Relate(first, second), map.Relate(second, first));
        Assert.True(relation.IsSure && back.IsSure);
        Assert.Equal(facts, string.Join(", ", relation.Facts.Select(fact => $"{fact.Subject} {fact.Object}")));
        Assert.Equal(relation.Facts.ToHashSet(), back.Facts.ToHashSet());
    }

    [Fact]
    public void S2_what_two_lists_share_is_named_without_those_whom_another_covers()
    {
        string Shared(string[] one, string[] other) => string.Join("+", ((PartyFacet)map.Relate(Facet(one), Facet(other)).Shared!).Parties);
        Assert.Equal("cedar+pact", Shared(["league", "elm"], ["pact", "cedar", "body"]));
        Assert.Equal("birch", Shared(["pact", "elm"], ["band", "force"]));
        Assert.Equal("ash-court+cedar", Shared(["cedar", "ash-court", "pact"], ["cedar", "ash-court", "elm"]));
    }

    [Fact]
    public void S2_what_may_be_shared_is_shown_in_the_words_of_the_shorter_list()
    {
        var hidden = new PartyMap(PlainMembers.Parties.Where(party => $"{party.Id}" is "ash" or "birch"), null);
        Is(map, Facet(["board"]), Facet(["cedar"]), Facet(["board"]));
        Is(map, Facet(["cedar", "elm"]), Facet(["board"]), Facet(["board"]));
        Is(map, Facet(["board"]), Facet(["cedar", "elm"]), Facet(["board"]));
        Is(map, Facet([], "band"), Facet(["ring"]), Facet(["ring"]));
        Is(map, Facet(["ring"], "cedar"), Facet([], "band"), Facet(["ring"], "cedar"));

        // Others whom the dossier does not name may be meant by both.
        Is(hidden, Facet([], "ash"), Facet([], "birch"), Facet([], "ash", "birch"));
        Is(hidden, Facet([], "birch", "ash"), Facet([], "ash"), Facet([], "ash", "birch"));

        static void Is(PartyMap parties, PartyFacet one, PartyFacet other, PartyFacet shared)
        {
            var relation = parties.Relate(one, other);
            Assert.Equal((shared, false), (relation.Shared, relation.IsSure));
        }
    }
}
