namespace PeaceTerms;

/// <summary>Which categories a requirement speaks of.</summary>
public sealed record CategoryFacet : Facet
{
    private readonly ValueList<CategoryId> categories = ValueList.Empty<CategoryId>();
    private readonly ValueList<CategoryId> except = ValueList.Empty<CategoryId>();

    /// <summary>The categories; empty for any.</summary>
    public IReadOnlyList<CategoryId> Categories
    {
        get => categories;
        init => categories = ValueList.From(value);
    }

    /// <summary>Categories expressly left out or not counted. What a source says nothing of may count or not (rule I12).</summary>
    public IReadOnlyList<CategoryId> Except
    {
        get => except;
        init => except = ValueList.From(value);
    }

    internal override bool IsUnrestricted => categories.Count == 0 && except.Count == 0;

    internal override IEnumerable<Facet> Single() => categories.Count < 2 ? [this] : categories.Select(category => this with { Categories = [category] });

    internal override Facet InOrder() => this with { Categories = categories.InOrder(static (one, other) => one.CompareTo(other)), Except = except.InOrder(static (one, other) => one.CompareTo(other)) };

    /// <summary>The facet as text in keys.</summary>
    /// <returns>Such as <c>category=personnel-national-guard</c>.</returns>
    public override string ToString() => Text(Name, categories.Select(category => category.ToString()), except.Select(category => category.ToString()));
}
