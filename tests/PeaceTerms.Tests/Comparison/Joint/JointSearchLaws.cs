using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Rule M5: the search for the smallest families of sets without a common outcome, beside every family tried in turn.</summary>
public class JointSearchLaws
{
    private static readonly OutcomeDomain Rooms = OutcomeDomain.Choices("attic", "barn", "cellar", "den");
    private static readonly OutcomeDomain AnyRoom = OutcomeDomain.OpenChoices("attic", "barn", "cellar", "den");
    private static readonly OutcomeDomain Persons = OutcomeDomain.Amount("persons");

    /// <summary>Each set that names some of four outcomes, or all but some where there may be others.</summary>
    private static IEnumerable<OutcomeSet> Choices(OutcomeDomain domain) => Enumerable.Range(1, 15).Select(bits => ChoiceSet.Of(domain, Rooms.Outcomes.Where((_, place) => (bits >> place & 1) == 1)))
        .SelectMany(set => domain.IsOpen ? new[] { set, set.Complement() } : [set]);

    /// <summary>Each set of some of the figures 0 to 3, what is more, and no limit.</summary>
    private static IEnumerable<OutcomeSet> Amounts() => Enumerable.Range(1, 63).Select(bits => Enumerable.Range(0, 6).Where(part => (bits >> part & 1) == 1).Select(part => part switch
    {
        4 => OrderedSet.Between(Persons, 3, false, null, false),
        5 => OrderedSet.OnlyNoLimit(Persons),
        var figure => OrderedSet.Exactly(Persons, figure),
    }).Aggregate(Persons.Nothing, (all, one) => all.Unite(one)));

    public static TheoryData<string> Domains => ["rooms", "any room", "persons"];

    private static OutcomeSet[] Sets(string name) => [.. name == "persons" ? Amounts() : Choices(name == "rooms" ? Rooms : AnyRoom)];

    private static bool IsEmpty(IEnumerable<OutcomeSet> sets) => sets.Aggregate((all, one) => all.Intersect(one)).IsEmpty;

    private static IEnumerable<int[]> Families(OutcomeSet[] sets) => Enumerable.Range(1, (1 << sets.Length) - 1).Select(bits => Enumerable.Range(0, sets.Length).Where(place => (bits >> place & 1) == 1).ToArray());

    private static bool IsSmallest(OutcomeSet[] sets) => sets.Length > 2 && IsEmpty(sets) && Enumerable.Range(0, sets.Length).All(left => !IsEmpty(sets.Where((_, place) => place != left)));

    [Theory]
    [MemberData(nameof(Domains))]
    public void M5_the_smallest_families_without_a_common_outcome_are_found_and_no_others(string domain)
    {
        var all = Sets(domain);
        var sizes = new Dictionary<int, int>();
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            OutcomeSet[] sets = [.. Enumerable.Range(0, random.Next(2, 8)).Select(_ => random.Next(3) == 0 ? all[random.Next(all.Length)] : all[random.Next(all.Length)].Unite(all[random.Next(all.Length)]))];
            var expected = Families(sets).Where(family => IsSmallest([.. family.Select(place => sets[place])])).ToList();
            var found = JointSearch.Families(sets);
            Assert.True(Texts(expected).SequenceEqual(Texts(found)), $"Seed {seed}: {string.Join("; ", (object[])sets)}");
            Assert.All(found, family => Assert.Equal(family.Order(), family));
            expected.ForEach(family => sizes[family.Length] = sizes.GetValueOrDefault(family.Length) + 1);
        }

        Assert.True(sizes.GetValueOrDefault(3) > 20 && sizes.GetValueOrDefault(4) > 0, $"Too few to show anything: {string.Join(", ", sizes)}");
        static IEnumerable<string> Texts(IEnumerable<IReadOnlyList<int>> families) => families.Select(family => string.Join("+", family)).Order(StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Domains))]
    public void M5_a_set_takes_part_where_it_has_two_outcomes_and_rules_one_out(string domain)
    {
        var sets = Sets(domain);
        var taking = (from one in sets from other in sets from third in sets where IsSmallest([one, other, third]) select one).ToHashSet();

        // What is beyond the figures, or not named, is more than one outcome, although none of these sets holds a part of it.
        Assert.All(sets.Where(set => !set.Complement().IsEmpty && set is not ChoiceSet { AllBut: true, Named.Count: 4 } && !set.Equals(OrderedSet.Between(Persons, 3, false, null, false))), set => Assert.True(taking.Contains(set) == JointSearch.CanTakePart(set), $"{set}"));
    }

    [Fact]
    public void M5_of_too_many_families_one_is_found_and_none_where_all_share_an_outcome()
    {
        var domain = OutcomeDomain.Choices([.. Enumerable.Range(0, 30).Select(room => $"room-{room:00}")]);
        OutcomeSet[] Drawn(int seed, bool shareOne)
        {
            var random = new Random(seed);
            return [.. Enumerable.Range(0, 30).Select(_ => ChoiceSet.Of(domain, domain.Outcomes.Where((_, room) => (shareOne && room == 7) || random.Next(3) > 0)))];
        }

        for (var seed = 0; seed < 20; seed++)
        {
            var sets = Drawn(seed, shareOne: false);
            Assert.True(IsSmallest([.. Assert.Single(JointSearch.Families(sets)).Select(place => sets[place])]), $"Seed {seed}");
            Assert.Empty(JointSearch.Families(Drawn(seed, shareOne: true)));
        }
    }
}
