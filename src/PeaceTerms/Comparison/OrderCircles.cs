namespace PeaceTerms;

/// <summary>Finds circles with a strict step in the graph of events, for the fewest speakers whose steps close one (rule I10).</summary>
internal sealed class OrderCircles(World world, Topic topic, IReadOnlyList<OrderLink> links)
{
    // Circles longer than this can't be read, and looking for them all costs more with each step.
    private const int LongestCircle = 8;
    private const int MostVisits = 20_000;

    private int visits;

    /// <summary>Circles, each starting at its least event; none that a circle of fewer speakers, or a wider one, already tells.</summary>
    public IReadOnlyList<IReadOnlyList<OrderLink>> Find()
    {
        var found = new List<IReadOnlyList<OrderLink>>();
        foreach (var strict in links.Where(link => link.IsStrict))
        {
            visits = 0;
            Walk([strict], found);
        }

        List<ClosedCircle> circles = [.. found.Select(Turned).Select(circle => new ClosedCircle(circle, ScopeOf(circle)!.Shared)).DistinctBy(circle => (circle.Key, circle.Needs))];
        return [.. circles.Where((circle, place) => !circles.Where((other, before) => other != circle && IsToldBy(circle, other) && (before < place || !IsToldBy(other, circle))).Any())
            .GroupBy(circle => circle.Key).Select(same => same.MinBy(circle => circle.Conditions.Count)!.Steps)];
    }

    /// <summary>Whether another circle already tells this one: it needs fewer speakers, or the same on the same events, and holds wherever this one does.</summary>
    private bool IsToldBy(ClosedCircle circle, ClosedCircle other) =>
        (other.Speakers.IsProperSubsetOf(circle.Speakers) || (other.Events == circle.Events && other.Speakers.SetEquals(circle.Speakers)))
        && other.Conditions.IsSubsetOf(circle.Conditions) && other.Options.IsSubsetOf(circle.Options)
        && world.Scopes.Relate(topic, circle.Scope, other.Scope) is { FirstInside: true };

    /// <summary>The links that lie on some circle at all: those whose events are strongly connected.</summary>
    public static IReadOnlyList<IReadOnlyList<OrderLink>> Parts(IReadOnlyList<OrderLink> links)
    {
        var after = links.ToLookup(link => link.First, link => link.Then);
        var before = links.ToLookup(link => link.Then, link => link.First);
        var part = new Dictionary<EventId, int>();
        var finished = new List<EventId>();
        var seen = new HashSet<EventId>();
        foreach (var start in links.Select(link => link.First).Distinct().Order())
        {
            Finish(start);
        }

        for (var place = finished.Count - 1; place >= 0; place--)
        {
            var open = new Stack<EventId>([finished[place]]);
            while (open.TryPop(out var at))
            {
                if (part.TryAdd(at, place))
                {
                    foreach (var earlier in before[at].Where(earlier => seen.Contains(earlier) && !part.ContainsKey(earlier)))
                    {
                        open.Push(earlier);
                    }
                }
            }
        }

        return [.. links.Where(link => part.GetValueOrDefault(link.First, -1) == part.GetValueOrDefault(link.Then, -2)).GroupBy(link => part[link.First]).Select(group => (IReadOnlyList<OrderLink>)[.. group])];

        void Finish(EventId start)
        {
            var open = new Stack<(EventId Event, bool IsDone)>([(start, false)]);
            while (open.TryPop(out var at))
            {
                if (at.IsDone)
                {
                    finished.Add(at.Event);
                }
                else if (seen.Add(at.Event))
                {
                    open.Push((at.Event, true));
                    foreach (var next in after[at.Event].Where(next => !seen.Contains(next)))
                    {
                        open.Push((next, false));
                    }
                }
            }
        }
    }

    private void Walk(List<OrderLink> path, List<IReadOnlyList<OrderLink>> found)
    {
        if (++visits > MostVisits || path.Count > LongestCircle)
        {
            return;
        }

        if (path[^1].Then == path[0].First)
        {
            found.Add([.. path]);
            return;
        }

        foreach (var next in links.Where(link => link.First == path[^1].Then && !path.Exists(step => step.First == link.First)))
        {
            if (path.TrueForAll(step => step.IsCompatibleWith(next)) && ScopeOf([.. path, next]) is { IsSure: true } && world.Conditions.Situations([.. path.Append(next).SelectMany(step => step.Conditions).Select(state => state with { Holds = true }).Distinct()]) is { } cases
                && cases.Any(one => one.Meets(path.Append(next).SelectMany(step => step.Conditions))))
            {
                path.Add(next);
                Walk(path, found);
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    /// <summary>The scope that all steps share; null when they share none.</summary>
    public ScopeRelation? ScopeOf(IReadOnlyList<OrderLink> steps)
    {
        ScopeRelation? shared = null;
        foreach (var step in steps)
        {
            var scope = shared?.Shared ?? step.Scope;
            var relation = world.Scopes.Relate(topic, scope, step.Scope);
            if (relation is null || !relation.IsSure)
            {
                return relation;
            }

            shared = relation;
        }

        return shared;
    }

    private static IReadOnlyList<OrderLink> Turned(IReadOnlyList<OrderLink> circle)
    {
        var least = circle.Select(link => link.First).Min();
        var start = circle.ToList().FindIndex(link => link.First == least);
        return [.. circle.Skip(start), .. circle.Take(start)];
    }
}
