namespace PeaceTerms;

/// <summary>What a meeting of two positions on an issue shows, before it is put into a finding.</summary>
internal sealed record Encounter
{
    public required Verdict Verdict { get; init; }

    /// <summary>Whether the sets clash in some case, whatever may be claimed.</summary>
    public bool IsClash { get; init; }

    public IReadOnlyList<ProofCase> Proof { get; init; } = ValueList.Empty<ProofCase>();

    /// <summary>For a conflict: whether it depends on conditions.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>For a conditional conflict: the cases in which it holds, each as few conditions as say so.</summary>
    public IReadOnlyList<IReadOnlyList<ConditionState>> Conditions { get; init; } = [];

    public Outcome? Witness { get; init; }

    public OutcomeSet? Room { get; init; }

    public Gap? Gap { get; init; }

    public IReadOnlyList<UndeterminedReason> Reasons { get; init; } = ValueList.Empty<UndeterminedReason>();

    public IReadOnlyList<Reading> Readings { get; init; } = ValueList.Empty<Reading>();
}
