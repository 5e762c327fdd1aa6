using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Random small worlds, in which every zone and every clash of the table is tried at every point (rules M5, F3).</summary>
public class TableWorlds
{
    private const int Seed = 20261127;

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("PEACETERMS_WORLDS"), out var count) ? count : 3_000;

    [Fact]
    public void F3_no_zone_goes_beyond_what_every_reading_in_every_world_allows()
    {
        var (zones, jointly, optional) = (0, 0, 0);
        Parallel.For(Seed, Seed + Count, seed =>
        {
            var world = SmallWorld.DrawAlike(new Random(seed));
            var table = IssueTabulator.Tabulate(world.Dossier);
            Assert.True(TableChecker.Doubts(table) is [], $"Seed {seed}: {string.Join('\n', TableChecker.Doubts(table))}\n{world}");
            foreach (var (row, zone) in table.Rows.SelectMany(row => row.Zones.Select(zone => (row, zone))))
            {
                Assert.True(world.Allows(row, zone), $"Seed {seed}: {row.Sentence}\n{zone.Overlap.Scope} {zone.Room}\n{world}");
                Interlocked.Increment(ref zones);
                Interlocked.Add(ref jointly, zone.Parties.Count > 2 ? 1 : 0);
                Interlocked.Add(ref optional, zone.Options.Count > 0 ? 1 : 0);
            }
        });

        Assert.True(zones > Count / 20 && jointly > Count / 50 && optional > 0, $"{zones} zones, {jointly} of three and {optional} under options are too few to show anything.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} worlds: {zones} zones, {jointly} of three, {optional} under options");
    }

    [Fact]
    public void F3_zones_of_two_and_their_meetings_say_the_same()
    {
        var (alike, agreed) = (0, 0);
        Parallel.For(Seed, Seed + Count, seed =>
        {
            var world = SmallWorld.DrawAlike(new Random(seed));
            var agreements = PositionComparer.Compare(world.Dossier).Findings.Where(finding => finding is { Kind: FindingKind.Meeting, Verdict: Verdict.Aligned or Verdict.Bridgeable }).ToList();
            foreach (var row in IssueTabulator.Tabulate(world.Dossier).Rows.Where(row => row.Places.SelectMany(place => place.Positions).SelectMany(side => side.Parties).Distinct().Count() == 2))
            {
                var met = agreements.Where(finding => finding.Issue == row.Issue && row.Places.Any(place => place.Scope == finding.Sides[0].Scope) && finding.Sides.All(side => side.Options.Count == 0)).ToList();
                foreach (var finding in met)
                {
                    var zone = row.Zones.FirstOrDefault(zone => zone.Overlap.Scope == finding.Overlap.Scope && zone.Options.Count == 0);
                    Assert.True(zone is null || (zone.Room.Contains(finding.Witness!) && (zone.Wanted is not null) == (finding.Verdict == Verdict.Aligned)), $"Seed {seed}: {finding.Sentence}\n{row.Sentence}\n{world}");
                    Interlocked.Increment(ref agreed);
                    Interlocked.Add(ref alike, zone is null ? 0 : 1);
                }
            }
        });

        Assert.True(alike > Count / 20 && alike > agreed * 8 / 10, $"{alike} of {agreed} agreements have the same zone, too few to show anything.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} worlds: {alike} of {agreed} agreements of two have a zone of the same scope");
    }

    [Fact]
    public void M5_zones_and_clashes_are_what_a_slow_reading_point_by_point_finds()
    {
        var (tried, missed, jointly, clashes) = (0, 0, 0, 0);
        for (var seed = Seed; seed < Seed + (Count / 3); seed++)
        {
            var random = new Random(seed);
            var isChoice = random.Next(2) == 0;
            var said = JointWorlds.Parties.OrderBy(_ => random.Next()).Take(random.Next(2, 6)).SelectMany(party => JointWorlds.Speak(random, party, isChoice, new JointWorlds.Where(random))).ToList();

            var table = IssueTabulator.Tabulate(JointWorlds.DossierOf(said));

            string Told(string what) => $"Seed {seed}: {what}\n{string.Join('\n', said)}\n{string.Join('\n', table.Rows.Select(row => row.Sentence))}";
            Assert.True(TableChecker.Doubts(table) is [], Told(string.Join('\n', TableChecker.Doubts(table))));
            foreach (var point in JointWorlds.Points())
            {
                var heard = said.Where(one => one.Where.Covers(point)).GroupBy(one => one.By).ToDictionary(own => own.Key, own => JointWorlds.Accepted([.. own]));
                var shared = heard.Count == 0 ? [] : heard.Values.Aggregate<IEnumerable<int>>((all, one) => all.Intersect(one)).ToList();
                foreach (var zone in table.Rows.SelectMany(row => row.Zones).Where(zone => IsAt(zone, point)))
                {
                    Assert.True(heard.Keys.Order(StringComparer.Ordinal).SequenceEqual(zone.Parties.Select(party => party.ToString())), Told($"{point} is in the zone {zone.Overlap.Scope} of {zone.Label}"));
                    Assert.True(Enumerable.Range(0, isChoice ? 4 : 8).Where(outcome => zone.Room.Contains(AsOutcome(outcome, isChoice))).All(shared.Contains), Told($"{point} does not share {zone.Room}"));
                    jointly += zone.Parties.Count > 2 ? 1 : 0;
                }

                if (heard.Count < 2)
                {
                    continue;
                }

                var row = table.Rows.First(row => said.Exists(one => one.Where.Covers(point) && row.Places.Any(place => place.Scope == new Scope { Facets = one.Where.Facets })));
                Assert.True(shared.Count > 0 ? row.Verdict is not null : row.Verdict is Verdict.Conflict, Told($"{point} shares {string.Join(",", shared)} but the row is {row.Verdict}"));
                clashes += shared.Count == 0 ? 1 : 0;

                // Who only refuses, or refuses something beside, leaves nothing sure; all others do.
                if (shared.Count > 0 && !said.Exists(one => one.Stance == Stance.Rejects && one.Where.Covers(point)))
                {
                    tried++;
                    missed += table.Rows.SelectMany(one => one.Zones).Any(zone => IsAt(zone, point)) ? 0 : 1;
                }
            }
        }

        // What is left of a scope beside those that others name is no scope that is looked at.
        Assert.True(missed < tried * 3 / 10 && tried > Count / 4 && jointly > Count / 10 && clashes > Count / 10, $"{missed} of {tried} zones are missed; {jointly} points in zones of three or more, {clashes} without any outcome");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count / 3} worlds: {tried} points with an outcome for all, of which {missed} lie in no zone, {jointly} of three or more, {clashes} without any outcome");
    }

    private static bool IsAt(SharedZone zone, (string User, string Place) point) => Covers(zone.Overlap.Scope, point) && !zone.Overlap.Except.Any(left => Covers(left, point));

    private static bool Covers(Scope scope, (string User, string Place) point) => scope.Facets.All(facet => facet switch
    {
        PartyFacet users => users.Parties.Any(party => party.ToString() == point.User || (party.ToString() == "band" && point.User is ("eastland" or "westland"))),
        AreaFacet areas => areas.Areas.Any(area => area.Territory.ToString() == "valley" || area.Territory.ToString() == point.Place),
        _ => throw new InvalidOperationException($"{facet}"),
    });

    private static Outcome AsOutcome(int outcome, bool isChoice) => isChoice ? new Outcome { Choice = $"{"abcd"[outcome]}" } : outcome == 7 ? new Outcome { NoLimit = true } : new Outcome { Number = outcome };
}
