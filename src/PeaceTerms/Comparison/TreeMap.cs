namespace PeaceTerms;

/// <summary>A forest numbered in pre-order: a part lies in a whole when its number lies in the whole's span.</summary>
internal sealed class TreeMap<T>
    where T : struct, IComparable<T>
{
    private readonly Dictionary<T, (int First, int Last)> spans = [];
    private readonly Dictionary<T, T?> parents;

    public TreeMap(IEnumerable<(T Id, T? Parent)> nodes)
    {
        parents = nodes.ToDictionary(node => node.Id, node => node.Parent);
        var children = parents.Where(node => node.Value is not null).ToLookup(node => node.Value!.Value, node => node.Key);
        var next = 0;

        // An explicit stack, since the depth of a tree comes from the input.
        var open = new Stack<(T Id, bool IsLeaving)>(parents.Where(node => node.Value is null).Select(node => (node.Key, false)));
        while (open.TryPop(out var step))
        {
            if (step.IsLeaving)
            {
                spans[step.Id] = (spans[step.Id].First, next - 1);
                continue;
            }

            spans[step.Id] = (next++, 0);
            open.Push((step.Id, true));
            foreach (var child in children[step.Id])
            {
                open.Push((child, false));
            }
        }
    }

    /// <summary>Whether the part is the whole or lies in it.</summary>
    public bool IsWithin(T part, T whole) =>
        part.Equals(whole) || (spans.TryGetValue(part, out var inner) && spans.TryGetValue(whole, out var outer) && outer.First <= inner.First && inner.First <= outer.Last);

    public T? ParentOf(T id) => parents.TryGetValue(id, out var parent) ? parent : null;

    /// <summary>The steps from a part up to a whole that it lies in.</summary>
    public IEnumerable<ScopeFact> Chain(T part, T whole)
    {
        while (!part.Equals(whole) && ParentOf(part) is { } parent)
        {
            yield return new ScopeFact { Kind = ScopeFactKind.Within, Subject = part.ToString()!, Object = parent.ToString()! };
            part = parent;
        }
    }
}
