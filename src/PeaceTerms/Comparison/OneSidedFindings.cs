namespace PeaceTerms;

/// <summary>Of whom nobody else speaks in any scope that may share something: words that meet nothing (rule I1).</summary>
internal sealed class OneSidedFindings(ScopeClasses classes, List<Speaker>[] speakersOf, FindingMaker maker, bool eachStatement)
{
    /// <summary>One finding for each group of connected scopes in which one side alone speaks.</summary>
    public IEnumerable<Finding> In(int[] groups)
    {
        foreach (var group in groups.Length == 1 ? [[0]] : Enumerable.Range(0, groups.Length).GroupBy(number => groups[number]).Select(group => group.ToArray()))
        {
            if (!IsOfSeveral(group) && Of(group) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Of(int[] group)
    {
        var heard = group.SelectMany(number => speakersOf[number].Where(speaker => Stands(number, speaker))).Distinct().ToList();
        if (heard.Count == 0)
        {
            return null;
        }

        var numbers = group.ToHashSet();
        var own = heard.SelectMany(speaker => speaker.Own).Where(one => numbers.Contains(classes.NumberOf(one)));
        var standing = group.Where(number => Stands(number, heard[0])).Min();
        var first = classes[standing];
        return classes.Relate(first.Scope, first.Scope) is { } scope && StandingIn(standing, heard[0]) is { } position
            ? maker.OneSided(new Standpoint([heard[0]], position with { Used = new Evidence([.. own]) }, first.Scope, first.Quantifier, eachStatement), scope)
            : null;
    }

    private bool IsOfSeveral(int[] group)
    {
        Speaker? first = null;
        foreach (var number in group)
        {
            foreach (var speaker in speakersOf[number])
            {
                if ((first is null || !speaker.IsOneWith(first)) && Stands(number, speaker))
                {
                    if (first is not null)
                    {
                        return true;
                    }

                    first = speaker;
                }
            }
        }

        return false;
    }

    /// <summary>What a speaker's words in one scope come to; null where all of them are denied or withdrawn, so that it is as if it had not spoken there.</summary>
    private Position? StandingIn(int number, Speaker speaker) => PositionMerger.Merge([.. speaker.Own.Where(one => one.Scope == classes[number].Scope)]);

    /// <summary>Whether anything stands there. Without a withdrawal, what is neither denied nor void stands, or what takes its place.</summary>
    private bool Stands(int number, Speaker speaker)
    {
        var (some, isTakenBack) = (false, false);
        var scope = classes[number].Scope;
        for (var place = 0; place < speaker.Own.Count; place++)
        {
            var one = speaker.Own[place];
            if (classes.Count == 1 || one.Scope == scope)
            {
                some |= (one.Vagueness & Vagueness.Denied) == 0 && !one.NeverHolds;
                isTakenBack |= one.Stance == Stance.Withdraws;
            }
        }

        return isTakenBack ? StandingIn(number, speaker) is not null : some;
    }
}
