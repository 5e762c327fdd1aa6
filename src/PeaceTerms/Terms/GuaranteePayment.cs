namespace PeaceTerms;

/// <summary>What is paid to the guarantors for a guarantee.</summary>
public sealed record GuaranteePayment
{
    /// <summary>Who pays.</summary>
    public required PartyId Payer { get; init; }

    /// <summary>How much; zero means that nothing is paid.</summary>
    public required Quantity Amount { get; init; }
}
