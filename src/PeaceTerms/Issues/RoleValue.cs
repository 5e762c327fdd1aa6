namespace PeaceTerms;

/// <summary>One key role of an issue with the id that fills it.</summary>
public sealed record RoleValue
{
    /// <summary>The role, as the topic names it.</summary>
    public required string Role { get; init; }

    /// <summary>The id of the party, territory, category or event that fills it.</summary>
    public required string Id { get; init; }
}
