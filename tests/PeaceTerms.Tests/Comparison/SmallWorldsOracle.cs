namespace PeaceTerms.Tests;

/// <summary>One utterance of a small world: a ceiling or a presence, with sets of figures or outcomes written out point by point.</summary>
/// <remarks>Outcome 5 of a ceiling stands for every figure above 4, and 6 for no limit.</remarks>
public sealed record Utter(string By, Stance Stance, bool IsCeiling, string[] Of, int When, int Day, bool IsReport, bool IsSome, int[] Sure, int[] Possible, Term Term)
{
    /// <summary>What the words name before any direction, by which a later word is judged vaguer or not.</summary>
    public (int[] Sure, int[] Possible) Words { get; init; } = (Sure, Possible);

    /// <summary>What must come about, or not, before it holds.</summary>
    public (string Event, bool Holds)[] Conditions { get; init; } = [];

    /// <summary>The option that it is part of; all options are of one document.</summary>
    public string? Option { get; init; }

    public bool IsGrant => Stance is Stance.Offers or Stance.Accepts;

    public bool IsWish => Stance is Stance.Demands or Stance.Offers;
}

/// <summary>A slow and obvious reading of small worlds: every reading of every statement, at every member and moment, in every membership.</summary>
internal sealed class SmallWorldsOracle(IReadOnlyList<Utter> all, bool groupIsClosed, bool westIsMember, bool launchHappened, bool eventsExclude)
{
    // A condition that is known to fail leaves nothing said.
    private readonly List<Utter> spoken = [.. all.Where(one => !one.Conditions.Any(state => (launchHappened && ((state.Event == "launch" && !state.Holds) || (eventsExclude && state is { Event: "parley", Holds: true })))
        || one.Conditions.Contains((state.Event, !state.Holds)) || (eventsExclude && state.Holds && one.Conditions.Any(other => other.Holds && other.Event != state.Event))))];

    private readonly Dictionary<(string, bool, (string, int), string, bool, bool, string?, bool), List<HashSet<int>>?> answers = [];

    private static readonly int[] Moments = [1, 2];
    private static readonly string[] Members = ["northland", "southland", "eastland", "westland", "stranger"];

    public static int[] Outcomes(bool isCeiling) => isCeiling ? [0, 1, 2, 3, 4, 5, 6] : [0, 1];

    /// <summary>The memberships that the dossier leaves possible: who is in the group.</summary>
    public IEnumerable<HashSet<string>> Worlds()
    {
        string[] sure = westIsMember ? ["eastland", "westland"] : ["eastland"];
        string[] open = groupIsClosed ? [] : [.. Members.Except(sure).Where(member => member is "westland" or "stranger")];
        for (var chosen = 0; chosen < 1 << open.Length; chosen++)
        {
            var bits = chosen;
            yield return [.. sure, .. open.Where((_, place) => (bits >> place & 1) == 1)];
        }
    }

    /// <summary>Everything that may come about: which of two events happen.</summary>
    private IEnumerable<Dictionary<string, bool>> Courses() =>
        from launch in launchHappened ? new[] { true } : [true, false]
        from parley in new[] { true, false }
        where !(eventsExclude && launch && parley)
        select new Dictionary<string, bool> { ["launch"] = launch, ["parley"] = parley };

    /// <summary>Whether there is, in every world and every course of events that is meant, a member and moment where the two share nothing in any reading.</summary>
    public bool MayConflict(string first, string second, bool isCeiling, string? firstOption, string? secondOption, Func<Dictionary<string, bool>, bool> isMeant) =>
        Courses().Any(isMeant) && Courses().Where(isMeant).All(course => Worlds().All(world => Points(world).Any(point =>
            Readings(first, isCeiling, point, world, course, firstOption, ofConflict: true) is { } mine && Readings(second, isCeiling, point, world, course, secondOption, ofConflict: true) is { } theirs
            && mine.All(one => theirs.All(other => !one.Overlaps(other))))));

    /// <summary>Whether there is, in every world, a member and moment where the two share an outcome in all readings.</summary>
    public bool MayAgree(string first, string second, bool isCeiling, string? firstOption, string? secondOption) => Worlds().All(world => Points(world).Any(point =>
        Outcomes(isCeiling).Any(outcome => Courses().All(course =>
            Readings(first, isCeiling, point, world, course, firstOption, ofConflict: false) is { } mine && Readings(second, isCeiling, point, world, course, secondOption, ofConflict: false) is { } theirs
            && mine.All(one => one.Contains(outcome)) && theirs.All(other => other.Contains(outcome))))));

    /// <summary>
    /// Whether wherever a scope reaches, in every world, course of events and reading, all parties accept each of the outcomes and nobody else
    /// speaks. A party that is silent there under one of its options is not asked.
    /// </summary>
    public bool SurelyShare(IReadOnlyList<string> parties, IEnumerable<int> outcomes, bool isCeiling, IReadOnlyList<string?> options, Func<string, int, HashSet<string>, bool> reaches) =>
        Worlds().All(world => Points(world).Where(point => reaches(point.Member, point.Moment, world)).All(point => Courses().All(course =>
            all.Select(one => one.By).Distinct().All(party =>
            {
                var heard = options.Select(option => Readings(party, isCeiling, point, world, course, option, ofConflict: false)).OfType<List<HashSet<int>>>().Where(sets => sets.Exists(set => set.Count > 0)).ToList();
                return parties.Contains(party) ? heard.Count > 0 && heard.TrueForAll(sets => sets.TrueForAll(set => outcomes.All(set.Contains))) : heard.Count == 0;
            }))));

    /// <summary>Whether each option of the first that leaves it something to accept clashes with the second somewhere.</summary>
    public bool ClashesUnderEachOption(string first, string second, string? secondOption) => new[] { "one", "two" }.Where(option => all.Any(one => one.Option == option)).All(option =>
        new[] { true, false }.Any(isCeiling => MayConflict(first, second, isCeiling, option, secondOption, _ => true) || IsEmpty(first, isCeiling, option)));

    /// <summary>Whether somewhere the party's words under an option leave nothing in any reading.</summary>
    private bool IsEmpty(string party, bool isCeiling, string option) => Worlds().Any(world => Points(world).Any(point => Courses().Any(course =>
        Readings(party, isCeiling, point, world, course, option, ofConflict: false) is { } sets && sets.All(set => set.Count == 0))));

    private static IEnumerable<(string Member, int Moment)> Points(HashSet<string> world) => from member in Members.Append("band").Concat(world).Distinct() from moment in Moments select (member, moment);

    /// <summary>All sets that a party may accept at a point, one for each reading of its words; null where it says nothing that holds there.</summary>
    private List<HashSet<int>>? Readings(string party, bool isCeiling, (string Member, int Moment) point, HashSet<string> world, Dictionary<string, bool> course, string? option, bool ofConflict)
    {
        // The same question comes up for each outcome that is tried; it is answered once.
        var key = (party, isCeiling, point, string.Join("+", world.Order()), course["launch"], course["parley"], option, ofConflict);
        return answers.TryGetValue(key, out var known) ? known : answers[key] = Worked(party, isCeiling, point, world, course, option, ofConflict);
    }

    private List<HashSet<int>>? Worked(string party, bool isCeiling, (string Member, int Moment) point, HashSet<string> world, Dictionary<string, bool> course, string? option, bool ofConflict)
    {
        var all = spoken.Where(one => one.Option is null || option is null || one.Option == option).ToList();
        if (ofConflict && point.Member == "band" && !all.Any(one => one.By == party && one.IsCeiling == isCeiling && one.IsSome && one.Of.Contains("band")))
        {
            // What meets some of the band must clash with each of its members, since any of them may be meant.
            var each = world.Select(member => Readings(party, isCeiling, (member, point.Moment), world, course, option, ofConflict)).ToList();
            return each.Contains(null) ? null : [.. each.SelectMany(sets => sets!)];
        }

        var said = all.Where(one => one.By == party && one.IsCeiling == isCeiling && (one.When == 0 || one.When == point.Moment) && Covers(one, point.Member, world, ofConflict)).ToList();
        var heard = said.Exists(one => !one.IsReport && IsUnconditional(one)) ? said.Where(one => !one.IsReport).ToList() : said;
        if (heard.Count == 0)
        {
            return null;
        }

        var sets = Combined(Standing(heard), isCeiling, course).ToList();
        return sets.Exists(set => set.Count > 0) ? [.. sets.Where(set => set.Count > 0)] : heard.TrueForAll(one => IsUnconditional(one) || one.Stance != Stance.Demands) ? sets : [.. Subsets([], Outcomes(isCeiling))];
    }

    /// <summary>A ceiling counts its holders together, so it speaks of the very list that it names. Some of the band is not any one member of it.</summary>
    private static bool Covers(Utter one, string member, HashSet<string> world, bool ofConflict)
    {
        if (one.IsCeiling)
        {
            return one.Of.Contains(member) && one.Of.Length == 1;
        }

        var isOfBand = one.Of.Contains("band") && (member == "band" || (world.Contains(member) && !(one.IsSome && ofConflict)));
        return one.Of.Contains(member) || isOfBand;
    }

    private bool IsUnconditional(Utter one) => Open(one).Length == 0;

    /// <summary>The conditions that are not known to hold.</summary>
    private (string Event, bool Holds)[] Open(Utter one) => [.. one.Conditions.Where(state => !launchHappened || !(state.Event == "launch" || (eventsExclude && state.Event == "parley")))];

    private Utter[] Standing(List<Utter> heard)
    {
        var standing = new List<Utter>();
        foreach (var next in heard.OrderBy(one => one.Day))
        {
            if (!IsUnconditional(next))
            {
                standing.RemoveAll(one => next is { Stance: Stance.Offers } && one.IsGrant && one.Day < next.Day && (one.IsReport || !next.IsReport) && !IsUnconditional(one) && Open(one).SequenceEqual(Open(next)) && one.Option == next.Option);
            }
            else if (next.IsWish)
            {
                var earlier = standing.Where(one => one.IsWish && one.Day < next.Day && IsUnconditional(one)).ToList();
                if (earlier.Count > 0 && IsVaguer(next, earlier))
                {
                    continue;
                }

                // What is rejected on a condition that does not hold yet falls with the other conditional words only where it is said to be wanted.
                standing.RemoveAll(one => one.Day < next.Day && one.Stance != Stance.Rejects && (one.IsReport || !next.IsReport));
            }

            standing.Add(next);
        }

        return [.. standing];
    }

    private static bool IsVaguer(Utter next, List<Utter> earlier)
    {
        var documents = earlier.GroupBy(one => one.Option is null ? (object)one : "note", ReferenceEqualityComparer.Instance)
            .Select(document => (Sure: document.Select(one => one.Words.Sure.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)), Possible: document.Select(one => one.Words.Possible.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)))).ToList();
        var (sure, possible) = (documents.Select(one => one.Sure).Aggregate((a, b) => a.Intersect(b)).ToHashSet(), documents.SelectMany(one => one.Possible).ToHashSet());
        var isSame = sure.SetEquals(next.Words.Sure) && possible.SetEquals(next.Words.Possible);
        return !isSame && possible.IsSubsetOf(next.Words.Possible) && !sure.IsSubsetOf(next.Words.Sure);
    }

    /// <summary>
    /// Any one of several wishes may be the one that holds, and those of one document hold together; acceptances and grants whose conditions
    /// hold add; a demand whose condition holds narrows; a rejection takes away unless something later lifts it. Who has only granted what does
    /// not hold could accept some of it, or nothing.
    /// </summary>
    private IEnumerable<HashSet<int>> Combined(Utter[] standing, bool isCeiling, Dictionary<string, bool> course)
    {
        bool Holds(Utter one) => one.Conditions.All(state => course[state.Event] == state.Holds);
        var wishes = standing.Where(one => one.IsWish && IsUnconditional(one)).ToArray();
        var adds = standing.Where(one => IsUnconditional(one) ? one.Stance == Stance.Accepts : one.IsGrant && Holds(one)).ToArray();
        var unmet = standing.Where(one => !IsUnconditional(one) && one.IsGrant && !Holds(one)).ToArray();
        var narrowings = standing.Where(one => !IsUnconditional(one) && one.Stance == Stance.Demands && Holds(one)).ToArray();
        var rejects = standing.Where(one => one.Stance == Stance.Rejects && Holds(one)).ToArray();
        foreach (var readings in Choose(standing))
        {
            var documents = wishes.GroupBy(one => one.Option is null ? (object)one : "note", ReferenceEqualityComparer.Instance);
            IEnumerable<HashSet<int>> bases = wishes.Length > 0 ? documents.Select(document => document.Select(one => readings[one].AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToHashSet())
                : adds.Length > 0 ? [[]]
                : Subsets([], unmet.Length > 0 ? [.. unmet.SelectMany(one => one.Possible).Distinct()] : Outcomes(isCeiling));
            foreach (var start in bases)
            {
                var left = start.Union(adds.SelectMany(one => readings[one])).ToHashSet();
                foreach (var narrowing in narrowings)
                {
                    left.IntersectWith(readings[narrowing]);
                }

                foreach (var reject in rejects)
                {
                    var lifted = wishes.Concat(adds).Concat(narrowings).Where(one => one.Day > reject.Day && (reject.IsReport || !one.IsReport)).SelectMany(one => readings[one]);
                    left.ExceptWith(readings[reject].Except(lifted));
                }

                yield return left;
            }
        }
    }

    private static IEnumerable<Dictionary<Utter, HashSet<int>>> Choose(Utter[] standing)
    {
        IEnumerable<Dictionary<Utter, HashSet<int>>> chosen = [new(ReferenceEqualityComparer.Instance)];
        foreach (var one in standing)
        {
            chosen = chosen.SelectMany(before => Subsets(one.Sure, one.Possible).Select(set => new Dictionary<Utter, HashSet<int>>(before, ReferenceEqualityComparer.Instance) { [one] = set }));
        }

        return chosen;
    }

    private static IEnumerable<HashSet<int>> Subsets(int[] sure, int[] possible)
    {
        var free = possible.Except(sure).ToArray();
        for (var chosen = 0; chosen < 1 << free.Length; chosen++)
        {
            var bits = chosen;
            yield return [.. sure, .. free.Where((_, place) => (bits >> place & 1) == 1)];
        }
    }
}
