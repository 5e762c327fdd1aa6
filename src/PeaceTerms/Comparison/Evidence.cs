using System.Collections;

namespace PeaceTerms;

/// <summary>The statements that a position rests on, in order of date, with what they have in common worked out once.</summary>
internal sealed class Evidence : IReadOnlyList<Requirement>
{
    private readonly IReadOnlyList<Requirement> requirements;

    public Evidence(IEnumerable<Requirement> requirements)
    {
        this.requirements = [.. requirements.OrderBy(one => one.Date).ThenBy(one => one.Statement).ThenBy(one => one.By)];
        Vagueness = this.requirements.Aggregate(Vagueness.None, (all, requirement) => all | requirement.Vagueness);
        OnlyRefuses = this.requirements.All(requirement => requirement.IsRefusal);
        IsConditional = this.requirements.Any(requirement => requirement.Conditions.Count > 0);
        IsNarrowed = this.requirements.Any(requirement => requirement.Conditions.Count > 0 && !requirement.IsGrant);
        HasRedLine = this.requirements.Any(requirement => requirement.Firmness == Firmness.RedLine);
        IsByHolder = this.requirements.All(requirement => requirement.IsByHolder);
        StartDate = this.requirements.Select(requirement => requirement.StartDate).Distinct().ToList() is [{ } day] ? day : null;
        Readings = [.. this.requirements.SelectMany(requirement => requirement.Readings).Distinct()];
    }

    public int Count => requirements.Count;

    public Vagueness Vagueness { get; }

    /// <summary>Whether something is below a duty or denied, so that nothing definite is claimed of it (rules I14, T7).</summary>
    public bool IsWeak => (Vagueness & (Vagueness.BelowDuty | Vagueness.Denied)) != 0;

    public bool OnlyRefuses { get; }

    /// <summary>Whether something of it depends on conditions.</summary>
    public bool IsConditional { get; }

    /// <summary>Whether a demand or refusal of it depends on conditions, so that it may fall together with what is said without them.</summary>
    public bool IsNarrowed { get; }

    public bool HasRedLine { get; }

    /// <summary>Whether each of them is of the one who wants more: of a ceiling's own holder (rule I11).</summary>
    public bool IsByHolder { get; }

    /// <summary>The start date that all durations share; null when they do not.</summary>
    public DateOnly? StartDate { get; }

    public IReadOnlyList<Reading> Readings { get; }

    public Requirement this[int index] => requirements[index];

    public IEnumerator<Requirement> GetEnumerator() => requirements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
