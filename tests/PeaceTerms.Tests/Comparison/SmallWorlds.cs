using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Random small dossiers, in which the comparer may claim no more than the oracle allows (rule F3).</summary>
public class SmallWorlds
{
    private const int Seed = 20260112;
    private static readonly string[] Speakers = ["northland", "southland", "eastland"];

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("PEACETERMS_WORLDS"), out var count) ? count : 700;

    [Fact]
    public void F3_no_claim_goes_beyond_what_every_reading_in_every_world_allows()
    {
        var (conflicts, agreements) = (0, 0);
        for (var number = 0; number < Count; number++)
        {
            var random = new Random(Seed + number);
            var (isClosed, westIsMember) = (random.Next(2) == 0, random.Next(2) == 0);
            Utter[] utters = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Draw(random))];
            var oracle = new SmallWorldsOracle(utters, isClosed, westIsMember);
            foreach (var finding in DossierOf(utters, isClosed, westIsMember).Findings().Where(one => one.Kind == FindingKind.Meeting && one.Verdict != Verdict.Undetermined))
            {
                var isCeiling = finding.Issue.Topic == TopicOf("ceiling");
                var (mine, theirs) = (finding.Sides[0].Parties[0].ToString(), finding.Sides[^1].Parties[^1].ToString());
                var isConflict = finding.Verdict == Verdict.Conflict;
                var isAllowed = isConflict ? oracle.MayConflict(mine, theirs, isCeiling) : oracle.MayAgree(mine, theirs, isCeiling);
                Assert.True(isAllowed, $"Seed {Seed + number}: {finding.Sentence}\n{finding.Key}\nclosed {isClosed}, westland {westIsMember}\n{string.Join('\n', utters.Select(Text))}");
                (conflicts, agreements) = isConflict ? (conflicts + 1, agreements) : (conflicts, agreements + 1);
            }
        }

        Assert.True(conflicts > Count / 20 && agreements > Count / 20, $"{conflicts} conflicts and {agreements} agreements are too few to show anything.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} worlds, {conflicts} conflicts, {agreements} agreements");
    }

    private static string Text(Utter one) => $"{one.By} {one.Stance} day {one.Day} when {one.When} report {one.IsReport} of {string.Join("+", one.Of)}: sure {string.Join(",", one.Sure)} possible {string.Join(",", one.Possible)} some {one.IsSome}";

    private static Dossier DossierOf(IEnumerable<Utter> utters, bool isClosed, bool westIsMember)
    {
        (string, DateOnly?)[] members = westIsMember ? [("eastland", null), ("westland", null)] : [("eastland", null)];
        var group = Group("band", PartyKind.Coalition, isClosed ? members.Length : null, P("northland"), P("southland"));
        return Joined(group, members).With([.. utters.Select(one => Say(one.By, one.Stance, one.Term, one.Day) with { AttributedBy = one.IsReport ? "a report" : null })]);
    }

    private static Utter Draw(Random random)
    {
        var (by, day, isReport, moment) = (Speakers[random.Next(3)], random.Next(3), random.Next(5) == 0, random.Next(4));
        var when = moment < 2 ? 0 : moment - 1;
        Circumstance? circumstance = when == 1 ? new Peacetime() : when == 2 ? new Wartime() : null;
        if (random.Next(2) == 0)
        {
            string[][] lists = [["eastland"], ["westland"], ["band"], ["eastland", "westland"]];
            var forces = lists[random.Next(4)];
            var rule = new[] { PresenceRule.Barred, PresenceRule.Permitted, PresenceRule.Deployed }[random.Next(3)];
            Stance[] stances = rule == PresenceRule.Permitted ? [Stance.Demands, Stance.Accepts, Stance.Rejects] : [Stance.Demands, Stance.Offers];
            int[] asks = [rule == PresenceRule.Barred ? 0 : 1];
            return new(by, stances[random.Next(stances.Length)], false, forces, when, day, isReport, rule == PresenceRule.Deployed, asks, asks, Forces(rule, forces) with { Circumstance = circumstance });
        }

        var stance = new[] { Stance.Demands, Stance.Offers, Stance.Accepts, Stance.Rejects }[random.Next(4)];
        var holder = random.Next(3) == 0 ? "eastland" : "southland";
        var (quantity, sure, possible, isBare) = Value(random, stance == Stance.Rejects);
        bool? wantsMore = by == holder ? true : by == "northland" ? false : null;
        (sure, possible) = Directed(sure, possible, stance, isBare, wantsMore);
        return new(by, stance, true, [holder], when, day, isReport, false, sure, possible, Ceiling(quantity) with { Holders = [P(holder)], Circumstance = circumstance });
    }

    private static (Quantity, int[] Sure, int[] Possible, bool IsBare) Value(Random random, bool isRejected)
    {
        var figure = random.Next(1, 5);
        return random.Next(isRejected ? 3 : 5) switch
        {
            0 => (Persons(figure), [figure], [figure], true),
            1 => (new FigureRange { AtLeast = figure, Unit = "persons" }, [.. Enumerable.Range(figure, 7 - figure)], [.. Enumerable.Range(figure, 7 - figure)], false),
            2 => (new ApproximateFigure { Value = 3, Tolerance = 1, Unit = "persons" }, [3], [2, 3, 4], true),
            3 => (new Unquantified { Phrase = "some limit", Unit = "persons" }, [], [0, 1, 2, 3, 4, 5], false),
            _ => (new NoLimit(), [6], [6], true),
        };
    }

    private static (int[] Sure, int[] Possible) Directed(int[] sure, int[] possible, Stance stance, bool isBare, bool? wantsMore)
    {
        int[] Towards(int[] set, bool more) => set.Length == 0 ? [] : more ? [.. Enumerable.Range(set.Min(), 7 - set.Min())] : [.. Enumerable.Range(0, set.Max() + 1)];
        return (stance, wantsMore) switch
        {
            (_, null) => (sure, possible),
            (Stance.Rejects, { } more) => (Towards(sure, !more), Towards(possible, !more)),
            (_, { } more) when isBare => (stance == Stance.Demands ? Towards(sure, more) : sure, Towards(possible, more)),
            _ => (sure, possible),
        };
    }
}
