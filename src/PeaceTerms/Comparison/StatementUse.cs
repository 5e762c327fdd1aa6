namespace PeaceTerms;

/// <summary>A statement, or a provision of a text, as a finding uses it or sets it aside.</summary>
public sealed record StatementUse
{
    private readonly ValueList<ConditionState> conditions = ValueList.Empty<ConditionState>();

    /// <summary>The statement's or provision's id.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Whose words they are: the party, or a group that it belongs to.</summary>
    public required PartyId By { get; init; }

    /// <summary>The stance.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The day on which it was said.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it says on the issue, as worded.</summary>
    public required string Says { get; init; }

    /// <summary>Where it is written; null when the dossier names no source.</summary>
    public Citation? Source { get; init; }

    /// <summary>Who reports it; null for the speaker's own word.</summary>
    public string? AttributedBy { get; init; }

    /// <summary>How well its words are known; null when the dossier does not say.</summary>
    public Exactness? Exactness { get; init; }

    /// <summary>How firm it is; null when the source does not say.</summary>
    public Firmness? Firmness { get; init; }

    /// <summary>On what it is conditional, as far as that is not known to hold; empty for an unconditional statement (rule T6).</summary>
    public IReadOnlyList<ConditionState> Conditions
    {
        get => conditions;
        init => conditions = ValueList.From(value);
    }

    /// <summary>Why it was set aside; null when it is used.</summary>
    public SetAsideReason? SetAside { get; init; }
}
