using System.Collections;

namespace PeaceTerms;

/// <summary>The statements that a position rests on, in order of date, with what they have in common worked out once.</summary>
internal sealed class Evidence : IReadOnlyList<Requirement>
{
    private readonly IReadOnlyList<Evidence>? parts;
    private List<Requirement>? requirements;

    /// <summary>The evidence of statements, in a list that nobody else keeps.</summary>
    public Evidence(List<Requirement> requirements)
    {
        var list = this.requirements = InOrder(requirements);
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

        Readings = list.Exists(static one => one.Readings.Count > 0) ? [.. list.SelectMany(one => one.Readings).Distinct()] : [];
    }

    /// <summary>The evidence of several together, put in order when it is first read: who looks for conflicts reads that of few.</summary>
    private Evidence(IReadOnlyList<Evidence> parts)
    {
        this.parts = parts;
        (OnlyRefuses, IsByHolder, StartDate) = (true, true, parts[0].StartDate);
        foreach (var one in parts)
        {
            Vagueness |= one.Vagueness;
            OnlyRefuses &= one.OnlyRefuses;
            IsConditional |= one.IsConditional;
            IsNarrowed |= one.IsNarrowed;
            HasRedLine |= one.HasRedLine;
            IsByHolder &= one.IsByHolder;
            StartDate = StartDate == one.StartDate ? StartDate : null;
        }

        Readings = parts.All(static one => one.Readings.Count == 0) ? [] : [.. InOrder().SelectMany(one => one.Readings).Distinct()];
    }

    /// <summary>What several rest on together; at least one of them.</summary>
    public static Evidence OfAll(IReadOnlyList<Evidence> parts) => parts is [var only] ? only : new(parts);

    public int Count => InOrder().Count;

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

    public Requirement this[int index] => InOrder()[index];

    public IEnumerator<Requirement> GetEnumerator() => InOrder().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<Requirement> InOrder() => requirements ??= InOrder([.. parts!.SelectMany(part => part)]);

    private static List<Requirement> InOrder(List<Requirement> list)
    {
        for (var place = 1; place < list.Count; place++)
        {
            if (Order(list[place - 1], list[place]) > 0)
            {
                return [.. list.OrderBy(one => one, Comparer<Requirement>.Create(Order))];
            }
        }

        return list;
    }

    private static int Order(Requirement one, Requirement other) => one.Date.CompareTo(other.Date) is not 0 and var byDate ? byDate
        : one.Statement.CompareTo(other.Statement) is not 0 and var byStatement ? byStatement : one.By.CompareTo(other.By);
}
