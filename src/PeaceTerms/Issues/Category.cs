namespace PeaceTerms;

/// <summary>A category of forces, weapons, presence, purpose or command, in a tree. Two that are neither one inside the other are apart.</summary>
public sealed record Category
{
    /// <summary>The category's id, unique among the built-in categories and the dossier's.</summary>
    public required CategoryId Id { get; init; }

    /// <summary>The name, as in "personnel of the armed forces".</summary>
    public required string Name { get; init; }

    /// <summary>The wider category that this one lies in; null when it lies in none.</summary>
    public CategoryId? Within { get; init; }
}
