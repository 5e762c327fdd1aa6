namespace PeaceTerms;

/// <summary>How two scopes of one topic relate.</summary>
internal sealed record ScopeRelation
{
    public required Scope Shared { get; init; }

    public required bool IsSure { get; init; }

    public required bool FirstInside { get; init; }

    public required bool SecondInside { get; init; }

    /// <summary>The ways in which the two may count what holds as a whole; a claim must hold in each (rules I11, I12).</summary>
    public ValueList<CountingWay> Ways { get; init; } = CountingWays.OnlySame;

    /// <summary>Whether the shared scope surely lies in both, be it as the same whole or as a part of a wider one.</summary>
    public bool SharesSurely { get; init; }

    /// <summary>Whether what is unsure is what counts, rather than whether anything is shared.</summary>
    public bool DependsOnCounting { get; init; }

    /// <summary>Narrower scopes that the shared one does not cover.</summary>
    public ValueList<Scope> LeftOut { get; init; } = ValueList.Empty<Scope>();

    public ValueList<ScopeFact> Facts { get; init; } = ValueList.Empty<ScopeFact>();

    public ScopeRelation Mirrored() => this with
    {
        FirstInside = SecondInside,
        SecondInside = FirstInside,
        Ways = Ways.Mirrored(),
    };
}
