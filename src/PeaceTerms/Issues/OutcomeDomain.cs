using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>All the outcomes that a question can have. Outcomes exclude each other and together cover everything (rule I3).</summary>
public sealed record OutcomeDomain
{
    /// <summary>The unit of durations counted in months.</summary>
    public const string Months = "months";

    /// <summary>The unit of durations counted in hours; a day is twenty-four.</summary>
    public const string Hours = "hours";

    private readonly ValueList<string> outcomes = ValueList.Empty<string>();

    /// <summary>What kind of outcomes there are.</summary>
    public required DomainKind Kind { get; init; }

    /// <summary>The unit of amounts and durations; null elsewhere, and null for amounts whose unit is not said.</summary>
    public string? Unit { get; init; }

    /// <summary>The named outcomes: of grades from least to most, of choices in any order. Never null.</summary>
    public IReadOnlyList<string> Outcomes
    {
        get => outcomes;
        init => outcomes = ValueList.From(value);
    }

    /// <summary>Whether a choice may have outcomes beyond those named, such as any party's id.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether only whole numbers are outcomes (rule O9).</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the outcomes lie on an axis, so that more and less have a meaning.</summary>
    [JsonIgnore]
    public bool IsOrdered => Kind != DomainKind.Choice;

    /// <summary>Whether "no limit" or "without end" is an outcome, above every figure (rule O5).</summary>
    [JsonIgnore]
    public bool HasTop => Kind is DomainKind.Amount or DomainKind.Duration;

    internal static OutcomeDomain YesNo { get; } = Choices("no", "yes");

    internal static OutcomeDomain InMonths { get; } = new() { Kind = DomainKind.Duration, Unit = Months };

    internal static OutcomeDomain InHours { get; } = new() { Kind = DomainKind.Duration, Unit = Hours };

    internal static OutcomeDomain Dates { get; } = new() { Kind = DomainKind.Date, IsWhole = true };

    /// <summary>The greatest position on the axis; null when there is none.</summary>
    internal decimal? Maximum => Kind switch
    {
        DomainKind.Grade => outcomes.Count - 1,
        DomainKind.Date when Unit is null => DateOnly.MaxValue.DayNumber,
        _ => null,
    };

    internal static OutcomeDomain Amount(string? unit) => new() { Kind = DomainKind.Amount, Unit = unit, IsWhole = CountedUnits.Contains(unit) };

    internal static OutcomeDomain Choices(params string[] outcomes) => new() { Kind = DomainKind.Choice, Outcomes = outcomes };

    internal static OutcomeDomain OpenChoices(params string[] outcomes) => Choices(outcomes) with { IsOpen = true };

    internal static OutcomeDomain Grades(params string[] outcomes) => new() { Kind = DomainKind.Grade, Outcomes = outcomes, IsWhole = true };

    /// <summary>The set of all outcomes.</summary>
    internal OutcomeSet Everything => IsOrdered ? OrderedSet.All(this) : ChoiceSet.All(this);

    /// <summary>The empty set.</summary>
    internal OutcomeSet Nothing => IsOrdered ? OrderedSet.Empty(this) : ChoiceSet.Of(this, []);

    /// <summary>The set of some named outcomes.</summary>
    /// <exception cref="ArgumentException">A name is no outcome of this domain.</exception>
    internal OutcomeSet Named(params IEnumerable<string> names) => IsOrdered
        ? names.Select(name => (OutcomeSet)OrderedSet.Exactly(this, GradeOf(name))).Aggregate(Nothing, (all, one) => all.Unite(one))
        : ChoiceSet.Of(this, names);

    internal bool Knows(string name) => IsOpen || outcomes.Contains(name);

    private decimal GradeOf(string name) =>
        outcomes.ToList().IndexOf(name) is >= 0 and var grade ? grade : throw new ArgumentException($"'{name}' is no outcome of this question.", nameof(name));
}
