namespace PeaceTerms;

/// <summary>What two scopes have in common, and why (rules S1, S2).</summary>
public sealed record ScopeOverlap
{
    private readonly ValueList<ScopeFact> restsOn = ValueList.Empty<ScopeFact>();
    private readonly ValueList<Scope> except = ValueList.Empty<Scope>();

    /// <summary>The common scope.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Whether the common scope is surely not empty.</summary>
    public required bool IsSure { get; init; }

    /// <summary>The facts that this rests on. Empty when it follows from the scopes' own words.</summary>
    public IReadOnlyList<ScopeFact> RestsOn
    {
        get => restsOn;
        init => restsOn = ValueList.From(value);
    }

    /// <summary>Narrower scopes of which the finding says nothing, since a side speaks of them apart.</summary>
    public IReadOnlyList<Scope> Except
    {
        get => except;
        init => except = ValueList.From(value);
    }
}
