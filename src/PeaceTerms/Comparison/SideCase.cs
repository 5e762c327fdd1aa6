namespace PeaceTerms;

/// <summary>What a side can accept in one case of the conditions on which its statements depend (rule M3).</summary>
public sealed record SideCase
{
    private readonly ValueList<ConditionState> when = ValueList.Empty<ConditionState>();

    /// <summary>The side's own conditions, each of which holds or not in this case.</summary>
    public IReadOnlyList<ConditionState> When
    {
        get => when;
        init => when = ValueList.From(value);
    }

    /// <summary>What it wants then.</summary>
    public required AllowedOutcomes Ideal { get; init; }

    /// <summary>What it can accept then.</summary>
    public required AllowedOutcomes Acceptable { get; init; }
}
