namespace PeaceTerms.Tests;

/// <summary>One utterance of a small world: a ceiling or a presence, with sets of figures or outcomes written out point by point.</summary>
/// <remarks>Outcome 5 of a ceiling stands for every figure above 4, and 6 for no limit.</remarks>
public sealed record Utter(string By, Stance Stance, bool IsCeiling, string[] Of, int When, int Day, bool IsReport, bool IsSome, int[] Sure, int[] Possible, Term Term);

/// <summary>A slow and obvious reading of small worlds: every reading of every statement, at every member and moment, in every membership.</summary>
internal sealed class SmallWorldsOracle(IReadOnlyList<Utter> all, bool groupIsClosed, bool westIsMember)
{
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

    /// <summary>Whether there is, in every world, a member and moment where the two share nothing in any reading.</summary>
    public bool MayConflict(string first, string second, bool isCeiling) => Worlds().All(world => Points(world).Any(point =>
        Readings(first, isCeiling, point, world, ofConflict: true) is { } mine && Readings(second, isCeiling, point, world, ofConflict: true) is { } theirs && mine.All(one => theirs.All(other => !one.Overlaps(other)))));

    /// <summary>Whether there is, in every world, a member and moment where the two share an outcome in all readings.</summary>
    public bool MayAgree(string first, string second, bool isCeiling) => Worlds().All(world => Points(world).Any(point =>
        Readings(first, isCeiling, point, world, ofConflict: false) is { } mine && Readings(second, isCeiling, point, world, ofConflict: false) is { } theirs
        && Outcomes(isCeiling).Any(outcome => mine.All(one => one.Contains(outcome)) && theirs.All(other => other.Contains(outcome)))));

    private static IEnumerable<(string Member, int Moment)> Points(HashSet<string> world) => from member in Members.Append("band").Concat(world).Distinct() from moment in Moments select (member, moment);

    /// <summary>All sets that a party may accept at a point, one for each reading of its words; null where it says nothing that holds there.</summary>
    private List<HashSet<int>>? Readings(string party, bool isCeiling, (string Member, int Moment) point, HashSet<string> world, bool ofConflict)
    {
        if (ofConflict && point.Member == "band" && !all.Any(one => one.By == party && one.IsCeiling == isCeiling && one.IsSome && one.Of.Contains("band")))
        {
            // What meets some of the band must clash with each of its members, since any of them may be meant.
            var each = world.Select(member => Readings(party, isCeiling, (member, point.Moment), world, ofConflict)).ToList();
            return each.Contains(null) ? null : [.. each.SelectMany(sets => sets!)];
        }

        var said = all.Where(one => one.By == party && one.IsCeiling == isCeiling && (one.When == 0 || one.When == point.Moment) && Covers(one, point.Member, world, ofConflict)).ToList();
        var own = said.Where(one => !one.IsReport).ToList();
        var heard = own.Count > 0 ? own : said;
        if (heard.Count == 0)
        {
            return null;
        }

        return [.. Combined(Standing(heard), isCeiling)];
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

    private static Utter[] Standing(List<Utter> heard)
    {
        var wishes = new List<Utter>();
        var rest = new List<Utter>();
        foreach (var next in heard.OrderBy(one => one.Day))
        {
            if (next.Stance == Stance.Rejects)
            {
                rest.Add(next);
                continue;
            }

            if (next.Stance is Stance.Demands or Stance.Offers)
            {
                var earlier = wishes.Where(one => one.Day < next.Day).ToList();
                if (earlier.Count > 0)
                {
                    var (sure, possible) = (earlier.Select(one => one.Sure.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToHashSet(), earlier.SelectMany(one => one.Possible).ToHashSet());
                    var isSame = sure.SetEquals(next.Sure) && possible.SetEquals(next.Possible);
                    if (!isSame && possible.IsSubsetOf(next.Possible) && !sure.IsSubsetOf(next.Sure))
                    {
                        continue;
                    }
                }

                wishes.RemoveAll(one => one.Day < next.Day);
                rest.RemoveAll(one => one.Day < next.Day && one.Stance == Stance.Accepts);
                wishes.Add(next);
            }
            else
            {
                rest.Add(next);
            }
        }

        return [.. wishes, .. rest];
    }

    /// <summary>Any one of several wishes may be the one that holds; acceptances add; a rejection takes away unless something later lifts it.</summary>
    private static IEnumerable<HashSet<int>> Combined(Utter[] standing, bool isCeiling)
    {
        var wishes = standing.Where(one => one.Stance is Stance.Demands or Stance.Offers).ToArray();
        var accepts = standing.Where(one => one.Stance == Stance.Accepts).ToArray();
        var rejects = standing.Where(one => one.Stance == Stance.Rejects).ToArray();
        foreach (var readings in Choose(standing))
        {
            IEnumerable<HashSet<int>> bases = wishes.Length > 0 ? wishes.Select(one => readings[one])
                : accepts.Length > 0 ? [[]]
                : Subsets([], Outcomes(isCeiling));
            foreach (var start in bases)
            {
                var left = start.Union(accepts.SelectMany(one => readings[one])).ToHashSet();
                foreach (var reject in rejects)
                {
                    var lifted = wishes.Concat(accepts).Where(one => one.Day > reject.Day).SelectMany(one => readings[one]);
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
