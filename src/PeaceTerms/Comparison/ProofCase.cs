namespace PeaceTerms;

/// <summary>One case of a proof: two sets, or one for each side of a joint conflict, without a common outcome (rule F1). A conflict is proved when each of its cases is.</summary>
public sealed record ProofCase
{
    private readonly ValueList<ConditionState> when = ValueList.Empty<ConditionState>();
    private readonly ValueList<OutcomeSet> others = ValueList.Empty<OutcomeSet>();

    /// <summary>The case, where there are several, such as a way of counting; null when there is one.</summary>
    public string? Case { get; init; }

    /// <summary>The conditions that hold or not in this case; empty where the proof depends on none (rule M3).</summary>
    public IReadOnlyList<ConditionState> When
    {
        get => when;
        init => when = ValueList.From(value);
    }

    /// <summary>The issue that this case is about, where it is not the finding's own (rules T2, O12); null for the finding's issue.</summary>
    public Issue? Issue { get; init; }

    /// <summary>All that the first side can accept, as it counts in this case.</summary>
    public required OutcomeSet First { get; init; }

    /// <summary>All that the second side can accept, as it counts in this case.</summary>
    public required OutcomeSet Second { get; init; }

    /// <summary>For a joint conflict, all that the third side and each further one can accept, in the order of the sides. Empty for two sides.</summary>
    public IReadOnlyList<OutcomeSet> Others
    {
        get => others;
        init => others = ValueList.From(value);
    }
}
