using System.Collections;

namespace PeaceTerms;

/// <summary>The statements that a position rests on, in order of date, with what they have in common worked out once.</summary>
internal sealed class Evidence : IReadOnlyList<Requirement>
{
    private readonly IReadOnlyList<Requirement> requirements;

    public Evidence(IEnumerable<Requirement> requirements)
    {
        var list = requirements.ToList();
        if (list.Count > 1)
        {
            list = [.. list.OrderBy(one => one.Date).ThenBy(one => one.Statement).ThenBy(one => one.By)];
        }

        this.requirements = list;
        (OnlyRefuses, IsByHolder, StartDate) = (true, true, list.Count > 0 ? list[0].StartDate : null);
        foreach (var one in list)
        {
            Vagueness |= one.Vagueness;
            OnlyRefuses &= one.IsRefusal;
            IsConditional |= one.Conditions.Count > 0;
            IsNarrowed |= one.Conditions.Count > 0 && !one.IsGrant;
            HasRedLine |= one.Firmness == Firmness.RedLine;
            IsByHolder &= one.IsByHolder;
            StartDate = StartDate == one.StartDate ? StartDate : null;
        }

        Readings = list.Exists(one => one.Readings.Count > 0) ? [.. list.SelectMany(one => one.Readings).Distinct()] : [];
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
