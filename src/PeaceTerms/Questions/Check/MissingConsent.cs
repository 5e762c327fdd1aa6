namespace PeaceTerms;

/// <summary>Whom a draft binds on an issue although that party has neither proposed nor surely offered or accepted it (rule M8).</summary>
public sealed record MissingConsent
{
    private readonly ValueList<StatementId> provisions = ValueList.Empty<StatementId>();
    private readonly ValueList<StatementUse> said = ValueList.Empty<StatementUse>();

    /// <summary>The key: <c>unconsented</c>, then issue, scope and party.</summary>
    public required string Key { get; init; }

    /// <summary>Who would be bound: a guarantor, a host, a holder of forces, a body that must ratify, or anyone whom a term obliges.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The party's name.</summary>
    public required string Label { get; init; }

    /// <summary>How it stands to being bound.</summary>
    public required Consent Consent { get; init; }

    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>The scope in which the draft binds it.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The issue in words, with its key roles and the scope.</summary>
    public required string Question { get; init; }

    /// <summary>The provisions that bind it.</summary>
    public IReadOnlyList<StatementId> Provisions
    {
        get => provisions;
        init => provisions = ValueList.From(value);
    }

    /// <summary>What it, or a group that it belongs to, has said on the issue; empty when nothing.</summary>
    public IReadOnlyList<StatementUse> Said
    {
        get => said;
        init => said = ValueList.From(value);
    }

    /// <summary>It in one English sentence, made from its facts.</summary>
    public string Sentence => CheckSentence.Of(this);
}
