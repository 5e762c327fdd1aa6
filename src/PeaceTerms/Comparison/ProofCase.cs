namespace PeaceTerms;

/// <summary>One case of a proof: two sets without a common outcome (rule F1). A conflict is proved when each of its cases is.</summary>
public sealed record ProofCase
{
    private readonly ValueList<ConditionState> when = ValueList.Empty<ConditionState>();

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
}
