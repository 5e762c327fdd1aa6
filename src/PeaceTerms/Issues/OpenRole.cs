namespace PeaceTerms;

/// <summary>A key role that an ask leaves open, as "waits for nothing but E" does: the comparison fills it for each id that others name there (rule I1).</summary>
internal sealed record OpenRole
{
    /// <summary>What an issue's key shows in the place of an open role.</summary>
    public const string Open = "*";

    /// <summary>The key role that is open.</summary>
    public required string Role { get; init; }

    /// <summary>The ids of which the ask says nothing.</summary>
    public ValueList<string> Except { get; init; } = ValueList.Empty<string>();

    /// <summary>The kind of party that is meant, such as any alliance; null for all.</summary>
    public PartyKind? Kind { get; init; }
}
