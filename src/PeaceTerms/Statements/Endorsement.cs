namespace PeaceTerms;

/// <summary>A party's word on a text as such: that it accepts, partly accepts, rejects it, or takes it as a basis (rule T4).</summary>
public sealed record Endorsement
{
    private readonly ValueList<StatementId> provisions = ValueList.Empty<StatementId>();
    private readonly ValueList<Condition> conditions = ValueList.Empty<Condition>();

    /// <summary>The endorsement's id, unique among the dossier's statements, provisions and endorsements.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Who speaks.</summary>
    public required PartyId By { get; init; }

    /// <summary>The text, which is one of the dossier's drafts.</summary>
    public required DocumentId Text { get; init; }

    /// <summary>How the party stands to it.</summary>
    public required EndorsementKind Kind { get; init; }

    /// <summary>The provisions that are meant, for <see cref="EndorsementKind.InPart"/> and <see cref="EndorsementKind.RejectsEach"/>; empty for the text as a whole.</summary>
    public IReadOnlyList<StatementId> Provisions
    {
        get => provisions;
        init => provisions = ValueList.From(value);
    }

    /// <summary>The day on which it was said.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What another party must do or grant before this holds; all of them together. Empty means without condition (rule T6).</summary>
    public IReadOnlyList<Condition> Conditions
    {
        get => conditions;
        init => conditions = ValueList.From(value);
    }

    /// <summary>Where it is written; null when the dossier names no source.</summary>
    public Citation? Source { get; init; }

    /// <summary>Who reports it; null for the speaker's own word.</summary>
    public string? AttributedBy { get; init; }

    /// <summary>How firm it is; null when the source does not say.</summary>
    public Firmness? Firmness { get; init; }

    /// <summary>Whether its supposed speaker denies having said it. Null or false: no denial is known.</summary>
    public bool? Denied { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
