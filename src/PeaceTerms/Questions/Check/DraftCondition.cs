namespace PeaceTerms;

/// <summary>A condition on which positions depend, read against a draft: "only if guarantees are given" against the guarantees of the draft.</summary>
public sealed record DraftCondition
{
    private readonly ValueList<PartyId> parties = ValueList.Empty<PartyId>();
    private readonly ValueList<StatementId> statements = ValueList.Empty<StatementId>();
    private readonly ValueList<StatementId> provisions = ValueList.Empty<StatementId>();

    /// <summary>The condition, as holding.</summary>
    public required ConditionState Condition { get; init; }

    /// <summary>What the draft says to it.</summary>
    public required ConditionAnswer Answer { get; init; }

    /// <summary>The parties whose statements depend on it.</summary>
    public IReadOnlyList<PartyId> Parties
    {
        get => parties;
        init => parties = ValueList.From(value);
    }

    /// <summary>The statements that depend on it.</summary>
    public IReadOnlyList<StatementId> Statements
    {
        get => statements;
        init => statements = ValueList.From(value);
    }

    /// <summary>The provisions of the draft that answer it; empty when none speaks to it.</summary>
    public IReadOnlyList<StatementId> Provisions
    {
        get => provisions;
        init => provisions = ValueList.From(value);
    }

    /// <summary>It in one English sentence, made from its facts.</summary>
    public string Sentence => CheckSentence.Of(this);
}
