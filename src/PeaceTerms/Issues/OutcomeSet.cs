using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>An exact set of outcomes of one question. Sets of one domain can be joined; others are refused.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OrderedSet), "ordered")]
[JsonDerivedType(typeof(ChoiceSet), "choice")]
public abstract record OutcomeSet
{
    private protected OutcomeSet()
    {
    }

    /// <summary>The domain that the outcomes are from.</summary>
    public required OutcomeDomain Domain { get; init; }

    /// <summary>Whether no outcome belongs to the set.</summary>
    [JsonIgnore]
    public abstract bool IsEmpty { get; }

    /// <summary>The outcomes that belong to both sets.</summary>
    /// <param name="other">A set of the same domain.</param>
    /// <returns>The common outcomes; this set itself when all of its outcomes belong to the other.</returns>
    /// <exception cref="ArgumentException">The domains differ.</exception>
    public abstract OutcomeSet Intersect(OutcomeSet other);

    /// <summary>The outcomes that belong to either set.</summary>
    /// <param name="other">A set of the same domain.</param>
    /// <returns>All outcomes of both.</returns>
    /// <exception cref="ArgumentException">The domains differ.</exception>
    public abstract OutcomeSet Unite(OutcomeSet other);

    /// <summary>All outcomes of the domain that do not belong to the set.</summary>
    /// <returns>The complement.</returns>
    public abstract OutcomeSet Complement();

    /// <summary>Whether an outcome belongs to the set.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>False also for an outcome that is none of the domain.</returns>
    public abstract bool Contains(Outcome outcome);

    /// <summary>One outcome of the set, always the same for equal sets.</summary>
    /// <returns>The outcome; null when the set is empty.</returns>
    public abstract Outcome? Witness();

    /// <summary>How far two sets lie apart on their axis.</summary>
    /// <param name="other">A set of the same domain.</param>
    /// <returns>The gap; zero when they meet; null when there is no axis or when no two figures are left to measure between.</returns>
    /// <exception cref="ArgumentException">The domains differ.</exception>
    public abstract Gap? DistanceTo(OutcomeSet other);

    /// <summary>The set and every outcome above it, or below it.</summary>
    internal abstract OutcomeSet AndBetter(bool moreIsBetter);

    /// <summary>The outcomes of this set that are not in the other.</summary>
    internal OutcomeSet Except(OutcomeSet other) => Intersect(other.Complement());

    /// <summary>Whether every outcome of this set belongs to the other.</summary>
    internal bool IsSubsetOf(OutcomeSet other) => Intersect(other) is var common && (ReferenceEquals(common, this) || common == this);

    /// <summary>Whether an outcome belongs to both sets.</summary>
    internal virtual bool Overlaps(OutcomeSet other) => !Intersect(other).IsEmpty;

    /// <summary>The set in words.</summary>
    /// <returns>Such as "30, 40 or 50 years" or "no limit".</returns>
    public sealed override string ToString() => OutcomeText.Describe(this);

    private protected T SameDomain<T>(T other)
        where T : OutcomeSet =>
        other.Domain == Domain ? other : throw new ArgumentException("The sets are of different domains.", nameof(other));
}
