namespace PeaceTerms.Validation;

/// <summary>Circles by the step at which they are reported.</summary>
internal sealed class CircleMap<TId>
    where TId : struct
{
    private readonly Dictionary<(TId From, TId To), string> circles = [];

    public CircleMap(IReadOnlyList<TId> ids, Func<TId, IEnumerable<TId>> next)
    {
        foreach (var circle in Circles.Find(ids, next))
        {
            circles.TryAdd((circle[0], circle[circle.Count > 1 ? 1 : 0]), string.Join(" in ", circle.Append(circle[0]).Select(id => $"'{id}'")));
        }
    }

    /// <summary>The circle reported at a step, in words; null when there is none.</summary>
    public string? At(TId from, TId to) => circles.GetValueOrDefault((from, to));
}
