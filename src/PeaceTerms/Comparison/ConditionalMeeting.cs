namespace PeaceTerms;

/// <summary>
/// Two positions of which at least one depends on conditions: they meet in every case of the conditions that can be. A clash in each is a
/// conflict, in some a conditional one; agreement needs an outcome that suits in all (rule M3).
/// </summary>
internal sealed class ConditionalMeeting(Position first, Position second, Encounter loosest, ConditionMap conditions, Func<Position, Position, Encounter> meet)
{
    public Encounter Show()
    {
        var atoms = first.Conditions.Union(second.Conditions).ToList();
        if (conditions.Situations(atoms) is not { Count: > 0 } situations)
        {
            return Open([UndeterminedReason.Condition]);
        }

        var shown = situations.Select(situation => (Situation: situation, Encounter: meet(first.In(situation), second.In(situation)))).ToList();
        var clashes = shown.Where(one => one.Encounter.Verdict == Verdict.Conflict).ToList();
        if (clashes.Count == 0)
        {
            return Agreement([.. situations.Select(situation => (first.In(situation), second.In(situation)))], shown.ConvertAll(one => one.Encounter))
                ?? Open(shown.SelectMany(one => one.Encounter.Reasons).Append(UndeterminedReason.Condition));
        }

        var proof = clashes.SelectMany(one => one.Encounter.Proof.Select(part => part with { Case = Name(one.Situation, part.Case), When = one.Situation.States }));
        var isAlways = clashes.Count == shown.Count;
        return new Encounter
        {
            Verdict = Verdict.Conflict,
            Certainty = isAlways ? Certainty.Definite : Certainty.Conditional,
            Conditions = isAlways ? [] : Fewest([.. clashes.Select(one => one.Situation)], situations),
            Proof = [.. proof],
            Gap = clashes.Select(one => one.Encounter.Gap).OfType<Gap>().OrderBy(gap => gap.Amount).ThenByDescending(gap => gap.IsReached).FirstOrDefault(),
            Readings = loosest.Readings,
        };
    }

    private static string Name(Situation situation, string? counting) => $"{string.Join(", ", situation.States)}{(counting is null ? "" : $"; {counting}")}";

    private Encounter Open(IEnumerable<UndeterminedReason> reasons) => new()
    {
        Verdict = Verdict.Undetermined,
        IsClash = loosest.IsClash,
        Reasons = [.. reasons.Where(reason => reason != UndeterminedReason.NotStated).Distinct().Order()],
        Readings = loosest.Readings,
    };

    /// <summary>What both surely take in every case.</summary>
    private Encounter? Agreement(IReadOnlyList<(Position First, Position Second)> cases, List<Encounter> shown)
    {
        if (shown.Exists(one => one.Verdict == Verdict.Undetermined) || cases.SelectMany(one => new[] { one.First, one.Second }).Select(one => one.Acceptable.Domain).Distinct().Count() > 1)
        {
            return null;
        }

        var wanted = cases.Select(one => one.First.Ideal.Sure.Intersect(one.Second.Ideal.Sure)).Aggregate((all, one) => all.Intersect(one));
        if (wanted.Witness() is { } best)
        {
            return new Encounter { Verdict = Verdict.Aligned, Witness = best, Readings = loosest.Readings };
        }

        var room = cases.Select(one => one.First.Acceptable.Sure.Intersect(one.Second.Acceptable.Sure)).Aggregate((all, one) => all.Intersect(one));
        return room.Witness() is { } witness ? new Encounter { Verdict = Verdict.Bridgeable, Witness = witness, Room = room, Readings = loosest.Readings } : null;
    }

    /// <summary>The cases with every condition left out that makes no difference.</summary>
    private static List<IReadOnlyList<ConditionState>> Fewest(IReadOnlyList<Situation> clashes, IReadOnlyList<Situation> all)
    {
        var fewest = new List<IReadOnlyList<ConditionState>>();
        foreach (var clash in clashes.Where(clash => !fewest.Exists(clash.Meets)))
        {
            var states = clash.States.ToList();
            foreach (var state in clash.States)
            {
                var without = states.Where(other => other != state).ToList();
                if (all.Where(situation => situation.Meets(without)).All(clashes.Contains))
                {
                    states = without;
                }
            }

            fewest.Add(states);
        }

        return fewest;
    }
}
