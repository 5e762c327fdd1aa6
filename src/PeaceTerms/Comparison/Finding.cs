namespace PeaceTerms;

/// <summary>What a comparison shows on one issue, with all that is needed to check it again.</summary>
public sealed record Finding
{
    private readonly ValueList<Side> sides = ValueList.Empty<Side>();
    private readonly ValueList<ProofCase> proof = ValueList.Empty<ProofCase>();
    private readonly ValueList<ConditionCase> conditions = ValueList.Empty<ConditionCase>();
    private readonly ValueList<OptionOutlook> options = ValueList.Empty<OptionOutlook>();
    private readonly ValueList<OrderStep> circle = ValueList.Empty<OrderStep>();
    private readonly ValueList<UndeterminedReason> reasons = ValueList.Empty<UndeterminedReason>();
    private readonly ValueList<Reading> readings = ValueList.Empty<Reading>();
    private readonly ValueList<CompanionFinding> seeAlso = ValueList.Empty<CompanionFinding>();

    /// <summary>The finding's key: stable as long as kind, issue, scope and sides are, whatever the figures (rule F2).</summary>
    public required string Key { get; init; }

    /// <summary>What the finding is about.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>What the meeting shows; null for kinds that are no meeting.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>How much it matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>For a near miss: the related issue, to which alone the second side speaks; null otherwise (rule I8).</summary>
    public RelatedIssue? RelatedIssue { get; init; }

    /// <summary>The issue in words, with its key roles and the common scope.</summary>
    public required string Question { get; init; }

    /// <summary>The common scope of the sides, or the scope of the one side.</summary>
    public required ScopeOverlap Overlap { get; init; }

    /// <summary>The sides, in ordinal order, or for a related issue the side of the finding's own issue first; one for findings about a single side.</summary>
    public IReadOnlyList<Side> Sides
    {
        get => sides;
        init => sides = ValueList.From(value);
    }

    /// <summary>For a conflict: sets without a common outcome, one pair for each case, or one set for each side of a joint conflict. Empty otherwise.</summary>
    public IReadOnlyList<ProofCase> Proof
    {
        get => proof;
        init => proof = ValueList.From(value);
    }

    /// <summary>For a conflict: whether it is definite, depends on conditions or holds under an option; null otherwise.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>For a conditional conflict: the cases in which it holds, any one of them. Empty otherwise (rule M3).</summary>
    public IReadOnlyList<ConditionCase> Conditions
    {
        get => conditions;
        init => conditions = ValueList.From(value);
    }

    /// <summary>Where a side speaks under an option: how each option of its group fares against the other side. Empty otherwise (rule M4).</summary>
    public IReadOnlyList<OptionOutlook> Options
    {
        get => options;
        init => options = ValueList.From(value);
    }

    /// <summary>For a shift: how the party's later word stands to its earlier one; null otherwise (rule M8).</summary>
    public ShiftKind? Shift { get; init; }

    /// <summary>For shares that exceed a whole: the whole; each case of the proof is then one recipient's share. Null otherwise.</summary>
    public SharedWhole? Whole { get; init; }

    /// <summary>
    /// For an order of events: the steps, each beginning where the one before ends. In a conflict they close a circle, which is the proof; in an
    /// undetermined finding they would if the first and the last event were one. Empty otherwise (rule I10).
    /// </summary>
    public IReadOnlyList<OrderStep> Circle
    {
        get => circle;
        init => circle = ValueList.From(value);
    }

    /// <summary>For aligned and bridgeable: an outcome that both surely want or accept; null otherwise.</summary>
    public Outcome? Witness { get; init; }

    /// <summary>For bridgeable: all outcomes that both surely accept; null otherwise.</summary>
    public OutcomeSet? Room { get; init; }

    /// <summary>For a conflict on an axis: how far the sides lie apart; null otherwise.</summary>
    public Gap? Gap { get; init; }

    /// <summary>For undetermined: why. Empty otherwise.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons
    {
        get => reasons;
        init => reasons = ValueList.From(value);
    }

    /// <summary>How values were read beyond their words.</summary>
    public IReadOnlyList<Reading> Readings
    {
        get => readings;
        init => readings = ValueList.From(value);
    }

    /// <summary>Findings on companion issues of the same arrangement, such as a renewal beside a length.</summary>
    public IReadOnlyList<CompanionFinding> SeeAlso
    {
        get => seeAlso;
        init => seeAlso = ValueList.From(value);
    }

    /// <summary>The finding in one English sentence, made from its facts.</summary>
    public string Sentence => FindingSentence.Of(this);
}
