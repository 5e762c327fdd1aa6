namespace PeaceTerms;

/// <summary>
/// Finds what in one text answers to what in another on the same issue: the same scope, then each single thing that the scopes list, then
/// the nearest scope that overlaps. Turning the texts round turns the pairs round and changes nothing else.
/// </summary>
internal sealed class EntryMatcher(World world, Topic topic)
{
    private readonly List<(EntryWords? First, EntryWords? Second)> pairs = [];
    private readonly List<EntryWords> first = [];
    private readonly List<EntryWords> second = [];

    public IReadOnlyList<(EntryWords? First, EntryWords? Second)> Match(IEnumerable<EntryWords> mine, IEnumerable<EntryWords> theirs)
    {
        first.AddRange(mine);
        second.AddRange(theirs);
        TakeTheSame();
        Split(first);
        Split(second);
        TakeTheSame();
        TakeNearest();
        Attach();
        return [.. pairs, .. first.Select(one => ((EntryWords?)one, (EntryWords?)null)), .. second.Select(one => ((EntryWords?)null, (EntryWords?)one))];
    }

    private void TakeTheSame()
    {
        Take((one, other) => one.Key == other.Key && one.Asked == other.Asked && one.Places.Intersect(other.Places).Any());
        Take((one, other) => one.Key == other.Key && one.Asked == other.Asked);
        Take((one, other) => one.Key == other.Key);
        Take((one, other) => one.Scope == other.Scope);
    }

    private void Split(List<EntryWords> entries)
    {
        List<EntryWords> singles = [.. entries.SelectMany(entry => entry.Singles(topic)).OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.Asked, StringComparer.Ordinal)];
        entries.Clear();
        entries.AddRange(singles);
    }

    private void Take(Func<EntryWords, EntryWords, bool> isAlike)
    {
        foreach (var one in first.ToList())
        {
            if (second.Find(other => isAlike(one, other)) is { } alike)
            {
                Pair(one, alike);
            }
        }
    }

    private void Pair(EntryWords one, EntryWords other)
    {
        pairs.Add((one, other));
        first.Remove(one);
        second.Remove(other);
    }

    private void TakeNearest()
    {
        var near = from one in first
                   from other in second
                   let score = Nearness(one, other)
                   where score > 0
                   let keys = (string[])[$"{one.Key}|{one.Asked}", $"{other.Key}|{other.Asked}"]
                   orderby score descending, keys.Min(StringComparer.Ordinal), keys.Max(StringComparer.Ordinal)
                   select (one, other);
        foreach (var (one, other) in near.ToList())
        {
            if (first.Contains(one) && second.Contains(other))
            {
                Pair(one, other);
            }
        }
    }

    /// <summary>What is left answers to something that is taken already, where it surely speaks of the same: a point that was split, or two that were joined.</summary>
    private void Attach()
    {
        var taken = pairs.ToList();
        EntryWords? Nearest(EntryWords one, IEnumerable<EntryWords?> others) => others.OfType<EntryWords>().Where(other => world.Scopes.Relate(topic, one.Scope, other.Scope) is { IsSure: true } && Nearness(one, other) > 0)
            .OrderByDescending(other => Nearness(one, other)).ThenBy(other => other.Key, StringComparer.Ordinal).ThenBy(other => other.Asked, StringComparer.Ordinal).FirstOrDefault();
        foreach (var one in first.ToList())
        {
            if (Nearest(one, taken.Select(pair => pair.Second)) is { } other)
            {
                pairs.Add((one, other));
                first.Remove(one);
            }
        }

        foreach (var other in second.ToList())
        {
            if (Nearest(other, taken.Select(pair => pair.First)) is { } one)
            {
                pairs.Add((one, other));
                second.Remove(other);
            }
        }
    }

    /// <summary>How near two entries are; zero where they are not about the same. Above all it counts that both surely speak of the same.</summary>
    private int Nearness(EntryWords one, EntryWords other)
    {
        bool Restates(EntryWords later, EntryWords earlier) => earlier.Provisions.Any(use => later.Restates.Contains(use.Id));
        var isRestated = Restates(one, other) || Restates(other, one);
        if (world.Scopes.Relate(topic, one.Scope, other.Scope) is not { } relation || !(isRestated || ScopeLikeness.IsOfOneMatter(one.Scope, other.Scope, relation)))
        {
            return 0;
        }

        return 1 + (relation.IsSure ? 1000 : 0)
            + (isRestated ? 300 : 0)
            + (one.Places.Intersect(other.Places).Any() ? 50 : 0)
            + (ScopeLikeness.Of(one.Scope, other.Scope) * 5)
            + (one.Asked == other.Asked ? 100 : one.Allows == other.Allows ? 3 : 0)
            + (one.Quantifier == other.Quantifier ? 2 : 0)
            + (one.Version == other.Version ? 1 : 0);
    }
}
