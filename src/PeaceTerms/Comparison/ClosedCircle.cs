namespace PeaceTerms;

/// <summary>A circle of steps in the order of events, with what it takes for all of them to hold.</summary>
internal sealed class ClosedCircle(IReadOnlyList<OrderLink> steps, Scope scope)
{
    public IReadOnlyList<OrderLink> Steps => steps;

    public Scope Scope => scope;

    public string Events { get; } = string.Join(">", steps.Select(step => step.First));

    public HashSet<PartyId> Speakers { get; } = [.. steps.Select(step => step.By)];

    public HashSet<ConditionState> Conditions { get; } = [.. steps.SelectMany(step => step.Conditions)];

    public HashSet<OptionChoice> Options { get; } = [.. steps.SelectMany(step => step.Speaker.Options)];

    /// <summary>All that tells its finding from those of other circles.</summary>
    public string Key => $"{Events}|{Scope}|{string.Join("~", Speakers.Order())}|{string.Join("+", Options.Order())}";

    /// <summary>Whose step each is, and the conditions.</summary>
    public string Needs => $"{string.Join("~", Steps.Select(step => step.By))}|{string.Join("+", Conditions.Order())}";
}
