namespace PeaceTerms;

/// <summary>Which way outcomes have gone.</summary>
internal static class Movement
{
    /// <summary>From one set to another: up or down the axis, or the order in which the topic lists its outcomes; else by what they include. Null where they are the same.</summary>
    public static ChangeDirection? Of(OutcomeSet before, OutcomeSet after)
    {
        if (before == after)
        {
            return null;
        }

        var (rises, falls) = (before, after) switch
        {
            (ChoiceSet { Domain.IsOpen: false } one, ChoiceSet { Domain.IsOpen: false } other) => ByPlace(one, other),
            (OrderedSet one, OrderedSet other) => ByEnds(one, other),
            _ => (false, false),
        };
        return rises && !falls ? ChangeDirection.More
            : falls && !rises ? ChangeDirection.Less
            : after.IsSubsetOf(before) ? ChangeDirection.Narrower
            : before.IsSubsetOf(after) ? ChangeDirection.Wider
            : ChangeDirection.Other;
    }

    /// <summary>By the ends that both name; an end that one leaves open tells nothing, unless the two have nothing in common.</summary>
    private static (bool Rises, bool Falls) ByEnds(OrderedSet before, OrderedSet after)
    {
        var (mine, theirs) = (Ends(before), Ends(after));
        if (before.Intersect(after).IsEmpty)
        {
            return (mine.Most <= theirs.Least, theirs.Most <= mine.Least);
        }

        List<int> signs = [.. new[] { (mine.Least, theirs.Least), (mine.Most, theirs.Most) }.Where(end => end is ({ }, { })).Select(end => end.Item2!.Value.CompareTo(end.Item1!.Value))];
        return (signs.Exists(sign => sign > 0) && signs.TrueForAll(sign => sign >= 0), signs.Exists(sign => sign < 0) && signs.TrueForAll(sign => sign <= 0));
    }

    /// <summary>The least and the most that a set allows; null where no end is named.</summary>
    private static (decimal? Least, decimal? Most) Ends(OrderedSet set) => set.Ranges switch
    {
        [] => set.NoLimit ? (decimal.MaxValue, decimal.MaxValue) : (null, null),
        [{ From: var from, To: var to }] when from == to && !set.NoLimit => (from, to),
        var ranges => (ranges[0] is { From: 0, FromIncluded: true } && ranges[0].To != 0 ? null : ranges[0].From, set.NoLimit || ranges[^1].To is null ? null : ranges[^1].To),
    };

    private static (bool Rises, bool Falls) ByPlace(ChoiceSet before, ChoiceSet after)
    {
        var listed = before.Domain.Outcomes.ToList();
        var (mine, theirs) = (before.Named.Select(name => listed.IndexOf(name)).ToList(), after.Named.Select(name => listed.IndexOf(name)).ToList());
        return mine.Count == 0 || theirs.Count == 0 ? (false, false)
            : (theirs.Min() >= mine.Min() && theirs.Max() >= mine.Max(), theirs.Min() <= mine.Min() && theirs.Max() <= mine.Max());
    }
}
