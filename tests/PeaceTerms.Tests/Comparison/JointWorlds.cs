using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Random small worlds in which every set of parties is tried at every point: the comparer shows the smallest clashing ones and no others (rule M5).</summary>
public class JointWorlds
{
    private const int Seed = 20260305;
    internal static readonly string[] Parties = ["northland", "southland", "eastland", "westland", "mediator"];
    private static readonly string[] Places = ["upper-valley", "lower-valley"];

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("PEACETERMS_WORLDS"), out var count) ? count : 1200;

    [Fact]
    public void M5_the_smallest_clashing_sets_are_shown_and_no_others()
    {
        var joint = new Dictionary<int, int>();
        for (var seed = Seed; seed < Seed + Count; seed++)
        {
            var random = new Random(seed);
            var isChoice = random.Next(2) == 0;
            var said = Parties.OrderBy(_ => random.Next()).Take(random.Next(3, 6)).SelectMany(party => Speak(random, party, isChoice, new Where(random))).ToList();

            var shown = Shown(said);

            var expected = Points().SelectMany(point => Clashes(said, point)).Distinct().Order(StringComparer.Ordinal);
            Assert.True(expected.SequenceEqual(shown.Distinct().Order(StringComparer.Ordinal)), $"Seed {seed}: expected {string.Join(" ", expected)}, shown {string.Join(" ", shown)}\n{string.Join('\n', said)}");
            foreach (var size in shown.Select(set => set.Split('+').Length))
            {
                joint[size] = joint.GetValueOrDefault(size) + 1;
            }
        }

        Assert.True(joint.GetValueOrDefault(2) > Count / 4 && joint.GetValueOrDefault(3) > Count / 10 && joint.GetValueOrDefault(4) > 0, $"Too few to show anything: {string.Join(", ", joint)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} worlds; conflicts by size: {string.Join(", ", joint.OrderBy(entry => entry.Key))}");
    }

    [Fact]
    public void M5_where_parties_speak_apart_in_narrower_scopes_nothing_is_shown_that_clashes_nowhere()
    {
        var joint = 0;
        for (var seed = Seed; seed < Seed + (Count / 2); seed++)
        {
            var random = new Random(seed);
            var isChoice = random.Next(2) == 0;
            var said = Parties.Take(random.Next(3, 6)).SelectMany(party => Enumerable.Range(0, random.Next(1, 3))
                .SelectMany(_ => Speak(random, party, isChoice, new Where(random)).Take(1)).Select(one => one with { Stance = Stance.Demands, Day = random.Next(2) })).ToList();

            var shown = Shown(said);

            var clashes = Points().SelectMany(point => Clashes(said, point)).ToHashSet();
            Assert.True(shown.All(clashes.Contains), $"Seed {seed}: {string.Join(" ", shown.Where(set => !clashes.Contains(set)))} shown\n{string.Join('\n', said)}");
            joint += shown.Count(set => set.Split('+').Length > 2);
        }

        Assert.True(joint > Count / 100, $"{joint} joint conflicts are too few to show anything.");
    }

    /// <summary>The sets of parties that the comparer shows in conflict, in pairs or jointly; a side of several stands for each of them.</summary>
    private static List<string> Shown(IEnumerable<Said> said) =>
        [.. DossierOf(said).Findings().Where(finding => finding.Verdict == Verdict.Conflict).SelectMany(finding => finding.Sides
            .Aggregate<Side, IEnumerable<PartyId[]>>([[]], (sets, side) => sets.SelectMany(set => side.Parties.Select(party => (PartyId[])[.. set, party])))
            .Select(set => string.Join("+", set.Order())))];

    internal static Dossier DossierOf(IEnumerable<Said> said)
    {
        Role[] facets = [new() { Name = "users", Kind = RoleKind.Parties }, new() { Name = "area", Kind = RoleKind.Areas }];
        return Joined(Group("band", PartyKind.Coalition, 2), ("eastland", null), ("westland", null)) with
        {
            Topics =
            [
                new() { Id = TopicOf("seat"), Name = "seat of the talks", Domain = new() { Kind = DomainKind.Choice, Outcomes = ["a", "b", "c", "d"] }, Facets = facets },
                new() { Id = TopicOf("quota"), Name = "quota", Domain = new() { Kind = DomainKind.Amount }, Facets = facets },
            ],
            Statements = [.. said.Select((one, place) => Say(one.By, one.Stance, new GeneralTerm { Requires = [one.Ask] }, one.Day) with { Id = S($"s{place + 1}") })],
        };
    }

    /// <summary>The smallest sets of parties that have no outcome in common at a point, each as text; a party that contradicts itself is not met.</summary>
    private static IEnumerable<string> Clashes(IReadOnlyList<Said> said, (string User, string Place) point)
    {
        var accepted = said.Where(one => one.Where.Covers(point)).GroupBy(one => one.By).Select(own => (Party: own.Key, Outcomes: Accepted([.. own]))).Where(one => one.Outcomes.Count > 0).ToList();
        var clashing = Enumerable.Range(1, (1 << accepted.Count) - 1).Where(set => !Enumerable.Range(0, 8).Any(outcome => Members(set).All(member => accepted[member].Outcomes.Contains(outcome)))).ToHashSet();
        return clashing.Where(set => !clashing.Any(smaller => smaller != set && (smaller & set) == smaller))
            .Select(set => string.Join("+", Members(set).Select(member => accepted[member].Party).Order(StringComparer.Ordinal)));

        IEnumerable<int> Members(int set) => Enumerable.Range(0, accepted.Count).Where(member => (set >> member & 1) == 1);
    }

    /// <summary>The last day's wishes, any of them, and what is accepted, less what is refused; who only refuses leaves everything else open.</summary>
    internal static HashSet<int> Accepted(IReadOnlyList<Said> own)
    {
        var heard = own.Where(one => one.Day == own.Max(last => last.Day)).ToList();
        var open = heard.Where(one => one.Stance != Stance.Rejects).SelectMany(one => one.Outcomes).ToHashSet();
        return [.. (heard.TrueForAll(one => one.Stance == Stance.Rejects) ? Enumerable.Range(0, own[0].Most + 1) : open).Except(heard.Where(one => one.Stance == Stance.Rejects).SelectMany(one => one.Outcomes))];
    }

    internal static IEnumerable<(string User, string Place)> Points() => from user in Parties from place in Places select (user, place);

    /// <summary>One or two statements of a party in one scope.</summary>
    internal static IEnumerable<Said> Speak(Random random, string party, bool isChoice, Where where) => Enumerable.Range(0, random.Next(3) == 0 ? 2 : 1).Select(_ =>
    {
        var stance = random.Next(6) switch { 0 => Stance.Rejects, 1 => Stance.Accepts, _ => Stance.Demands };
        var (value, outcomes) = isChoice ? Choice(random) : Amount(random, stance == Stance.Rejects);
        var topic = TopicOf(isChoice ? "seat" : "quota");
        return new Said(party, stance, 0, where, [.. outcomes], isChoice ? 3 : 7, new TopicAsk { Topic = topic, Facets = where.Facets, Value = value });
    }).ToList();

    private static (TopicValue, IEnumerable<int>) Choice(Random random)
    {
        var outcomes = Enumerable.Range(0, 4).OrderBy(_ => random.Next()).Take(random.Next(1, 9) switch { 1 => 1, < 5 => 2, _ => 3 }).Order().ToList();
        return (new OutcomesValue { AnyOf = [.. outcomes.Select(outcome => $"{"abcd"[outcome]}")] }, outcomes);
    }

    /// <summary>Figures 0 to 5; 6 stands for every greater one and 7 for no limit.</summary>
    private static (TopicValue, IEnumerable<int>) Amount(Random random, bool isRejected)
    {
        var (low, high) = (random.Next(1, 4), random.Next(3, 6));
        var figures = Enumerable.Range(1, 5).OrderBy(_ => random.Next()).Take(random.Next(2, 4)).Order().ToList();
        (Quantity Quantity, IEnumerable<int> Outcomes) drawn = random.Next(isRejected ? 6 : 7) switch
        {
            0 => (new FigureRange { AtLeast = low, AtMost = high, Unit = "persons" }, Enumerable.Range(low, high - low + 1)),
            1 => (new FigureRange { AtLeast = low, Unit = "persons" }, Enumerable.Range(low, 8 - low)),
            6 => (new NoLimit(), [7]),
            _ => (new OneOfFigures { Values = [.. figures.Select(figure => (decimal)figure)], Unit = "persons", Exactly = true }, figures),
        };
        return (new QuantityValue { Quantity = drawn.Quantity }, drawn.Outcomes);
    }

    /// <summary>A scope, and which points it covers.</summary>
    internal sealed class Where(Random random)
    {
        private static readonly string[][] UserLists = [[], [], [], ["band"], ["eastland"], ["eastland", "westland"], ["westland", "southland"], ["eastland", "southland"], ["northland", "eastland", "southland"]];
        private static readonly string[][] AreaLists = [[], [], ["valley"], ["valley"], ["upper-valley"], ["lower-valley", "upper-valley"]];

        private readonly string[] users = UserLists[random.Next(UserLists.Length)];
        private readonly string[] areas = AreaLists[random.Next(AreaLists.Length)];

        public IReadOnlyList<Facet> Facets =>
        [
            .. users.Length == 0 ? [] : new Facet[] { new PartyFacet { Name = "users", Parties = [.. users.Select(P)] } },
            .. areas.Length == 0 ? [] : new Facet[] { new AreaFacet { Name = "area", Areas = [.. areas.Select(area => Area.Whole(T(area)))] } },
        ];

        public bool Covers((string User, string Place) point) =>
            (users.Length == 0 || users.Contains(point.User) || (users is ["band"] && point.User is ("eastland" or "westland")))
            && (areas.Length == 0 || areas.Contains("valley") || areas.Contains(point.Place));

        public override string ToString() => $"{string.Join(",", users)} in {string.Join(",", areas)}";
    }

    internal sealed record Said(string By, Stance Stance, int Day, Where Where, int[] Outcomes, int Most, TopicAsk Ask)
    {
        public override string ToString() => $"{By} {Stance} day {Day} {string.Join(",", Outcomes)} for {Where}";
    }
}
