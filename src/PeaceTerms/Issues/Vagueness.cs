namespace PeaceTerms;

/// <summary>Why a worded value leaves something open.</summary>
[Flags]
internal enum Vagueness
{
    None = 0,

    /// <summary>A figure is missing.</summary>
    NoFigure = 1,

    /// <summary>A figure is approximate.</summary>
    Approximate = 2,

    /// <summary>An end depends on an event.</summary>
    OpenEnd = 4,

    /// <summary>Something is refused as one of several asks, so that no single one of them is.</summary>
    OneOfSeveral = 8,

    /// <summary>The words are weaker than a duty.</summary>
    BelowDuty = 16,

    /// <summary>The supposed speaker denies the statement.</summary>
    Denied = 32,

    /// <summary>An open list says nothing sure of what it does not name.</summary>
    ListNotClosed = 64,

    /// <summary>A text is taken only as a basis.</summary>
    AsBasis = 128,

    /// <summary>Nothing is said of time.</summary>
    TimeNotSaid = 256,

    /// <summary>It is not said but only follows from something else that is (rule I3).</summary>
    Derived = 512,
}
