namespace PeaceTerms;

/// <summary>What one statement asks of one issue in one scope: its outcomes in the speaker's direction, with all that a finding shows of it.</summary>
internal sealed record Requirement
{
    public required Issue Issue { get; init; }

    public required Scope Scope { get; init; }

    public required Quantifier Quantifier { get; init; }

    /// <summary>Whose words they are.</summary>
    public required PartyId By { get; init; }

    public required Voice Voice { get; init; }

    public required Stance Stance { get; init; }

    public required DateOnly Date { get; init; }

    public required StatementId Statement { get; init; }

    /// <summary>What the statement allows; for a refusal what it refuses.</summary>
    public required AllowedOutcomes Outcomes { get; init; }

    /// <summary>What the words name, before any direction: by it a later statement is judged vaguer or not.</summary>
    public required AllowedOutcomes Literal { get; init; }

    public required string Words { get; init; }

    public Citation? Source { get; init; }

    public string? AttributedBy { get; init; }

    public Firmness? Firmness { get; init; }

    public Vagueness Vagueness { get; init; }

    public ValueList<Reading> Readings { get; init; } = ValueList.Empty<Reading>();

    public DateOnly? StartDate { get; init; }

    public ValueList<PartyId> Binds { get; init; } = ValueList.Empty<PartyId>();

    /// <summary>Whether the speaker holds the role that wants more: for a ceiling, whether it is its own (rule I11).</summary>
    public bool IsByHolder { get; init; }

    /// <summary>The text that it is a provision of; null for a statement.</summary>
    public DocumentId? Text { get; init; }

    public bool IsRefusal => Stance is Stance.Rejects or Stance.Denies;

    public bool IsWish => Stance is Stance.Demands or Stance.Offers or Stance.Asserts;

    /// <summary>Statements of one document are read together (rule P1); without a source a statement is a document of its own.</summary>
    public string Document => Text?.ToString() ?? Source?.Document.ToString() ?? $"statement:{Statement}";

    public StatementUse AsUse(SetAsideReason? setAside = null) => new()
    {
        Id = Statement,
        By = By,
        Stance = Stance,
        Date = Date,
        Says = Words,
        Source = Source,
        AttributedBy = AttributedBy,
        Firmness = Firmness,
        SetAside = setAside,
    };
}
