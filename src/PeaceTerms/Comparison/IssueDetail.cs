namespace PeaceTerms;

/// <summary>One thing that an issue is restricted to, in words: whose, where or when.</summary>
public sealed record IssueDetail
{
    /// <summary>The role that it fills, such as <c>guarantors</c>; null for a circumstance or a period, which fills none.</summary>
    public string? Role { get; init; }

    /// <summary>Who, where, what or when, by the names that the dossier gives.</summary>
    public required string Words { get; init; }

    /// <summary>The detail as it stands in questions.</summary>
    /// <returns>Such as <c>guarantors: Northland</c> or <c>in peacetime</c>.</returns>
    public override string ToString() => Role is null ? Words : $"{Role}: {Words}";
}
