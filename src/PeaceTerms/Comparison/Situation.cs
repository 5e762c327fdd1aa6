namespace PeaceTerms;

/// <summary>One case of the conditions that a finding depends on: which hold and which do not.</summary>
internal sealed class Situation(IReadOnlyList<ConditionState> states)
{
    private readonly HashSet<ConditionState> states = [.. states];

    public IReadOnlyList<ConditionState> States { get; } = states;

    /// <summary>Whether all of the conditions hold in this case.</summary>
    public bool Meets(IEnumerable<ConditionState> conditions) => conditions.All(states.Contains);
}
