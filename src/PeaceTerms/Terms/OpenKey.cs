namespace PeaceTerms;

/// <summary>A key role that a general term leaves open, as "waits for nothing but E" or "no monitor but these" do (rule I1).</summary>
public sealed record OpenKey
{
    private readonly ValueList<string> except = ValueList.Empty<string>();

    /// <summary>The key role that is open. The comparison fills it with each id that others name there.</summary>
    public required string Role { get; init; }

    /// <summary>The ids of which nothing is said. Empty when the term speaks of all.</summary>
    public IReadOnlyList<string> Except
    {
        get => except;
        init => except = ValueList.From(value);
    }

    /// <summary>For a role of parties: the kind that is meant, such as any alliance; null for all.</summary>
    public PartyKind? Kind { get; init; }
}
