namespace PeaceTerms;

/// <summary>How two scopes of one topic relate.</summary>
internal sealed record ScopeRelation
{
    public required Scope Shared { get; init; }

    public required bool IsSure { get; init; }

    public required bool FirstInside { get; init; }

    public required bool SecondInside { get; init; }

    public bool FirstMayBeWider { get; init; }

    public bool SecondMayBeWider { get; init; }

    /// <summary>Whether what is unsure is what counts, rather than whether anything is shared.</summary>
    public bool DependsOnCounting { get; init; }

    /// <summary>Narrower scopes that the shared one does not cover.</summary>
    public ValueList<Scope> LeftOut { get; init; } = ValueList.Empty<Scope>();

    public ValueList<ScopeFact> Facts { get; init; } = ValueList.Empty<ScopeFact>();

    public ScopeRelation Mirrored() => this with
    {
        FirstInside = SecondInside,
        SecondInside = FirstInside,
        FirstMayBeWider = SecondMayBeWider,
        SecondMayBeWider = FirstMayBeWider,
    };
}
