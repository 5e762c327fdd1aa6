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

    // Made when first asked for, since they are asked for very often; no part of what makes domains equal.
    private Extremes? extremes;

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
    internal OutcomeSet Everything => Ends.Everything;

    /// <summary>The empty set.</summary>
    internal OutcomeSet Nothing => Ends.Nothing;

    /// <summary>Everything possible, nothing sure.</summary>
    internal AllowedOutcomes Unknown => Ends.Unknown;

    /// <summary>Nothing sure or possible.</summary>
    internal AllowedOutcomes None => Ends.None;

    // A copy that was given other members finds the sets of the domain that it was copied from, and makes its own.
    private Extremes Ends => extremes is { } known && ReferenceEquals(known.Everything.Domain, this) ? known : extremes = new Extremes(this);

    /// <summary>Whether two domains have the same outcomes.</summary>
    /// <param name="other">The other domain.</param>
    /// <returns>True where kind, unit, names and all that limits them are the same.</returns>
    public bool Equals(OutcomeDomain? other) => ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && IsOpen == other.IsOpen && IsWhole == other.IsWhole && Unit == other.Unit && outcomes.Equals(other.outcomes));

    /// <summary>A hash code that equal domains share.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Kind, Unit, outcomes, IsOpen, IsWhole);

    /// <summary>The set of some named outcomes.</summary>
    /// <exception cref="ArgumentException">A name is no outcome of this domain.</exception>
    internal OutcomeSet Named(params IEnumerable<string> names) => IsOrdered
        ? names.Select(name => (OutcomeSet)OrderedSet.Exactly(this, GradeOf(name))).Aggregate(Nothing, (all, one) => all.Unite(one))
        : ChoiceSet.Of(this, names);

    internal bool Knows(string name) => IsOpen || outcomes.Contains(name);

    private decimal GradeOf(string name) =>
        outcomes.ToList().IndexOf(name) is >= 0 and var grade ? grade : throw new ArgumentException($"'{name}' is no outcome of this question.", nameof(name));

    private sealed class Extremes(OutcomeDomain domain)
    {
        public OutcomeSet Everything { get; } = domain.IsOrdered ? OrderedSet.All(domain) : ChoiceSet.All(domain);

        public OutcomeSet Nothing { get; } = domain.IsOrdered ? OrderedSet.Empty(domain) : ChoiceSet.Of(domain, []);

        public AllowedOutcomes Unknown => field ??= new AllowedOutcomes(Nothing, Everything);

        public AllowedOutcomes None => field ??= AllowedOutcomes.Exactly(Nothing);
    }
}
