namespace PeaceTerms;

/// <summary>How a dossier or a draft is read: its name for messages, and the limits beyond which it is refused.</summary>
public sealed record DossierReadOptions
{
    private readonly int maxBytes = 64 * 1024 * 1024;
    private readonly int maxDepth = 64;
    private readonly int maxStatements = 100_000;

    /// <summary>The file's name, used in messages only; null when there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>The most bytes of UTF-8 that are read, included; 64 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than one.</exception>
    public int MaxBytes
    {
        get => maxBytes;
        init => maxBytes = AtLeastOne(value);
    }

    /// <summary>The most levels of objects and lists inside each other, included; 64 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than one.</exception>
    public int MaxDepth
    {
        get => maxDepth;
        init => maxDepth = AtLeastOne(value);
    }

    /// <summary>The most statements and provisions together, included; 100,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than one.</exception>
    public int MaxStatements
    {
        get => maxStatements;
        init => maxStatements = AtLeastOne(value);
    }

    internal static DossierReadOptions Default { get; } = new();

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
