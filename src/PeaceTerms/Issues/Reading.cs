namespace PeaceTerms;

/// <summary>How a value was read beyond its words, and on whose account.</summary>
public sealed record Reading
{
    /// <summary>The kind of reading.</summary>
    public required ReadingKind Kind { get; init; }

    /// <summary>The reading in words.</summary>
    public required string Text { get; init; }
}
