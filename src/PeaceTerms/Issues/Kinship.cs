namespace PeaceTerms;

/// <summary>How a topic is kin to another: which roles of theirs are the same, and of which of its issues that holds (rule I8).</summary>
public sealed record Kinship
{
    private readonly ValueList<RolePair> roles = ValueList.Empty<RolePair>();
    private readonly ValueList<RoleValue> only = ValueList.Empty<RoleValue>();

    /// <summary>The other topic.</summary>
    public required TopicId Topic { get; init; }

    /// <summary>Roles that are the same under two names. Roles that have the same name in both topics need not be listed. Never null.</summary>
    public IReadOnlyList<RolePair> Roles
    {
        get => roles;
        init => roles = ValueList.From(value);
    }

    /// <summary>Key roles of the other topic with the ids that they must have, such as the response of a guarantee. Empty: each of its issues is kin. Never null.</summary>
    public IReadOnlyList<RoleValue> Only
    {
        get => only;
        init => only = ValueList.From(value);
    }
}
