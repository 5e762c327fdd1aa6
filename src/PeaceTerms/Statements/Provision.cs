namespace PeaceTerms;

/// <summary>A numbered point of a text. It is a statement of those named for it, else of each proposer and endorser, and is read exactly (rules T3, D3).</summary>
public sealed record Provision
{
    private readonly ValueList<PartyId> by = ValueList.Empty<PartyId>();
    private readonly ValueList<StatementId> restates = ValueList.Empty<StatementId>();
    private readonly ValueList<Condition> conditions = ValueList.Empty<Condition>();

    /// <summary>The provision's id, unique in the dossier; it may be <c>document/slug</c>.</summary>
    public required StatementId Id { get; init; }

    /// <summary>The place in the text, as the text numbers it.</summary>
    public required string Locator { get; init; }

    /// <summary>Whose position it is, for a bracketed or rival text; empty for all proposers and endorsers.</summary>
    public IReadOnlyList<PartyId> By
    {
        get => by;
        init => by = ValueList.From(value);
    }

    /// <summary>How those whose position it is stand to the term; null means that they demand it.</summary>
    public Stance? Stance { get; init; }

    /// <summary>How firm it is; null when the text does not say.</summary>
    public Firmness? Firmness { get; init; }

    /// <summary>Who reports the provision, if the text itself is not at hand; null otherwise.</summary>
    public string? AttributedBy { get; init; }

    /// <summary>How well its words are known; null when the dossier does not say. It never changes a verdict.</summary>
    public Exactness? Exactness { get; init; }

    /// <summary>For a rejection of a term that asks several things: the one that is meant; null rejects them together.</summary>
    public TopicId? About { get; init; }

    /// <summary>For a rejection of a term that is itself negative: that the bar or limit, and no more, is refused. Null or false: no.</summary>
    public bool? RefusesBar { get; init; }

    /// <summary>
    /// For a rejection: that just what is stated is refused, as in "not all" or "no full lifting", and not what is worse for the speaker (rule O7).
    /// Null or false: what is worse is refused too.
    /// </summary>
    public bool? RefusesOnlyThat { get; init; }

    /// <summary>What another party must do or grant before this holds; all of them together. Empty means without condition (rule T6).</summary>
    public IReadOnlyList<Condition> Conditions
    {
        get => conditions;
        init => conditions = ValueList.From(value);
    }

    /// <summary>The option of its document that it is part of; null when it holds under every option (rule T5).</summary>
    public OptionLabel? Option { get; init; }

    /// <summary>
    /// The earlier clauses that it keeps, in these or other words: provisions of earlier texts, by id. Whoever strikes one of them clashes with
    /// it (rule I6). Never null.
    /// </summary>
    public IReadOnlyList<StatementId> Restates
    {
        get => restates;
        init => restates = ValueList.From(value);
    }

    /// <summary>The term.</summary>
    public required Term Term { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
