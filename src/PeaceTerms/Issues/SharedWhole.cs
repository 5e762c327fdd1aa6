namespace PeaceTerms;

/// <summary>A whole that is shared: the issues of one topic that differ only in one key role, each for a recipient, draw from it (rule O12).</summary>
public sealed record SharedWhole
{
    /// <summary>The key role whose ids are the recipients. Issues that agree in all other key roles share one whole; others never do.</summary>
    public required string Role { get; init; }

    /// <summary>The whole, in <see cref="Unit"/>; null when it is not known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The unit, such as <c>percent</c>. Shares in other units are not added up.</summary>
    public required string Unit { get; init; }
}
