namespace PeaceTerms;

/// <summary>One question that the deal must settle, with exactly one outcome at each point of a scope: a topic with its key roles filled (rule I1).</summary>
public sealed record Issue
{
    private readonly ValueList<RoleValue> key = ValueList.Empty<RoleValue>();

    /// <summary>The topic.</summary>
    public required TopicId Topic { get; init; }

    /// <summary>The key roles, in the topic's order. Empty for a topic without keys.</summary>
    public IReadOnlyList<RoleValue> Key
    {
        get => key;
        init => key = ValueList.From(value);
    }

    /// <summary>The issue as text in keys.</summary>
    /// <returns>Such as <c>guarantee-length(beneficiary=northland)</c>.</returns>
    public override string ToString() => key.Count == 0 ? $"{Topic}" : $"{Topic}({string.Join(",", key.Select(role => $"{role.Role}={role.Id}"))})";
}
