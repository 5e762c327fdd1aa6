namespace PeaceTerms.Tests;

/// <summary>A stretch of an axis as a test describes it; no upper end means every higher figure.</summary>
public sealed record Stretch(decimal From, bool FromIncluded, decimal? To, bool ToIncluded)
{
    public bool Has(decimal figure) =>
        (figure > From || (figure == From && FromIncluded)) && (To is not { } to || figure < to || (figure == to && ToIncluded));

    public override string ToString() => $"{(FromIncluded ? '[' : '(')}{From}..{To}{(ToIncluded ? ']' : ')')}";
}

/// <summary>A set on an axis as a test describes it: overlapping stretches in any order, and whether the top is in.</summary>
public sealed record AxisSpec(IReadOnlyList<Stretch> Stretches, bool Top)
{
    /// <summary>The set as the library builds it.</summary>
    public OrderedSet On(Axis axis) => new(axis.Domain, [.. Stretches.Select(RangeOf)], Top);

    /// <summary>The set as plain points, worked out without the library.</summary>
    public HashSet<decimal?> PointsOn(Axis axis) =>
        [.. axis.Universe.Where(point => point is { } figure ? Stretches.Any(stretch => stretch.Has(figure)) : Top)];

    public override string ToString() => string.Join(" ", Stretches) + (Top ? " top" : "");

    private static OutcomeRange RangeOf(Stretch stretch) =>
        new() { From = stretch.From, FromIncluded = stretch.FromIncluded, To = stretch.To, ToIncluded = stretch.ToIncluded };
}

/// <summary>Three sets on one axis.</summary>
public sealed record AxisCase(Axis Axis, AxisSpec First, AxisSpec Second, AxisSpec Third)
{
    public OrderedSet A => First.On(Axis);

    public OrderedSet B => Second.On(Axis);

    public OrderedSet C => Third.On(Axis);
}
