namespace PeaceTerms;

/// <summary>One sourced utterance: who, how they stand to which term, when, and where it is written.</summary>
public sealed record Statement
{
    private readonly ValueList<Condition> conditions = ValueList.Empty<Condition>();

    /// <summary>The statement's id, unique in the dossier; it may be <c>document/slug</c>.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Who speaks.</summary>
    public required PartyId By { get; init; }

    /// <summary>How the speaker stands to the term.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The day on which it was said, not printed.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where it is written; null when the dossier names no source.</summary>
    public Citation? Source { get; init; }

    /// <summary>Who reports it, if it is not the speaker's own word; null for the speaker's own word. It never changes a verdict, but own words stand before reports (rules P3, T7).</summary>
    public string? AttributedBy { get; init; }

    /// <summary>How firm it is; null when the source does not say.</summary>
    public Firmness? Firmness { get; init; }

    /// <summary>Whether its supposed speaker denies having said it, so that it proves nothing definite. Null or false: no denial is known.</summary>
    public bool? Denied { get; init; }

    /// <summary>How well its words are known; null when the dossier does not say. It never changes a verdict.</summary>
    public Exactness? Exactness { get; init; }

    /// <summary>For a rejection of a term that asks several things: the one that is meant. Null rejects them together, so that no single one is ruled out (rule O7).</summary>
    public TopicId? About { get; init; }

    /// <summary>For a rejection of a term that is itself negative: that the bar or limit, and no more, is refused (rule T1). Null or false: no.</summary>
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

    /// <summary>The term.</summary>
    public required Term Term { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
