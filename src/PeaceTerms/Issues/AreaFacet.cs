namespace PeaceTerms;

/// <summary>Where a requirement holds.</summary>
public sealed record AreaFacet : Facet
{
    private readonly ValueList<Area> areas = ValueList.Empty<Area>();

    /// <summary>The areas; empty for anywhere.</summary>
    public IReadOnlyList<Area> Areas
    {
        get => areas;
        init => areas = ValueList.From(value);
    }

    internal override bool IsUnrestricted => areas.Count == 0;

    internal override IEnumerable<Facet> Single() => areas.Count < 2 ? [this] : areas.Select(area => this with { Areas = [area] });

    internal override Facet InOrder() => this with { Areas = areas.InOrder(static (one, other) => string.CompareOrdinal(one.ToString(), other.ToString())) };

    /// <summary>The facet as text in keys.</summary>
    /// <returns>Such as <c>area=northland</c>.</returns>
    public override string ToString() => Text(Name, areas.Select(area => area.ToString()), []);
}
