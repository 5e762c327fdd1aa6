using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How long a term of the deal lasts, as it was worded, with its start, renewal and notice. Not said at all is null, never a kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FixedDuration), "fixed")]
[JsonDerivedType(typeof(OneOfDurations), "oneOf")]
[JsonDerivedType(typeof(ApproximateDuration), "approximate")]
[JsonDerivedType(typeof(DurationRange), "range")]
[JsonDerivedType(typeof(IndefiniteDuration), "indefinite")]
[JsonDerivedType(typeof(UnquantifiedDuration), "unquantified")]
[JsonDerivedType(typeof(DurationUntil), "until")]
[JsonDerivedType(typeof(WhicheverDuration), "whichever")]
public abstract record Duration
{
    private protected Duration()
    {
    }

    /// <summary>The event from which it runs; null when not said or when <see cref="StartDate"/> is given.</summary>
    public EventId? Start { get; init; }

    /// <summary>The day from which it runs, included; null when not said.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>The day on which it ends, included; null when not said, or when its length alone says so. An issue of its own.</summary>
    public Deadline? Ends { get; init; }

    /// <summary>What happens at its end; null when not said. An issue of its own.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary>How long before the end, or before leaving, notice must be given; null when not said.</summary>
    public CalendarPeriod? Notice { get; init; }

    /// <summary>The periods that the wording names; empty when it names none.</summary>
    internal abstract IEnumerable<CalendarPeriod> Named { get; }

    /// <summary>A duration of so many years.</summary>
    /// <param name="years">How many; zero or more.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 9,999.</exception>
    public static Duration OfYears(int years) => new FixedDuration { Period = CalendarPeriod.FromYears(years) };

    /// <summary>A duration of so many months.</summary>
    /// <param name="months">How many; zero or more.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static Duration OfMonths(int months) => new FixedDuration { Period = CalendarPeriod.FromMonths(months) };

    /// <summary>A duration of so many days of twenty-four hours.</summary>
    /// <param name="days">How many; zero or more.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static Duration OfDays(int days) => new FixedDuration { Period = CalendarPeriod.FromDays(days) };
}
