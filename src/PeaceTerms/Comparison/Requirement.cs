namespace PeaceTerms;

/// <summary>What one statement asks of one issue in one scope: its outcomes in the speaker's direction, with all that a finding shows of it.</summary>
internal sealed record Requirement
{
    public required Issue Issue { get; init; }

    /// <summary>The key role that is still open; null when each has its id.</summary>
    public OpenRole? Open { get; init; }

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

    public Exactness? Exactness { get; init; }

    public Vagueness Vagueness { get; init; }

    public ValueList<Reading> Readings { get; init; } = ValueList.Empty<Reading>();

    public DateOnly? StartDate { get; init; }

    public ValueList<PartyId> Binds { get; init; } = ValueList.Empty<PartyId>();

    /// <summary>Roles that are no part of the issue and only give a direction, with the parties that hold them (rule D1).</summary>
    public ValueList<PartyFacet> SideRoles { get; init; } = ValueList.Empty<PartyFacet>();

    /// <summary>Whether the speaker holds the role that wants more: for a ceiling, whether it is its own (rule I11).</summary>
    public bool IsByHolder { get; init; }

    /// <summary>What must come about before it holds, so far as that is not known; empty for an unconditional one (rule T6).</summary>
    public ValueList<ConditionState> Conditions { get; init; } = ValueList.Empty<ConditionState>();

    /// <summary>Whether a condition is known to fail, so that it never holds.</summary>
    public bool NeverHolds { get; init; }

    /// <summary>The option that it is part of; null when it holds under every option.</summary>
    public OptionChoice? Option { get; init; }

    /// <summary>Whether it is part of a signed agreement (rule P4).</summary>
    public bool IsAgreed { get; init; }

    /// <summary>The text that it is a provision of; null for a statement.</summary>
    public DocumentId? Text { get; init; }

    public bool IsRefusal => Stance is Stance.Rejects or Stance.Denies;

    /// <summary>Whether it gives something: it adds to what is acceptable where its conditions hold; others narrow (rule T6).</summary>
    public bool IsGrant => Stance is Stance.Offers or Stance.Accepts;

    public bool IsBasis => Vagueness.HasFlag(Vagueness.AsBasis);

    public bool IsWish => Stance is Stance.Demands or Stance.Offers or Stance.Asserts;

    /// <summary>Statements of one document are read together (rule P1); without a source a statement is a document of its own.</summary>
    public string Document => Source?.Document.ToString() ?? $"statement:{Statement}";

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
        Exactness = Exactness,
        Conditions = Conditions,
        SetAside = setAside,
    };
}
