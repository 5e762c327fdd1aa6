namespace PeaceTerms.Validation;

/// <summary>Finds circles among ids that lie in each other.</summary>
internal static class Circles
{
    /// <summary>Circles, each as the ids on it, turned so that the one first declared comes first. One that shares steps with a found one may be left out.</summary>
    public static IReadOnlyList<IReadOnlyList<TId>> Find<TId>(IReadOnlyList<TId> ids, Func<TId, IEnumerable<TId>> next)
        where TId : struct
    {
        var rank = new Dictionary<TId, int>();
        foreach (var id in ids)
        {
            rank.TryAdd(id, rank.Count);
        }

        var circles = new List<IReadOnlyList<TId>>();
        var done = new HashSet<TId>();
        foreach (var start in rank.Keys.Where(id => !done.Contains(id)))
        {
            Walk(start, next, done, circle => circles.Add(Turn(circle, id => rank.GetValueOrDefault(id, int.MaxValue))));
        }

        return circles;
    }

    // A list stands in for the call stack, since a chain of ids can be as long as the document.
    private static void Walk<TId>(TId start, Func<TId, IEnumerable<TId>> next, HashSet<TId> done, Action<IReadOnlyList<TId>> found)
        where TId : struct
    {
        var path = new List<(TId Id, Queue<TId> Next)> { (start, new(next(start))) };
        var places = new Dictionary<TId, int> { [start] = 0 };
        while (path.Count > 0)
        {
            var (id, rest) = path[^1];
            if (!rest.TryDequeue(out var step))
            {
                path.RemoveAt(path.Count - 1);
                places.Remove(id);
                done.Add(id);
            }
            else if (places.TryGetValue(step, out var place))
            {
                found([.. path.Skip(place).Select(entry => entry.Id)]);
            }
            else if (!done.Contains(step))
            {
                places[step] = path.Count;
                path.Add((step, new(next(step))));
            }
        }
    }

    private static IReadOnlyList<TId> Turn<TId>(IReadOnlyList<TId> circle, Func<TId, int> rank)
    {
        var first = circle.Index().MinBy(entry => rank(entry.Item)).Index;
        return [.. circle.Skip(first), .. circle.Take(first)];
    }
}
