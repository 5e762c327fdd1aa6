namespace PeaceTerms;

/// <summary>One part of a ratio.</summary>
public sealed record RatioPart
{
    /// <summary>The id of the one that it is the part of, in the topic's key roles <c>first</c> and <c>second</c>.</summary>
    public required string Of { get; init; }

    /// <summary>How many parts, above zero.</summary>
    public required decimal Parts { get; init; }
}
