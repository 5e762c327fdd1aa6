namespace PeaceTerms;

/// <summary>Finds the smallest families of three or more sets that have no outcome in common although any fewer of them have (rule M5).</summary>
internal static class JointSearch
{
    /// <summary>How many families are tried before only one is looked for, so that no input takes exponential time.</summary>
    public const int MostTried = 4096;

    /// <summary>Whether the set can take part: one with a single outcome can't, since all that meet it share that outcome.</summary>
    public static bool CanTakePart(OutcomeSet set) => set switch
    {
        OrderedSet { IsOneFigure: true } => false,
        OrderedSet { StretchCount: 1, NoLimit: false } => true,
        OrderedSet ordered => ordered.StretchCount + (ordered.NoLimit ? 1 : 0) > 1,
        ChoiceSet choice => choice.AllBut || choice.Named.Count > 1,
        _ => true,
    };

    /// <summary>Whether the set is one unbroken stretch of an axis. Stretches of which any two overlap have a common point, so that only others can clash jointly.</summary>
    public static bool IsOneStretch(OutcomeSet set) => set is OrderedSet { IsOneStretch: true };

    /// <summary>The families, each as the places of its sets in rising order. Where there are too many to try, one, or none if none is soon found.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Families(IReadOnlyList<OutcomeSet> sets)
    {
        if (sets.Count < 3 || sets.All(IsOneStretch))
        {
            return [];
        }

        var found = new List<IReadOnlyList<int>>();
        var left = MostTried;
        Extend([], sets[0].Domain.Everything, 0);
        return left >= 0 ? found : found.Count > 0 ? [found[0]] : OneOf(sets) is { } one ? [one] : [];

        void Extend(List<int> chosen, OutcomeSet common, int from)
        {
            for (var next = from; next < sets.Count && left >= 0; next++)
            {
                left--;
                var narrowed = common.Intersect(sets[next]);
                if (narrowed == common)
                {
                    // What rules out nothing more can be left out of every family that holds those chosen.
                    continue;
                }

                List<int> wider = [.. chosen, next];
                if (!narrowed.IsEmpty)
                {
                    Extend(wider, narrowed, next + 1);
                }
                else if (wider.Count > 2 && IsSmallest(sets, wider))
                {
                    found.Add(wider);
                }
            }
        }
    }

    /// <summary>One family among the sets of which each meets those taken before it.</summary>
    private static List<int>? OneOf(IReadOnlyList<OutcomeSet> sets)
    {
        var taken = new List<int>();
        for (var next = 0; next < sets.Count; next++)
        {
            if (taken.TrueForAll(place => !sets[place].Intersect(sets[next]).IsEmpty))
            {
                taken.Add(next);
            }
        }

        if (!Common(sets, taken).IsEmpty)
        {
            return null;
        }

        foreach (var place in taken.ToList())
        {
            var others = taken.Where(other => other != place).ToList();
            if (Common(sets, others).IsEmpty)
            {
                taken = others;
            }
        }

        return taken;
    }

    private static bool IsSmallest(IReadOnlyList<OutcomeSet> sets, List<int> family) =>
        family.TrueForAll(left => !Common(sets, family.Where(place => place != left)).IsEmpty);

    private static OutcomeSet Common(IReadOnlyList<OutcomeSet> sets, IEnumerable<int> places) =>
        places.Aggregate(sets[0].Domain.Everything, (common, place) => common.Intersect(sets[place]));
}
