namespace PeaceTerms;

/// <summary>Where, when, for whom and for what a requirement holds. What is not restricted is not listed.</summary>
public sealed record Scope
{
    private readonly ValueList<Facet> facets = ValueList.Empty<Facet>();

    /// <summary>A scope without any restriction.</summary>
    public static Scope Unrestricted { get; } = new();

    /// <summary>The restricted facets, in ordinal order of their names; what each lists is in ordinal order too, and once.</summary>
    public IReadOnlyList<Facet> Facets
    {
        get => facets;
        init => facets = ValueList.From((value ?? []).Where(facet => !facet.IsUnrestricted).Select(facet => facet.InOrder()).OrderBy(facet => facet.Name, StringComparer.Ordinal));
    }

    /// <summary>When it holds; null means always.</summary>
    public Circumstance? Circumstance { get; init; }

    /// <summary>The days on which it holds; null means without limit of time.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Whether nothing is restricted: everywhere, always and for everyone.</summary>
    internal bool IsUnrestricted => facets.Count == 0 && Circumstance is null && Period is null;

    internal Facet? this[string name]
    {
        get
        {
            foreach (var facet in facets.AsSpan())
            {
                if (facet.Name == name)
                {
                    return facet;
                }
            }

            return null;
        }
    }

    /// <summary>The scope limited to one of the things that each facet lists, for every combination (rule S3: each listed member is spoken of itself).</summary>
    internal IEnumerable<Scope> Singles()
    {
        IEnumerable<IReadOnlyList<Facet>> lists = [[]];
        foreach (var facet in facets)
        {
            lists = lists.SelectMany(list => facet.Single().Select(single => (IReadOnlyList<Facet>)[.. list, single]));
        }

        return lists.Select(list => this with { Facets = list });
    }

    /// <summary>The scope as text in keys, ids in ordinal order.</summary>
    /// <returns>Such as <c>guarantors=northland;peacetime</c>; <c>any</c> when nothing is restricted.</returns>
    public override string ToString()
    {
        if (IsUnrestricted)
        {
            return "any";
        }

        var parts = facets.Select(facet => facet.ToString()).ToList();
        if (Circumstance is not null and not Always { Except.Count: 0 })
        {
            parts.Add(Circumstance.ToString());
        }

        if (Period is not null)
        {
            parts.Add(Period.ToString());
        }

        return parts.Count == 0 ? "any" : string.Join(";", parts);
    }
}
