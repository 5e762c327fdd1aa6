namespace PeaceTerms;

/// <summary>What one recipient gets of a whole.</summary>
public sealed record Share
{
    /// <summary>The id of the recipient, in the topic's key role of recipients.</summary>
    public required string Recipient { get; init; }

    /// <summary>How much.</summary>
    public required Quantity Quantity { get; init; }
}
