namespace PeaceTerms;

/// <summary>What a party demands and a draft does not speak to, or only in part. Silence decides nothing; what then holds by default is told in words.</summary>
public sealed record LeftOutDemand
{
    private readonly ValueList<StatementUse> statements = ValueList.Empty<StatementUse>();
    private readonly ValueList<StatementId> near = ValueList.Empty<StatementId>();

    /// <summary>The key: <c>leftOut</c>, then issue, scope and party.</summary>
    public required string Key { get; init; }

    /// <summary>The party.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The party's name.</summary>
    public required string Label { get; init; }

    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>The scope of the demand.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The issue in words, with its key roles and the scope.</summary>
    public required string Question { get; init; }

    /// <summary>Whether the draft surely speaks to the issue in a part of the scope, or of some where each is meant.</summary>
    public required bool IsPartlySpokenTo { get; init; }

    /// <summary>What holds if the deal says nothing, in words; null when the topic names nothing (rule I6).</summary>
    public string? Default { get; init; }

    /// <summary>The demands.</summary>
    public IReadOnlyList<StatementUse> Statements
    {
        get => statements;
        init => statements = ValueList.From(value);
    }

    /// <summary>Provisions of the draft on a related issue (rule I8), or on this one in a scope that is only possibly shared, which proves nothing.</summary>
    public IReadOnlyList<StatementId> Near
    {
        get => near;
        init => near = ValueList.From(value);
    }

    /// <summary>It in one English sentence, made from its facts.</summary>
    public string Sentence => CheckSentence.Of(this);
}
