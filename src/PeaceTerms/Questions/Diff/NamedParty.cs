namespace PeaceTerms;

/// <summary>A party with its name for readers.</summary>
public sealed record NamedParty
{
    /// <summary>The party.</summary>
    public required PartyId Id { get; init; }

    /// <summary>Its name, a label that the dossier gives.</summary>
    public required string Label { get; init; }
}
