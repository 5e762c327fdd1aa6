namespace PeaceTerms;

/// <summary>Conditions under which a conflict holds: all of them together (rule M3).</summary>
public sealed record ConditionCase
{
    private readonly ValueList<ConditionState> states = ValueList.Empty<ConditionState>();

    /// <summary>Each condition and whether it holds. Conditions not listed make no difference.</summary>
    public IReadOnlyList<ConditionState> States
    {
        get => states;
        init => states = ValueList.From(value);
    }
}
