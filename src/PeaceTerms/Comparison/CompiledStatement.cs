namespace PeaceTerms;

/// <summary>A statement, or a provision of a text, lowered to its asks; independent of the day on which positions are asked.</summary>
internal sealed record CompiledStatement
{
    public required StatementId Id { get; init; }

    /// <summary>Whose statement it is; several for a provision of several proposers.</summary>
    public required IReadOnlyList<PartyId> By { get; init; }

    public required Stance Stance { get; init; }

    public required DateOnly Date { get; init; }

    public required IReadOnlyList<Ask> Asks { get; init; }

    public Citation? Source { get; init; }

    public string? AttributedBy { get; init; }

    public Firmness? Firmness { get; init; }

    public Exactness? Exactness { get; init; }

    public bool IsDenied { get; init; }

    /// <summary>What must come about before it holds (rule T6).</summary>
    public ValueList<ConditionState> Conditions { get; init; } = ValueList.Empty<ConditionState>();

    /// <summary>The option of its document that it is part of; null when it holds under every option (rule T5).</summary>
    public OptionChoice? Option { get; init; }

    /// <summary>Whether its text is signed, so that no later word of a signatory replaces it (rule P4).</summary>
    public bool IsAgreed => Text?.Status == DraftStatus.Signed && Stance != Stance.Rejects;

    /// <summary>For a refusal of several asks together: the asks, which no deal may meet together (rule T2). Empty otherwise.</summary>
    public IReadOnlyList<Ask> Package { get; init; } = [];

    /// <summary>The text that it is a provision of, which is read exactly; null for a statement.</summary>
    public Draft? Text { get; init; }

    /// <summary>Whether the provision is its text's own, rather than named for one of several rival owners.</summary>
    public bool SpeaksForTheText { get; init; }

    /// <summary>Whether it has its owner's direction: a statement, or a provision of a sole owner; a provision of several is read exactly (rule D3).</summary>
    public bool HasDirection => !IsReadAlone && (Text is null || By.Count == 1);

    /// <summary>Whether its text is taken alone, which reads it exactly (rule D3).</summary>
    public bool IsReadAlone { get; init; }
}
