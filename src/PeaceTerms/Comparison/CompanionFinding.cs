namespace PeaceTerms;

/// <summary>A finding on another issue of the same arrangement, such as the renewal beside a length. It proves nothing about this one.</summary>
public sealed record CompanionFinding
{
    /// <summary>The other finding's key.</summary>
    public required string Key { get; init; }

    /// <summary>The other issue in words.</summary>
    public required string Question { get; init; }
}
