namespace PeaceTerms;

/// <summary>Two roles of kindred topics that are the same, such as the recipient of arms and the beneficiary of a guarantee.</summary>
public sealed record RolePair
{
    /// <summary>The role's name in the topic that declares the kinship.</summary>
    public required string Own { get; init; }

    /// <summary>Its name in the other topic.</summary>
    public required string Other { get; init; }
}
