using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>A random small dossier: few parties, two issues, few outcomes, scopes, dates, conditions and options, with what an oracle says of it.</summary>
internal sealed class SmallWorld
{
    private static readonly string[] Speakers = ["northland", "southland", "eastland"];

    private readonly Utter[] utters;
    private readonly Func<Utter[], SmallWorld> again;
    private readonly SmallWorldsOracle oracle;
    private readonly string facts;

    private SmallWorld(Utter[] utters, bool isClosed, bool westIsMember, bool launchHappened, bool eventsExclude)
    {
        this.utters = utters;
        again = other => new(other, isClosed, westIsMember, launchHappened, eventsExclude);
        oracle = new SmallWorldsOracle(utters, isClosed, westIsMember, launchHappened, eventsExclude);
        facts = $"closed {isClosed}, westland {westIsMember}, launch happened {launchHappened}, events exclude {eventsExclude}";
        (string, DateOnly?)[] members = westIsMember ? [("eastland", null), ("westland", null)] : [("eastland", null)];
        var group = Group("band", PartyKind.Coalition, isClosed ? members.Length : null, P("northland"), P("southland"));
        var stage = Joined(group, members);
        Dossier = (stage with
        {
            AsOf = Monday.AddDays(9),
            Events =
            [
                .. stage.Events.Select(one => one.Id == E("launch") && launchHappened ? one with { Date = Monday } : one),
                new DealEvent { Id = E("parley"), Name = "a parley", Excludes = eventsExclude ? [E("launch")] : [] },
            ],
        }).With([.. utters.Select(Said)]);
    }

    public Dossier Dossier { get; }

    public static SmallWorld Draw(Random random)
    {
        var (isClosed, westIsMember) = (random.Next(2) == 0, random.Next(2) == 0);
        var (happened, exclude) = (random.Next(5) == 0, random.Next(3) == 0);
        Utter[] utters = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Bound(random, DrawTerm(random)))];
        return new(utters, isClosed, westIsMember, happened, exclude);
    }

    /// <summary>A world in which the others say what one says of forces, so that more is shared. What is said of a ceiling has a direction of its own.</summary>
    public static SmallWorld DrawAlike(Random random)
    {
        var drawn = Draw(random);
        var first = drawn.utters[0];
        var alike = first.IsCeiling ? [] : Speakers.Where(speaker => speaker != first.By && random.Next(3) > 0)
            .Select(speaker => first with { By = speaker, Day = random.Next(3), IsReport = false, Conditions = [], Option = speaker == "southland" ? first.Option ?? (random.Next(2) == 0 ? "one" : null) : null });
        return drawn.again([.. drawn.utters, .. alike]);
    }

    /// <summary>
    /// A world in which every statement stands, all being of one day and of the parties themselves, and the same with one figure said more
    /// precisely: nothing more possible, nothing less sure. Null when no figure can be.
    /// </summary>
    public static (SmallWorld Before, SmallWorld After)? DrawRefinement(Random random)
    {
        var drawn = Draw(random);
        Utter[] before = [.. drawn.utters.Select(one => one with { Day = 0, IsReport = false })];
        for (var tries = 0; tries < 20; tries++)
        {
            var place = random.Next(before.Length);
            if (before[place] is { IsCeiling: true, Term: TroopCap cap } one)
            {
                var (quantity, sure, possible, isBare) = Value(random, one.Stance == Stance.Rejects);
                var words = (sure, possible);
                (sure, possible) = Directed(sure, possible, one.Stance, isBare, one.By == one.Of[0] ? true : one.By == "northland" ? false : null);
                if (one.Sure.All(sure.Contains) && possible.All(one.Possible.Contains) && (sure.Length, possible.Length) != (one.Sure.Length, one.Possible.Length))
                {
                    var refined = one with { Sure = sure, Possible = possible, Words = words, Term = cap with { Ceiling = quantity } };
                    return (drawn.again(before), drawn.again([.. before.Select((other, number) => number == place ? refined : other)]));
                }
            }
        }

        return null;
    }

    /// <summary>Whether the oracle allows what a meeting claims.</summary>
    public bool Allows(Finding finding)
    {
        var isCeiling = finding.Issue.Topic == TopicOf("ceiling");
        var (first, second) = (finding.Sides[0], finding.Sides[^1]);
        var (mine, theirs) = (first.Parties[0].ToString(), second.Parties[^1].ToString());
        var (myOption, theirOption) = (OptionOf(first), OptionOf(second));
        if (finding.Verdict != Verdict.Conflict)
        {
            return oracle.MayAgree(mine, theirs, isCeiling, myOption, theirOption);
        }

        var cases = finding.Conditions.Select(one => one.States).ToList();
        var isAllowed = cases.Count == 0
            ? oracle.MayConflict(mine, theirs, isCeiling, myOption, theirOption, _ => true)
            : cases.TrueForAll(states => oracle.MayConflict(mine, theirs, isCeiling, myOption, theirOption, course => states.All(state => course[state.Event.ToString()!] == state.Holds)));
        var isUpgraded = finding.Certainty == Certainty.Definite && (myOption ?? theirOption) is not null;
        return isAllowed && (!isUpgraded || (myOption is not null ? oracle.ClashesUnderEachOption(mine, theirs, null) : oracle.ClashesUnderEachOption(theirs, mine, null)));
    }

    /// <summary>Whether the oracle allows a zone: every outcome of it, at every point of its scope but for those of which it says nothing.</summary>
    public bool Allows(TableRow row, SharedZone zone)
    {
        var isCeiling = row.Issue.Topic == TopicOf("ceiling");
        var outcomes = SmallWorldsOracle.Outcomes(isCeiling).Where(outcome => zone.Room.Contains(AsOutcome(outcome, isCeiling, row)));
        string?[] options = zone.Options.Count > 0 ? [zone.Options[0].Option.Name] : utters.Any(one => one.Option is not null) ? [.. utters.Select(one => one.Option).OfType<string>().Distinct()] : [null];
        return oracle.SurelyShare([.. zone.Parties.Select(party => party.ToString())], outcomes, isCeiling, options,
            (member, moment, world) => Reaches(zone.Overlap.Scope, member, moment, world) && !zone.Overlap.Except.Any(left => Reaches(left, member, moment, world)));
    }

    private static Outcome AsOutcome(int outcome, bool isCeiling, TableRow row) => !isCeiling ? new Outcome { Choice = row.Places[0].Positions[0].Acceptable!.Domain.Outcomes[outcome] }
        : outcome == 6 ? new Outcome { NoLimit = true } : new Outcome { Number = outcome };

    private static bool Reaches(Scope scope, string member, int moment, HashSet<string> world) =>
        scope.Facets.OfType<PartyFacet>().All(facet => facet.Parties.Any(party => party.ToString() == member || (party == P("band") && world.Contains(member))))
        && scope.Circumstance switch { null => true, Peacetime => moment == 1, Wartime => moment == 2, _ => throw new InvalidOperationException($"{scope}") };

    public override string ToString() => $"{facts}\n{string.Join('\n', utters.Select(Text))}";

    private static string? OptionOf(Side side) => side.Options.Count == 0 ? null : side.Options[0].Option.Name;

    private static Statement Said(Utter one) => Say(one.By, one.Stance, one.Term, one.Day) with
    {
        AttributedBy = one.IsReport ? "a report" : null,
        Conditions = [.. one.Conditions.Select(state => new EventCondition { Event = E(state.Event), Fails = state.Holds ? null : true })],
        Source = one.Option is null ? null : new() { Document = D("note-1") },
        Option = one.Option is null ? null : new() { Group = "ways", Name = one.Option },
    };

    /// <summary>Puts some utterances under conditions, and some of one party under options.</summary>
    private static Utter Bound(Random random, Utter one)
    {
        (string, bool)[] states = [(random.Next(2) == 0 ? "launch" : "parley", random.Next(4) > 0)];
        return one with
        {
            Conditions = random.Next(3) > 0 ? [] : random.Next(6) == 0 ? [.. states, ("parley", true)] : states,
            Option = one.By == "southland" && random.Next(3) == 0 ? random.Next(2) == 0 ? "one" : "two" : null,
        };
    }

    private static string Text(Utter one) => $"{one.By} {one.Stance} day {one.Day} when {one.When} report {one.IsReport} of {string.Join("+", one.Of)}: sure {string.Join(",", one.Sure)} possible {string.Join(",", one.Possible)} some {one.IsSome}"
        + $" if {string.Join(" and ", one.Conditions)} option {one.Option}";

    private static Utter DrawTerm(Random random)
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
        var words = (sure, possible);
        (sure, possible) = Directed(sure, possible, stance, isBare, wantsMore);
        return new(by, stance, true, [holder], when, day, isReport, false, sure, possible, Ceiling(quantity) with { Holders = [P(holder)], Circumstance = circumstance }) { Words = words };
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
