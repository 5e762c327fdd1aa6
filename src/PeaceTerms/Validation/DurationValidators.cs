using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of any <see cref="Duration"/>.</summary>
public sealed class DurationValidator : AbstractValidator<Duration>
{
    /// <summary>Sets up the rules.</summary>
    public DurationValidator()
    {
        RuleFor(duration => duration).SetInheritanceValidator(kinds => kinds
            .Add(new FixedDurationValidator())
            .Add(new OneOfDurationsValidator())
            .Add(new ApproximateDurationValidator())
            .Add(new DurationRangeValidator())
            .Add(new IndefiniteDurationValidator())
            .Add(new UnquantifiedDurationValidator())
            .Add(new DurationUntilValidator())
            .Add(new WhicheverDurationValidator()));
        RuleFor(duration => duration.Ends!).CheckedBy(new DeadlineValidator());
        RuleFor(duration => duration.Start).KnownEvent();
        RuleFor(duration => duration.StartDate)
            .Holds(ErrorCodes.DurationStartTwice, (duration, day) => day is null || duration.Start is null,
                (duration, day) => $"The duration runs from the event '{duration.Start}' and from {RuleExtensions.Text(day)}; keep 'start' or 'startDate', not both.")
            .Holds(ErrorCodes.DurationPastCalendar, (duration, day) => day is not { } start || duration.Named.All(period => EndsOnCalendar(start, period)),
                (_, day) => $"The duration runs from {RuleExtensions.Text(day)} past the year 9999; shorten the period or use 'indefinite'.");
        RuleFor(duration => duration.Renewal!).CheckedBy(new RenewalValidator());
    }

    private static bool EndsOnCalendar(DateOnly start, CalendarPeriod period) =>
        (start.Year * 12) + start.Month + period.Months <= (DateOnly.MaxValue.Year * 12) + 12
        && start.AddMonths(period.Months).DayNumber + (period.Hours / 24) <= DateOnly.MaxValue.DayNumber;
}

/// <summary>The rules of a <see cref="FixedDuration"/> beside those of any duration: none, since a period is never negative.</summary>
public sealed class FixedDurationValidator : AbstractValidator<FixedDuration>;

/// <summary>The rules of <see cref="OneOfDurations"/> beside those of any duration.</summary>
public sealed class OneOfDurationsValidator : AbstractValidator<OneOfDurations>
{
    /// <summary>Sets up the rules.</summary>
    public OneOfDurationsValidator() => RuleFor(list => list.Periods)
        .Listed(ErrorCodes.PeriodsEmpty, _ => $"The list of periods is empty; write at least one in 'periods', or use 'unquantified' with the source's words.");
}

/// <summary>The rules of an <see cref="ApproximateDuration"/> beside those of any duration.</summary>
public sealed class ApproximateDurationValidator : AbstractValidator<ApproximateDuration>
{
    /// <summary>Sets up the rules.</summary>
    public ApproximateDurationValidator() => RuleFor(about => about.Tolerance)
        .Holds(ErrorCodes.ToleranceMissing, (_, tolerance) => tolerance is not null,
            (about, _) => $"\"About {about.Period}\" has no tolerance, so the comparer's own is taken; write one in 'tolerance' if the source allows it.", Severity.Warning);
}

/// <summary>The rules of a <see cref="DurationRange"/> beside those of any duration.</summary>
public sealed class DurationRangeValidator : AbstractValidator<DurationRange>
{
    /// <summary>Sets up the rules.</summary>
    public DurationRangeValidator()
    {
        RuleFor(range => range.AtLeast)
            .Holds(ErrorCodes.DurationRangeUnbounded, (range, _) => range.Named.Any(),
                (_, _) => $"The range has no bound; write one of 'atLeast', 'moreThan', 'atMost' or 'lessThan', or use 'unquantified' or 'indefinite'.");
        RuleFor(range => range.MoreThan)
            .Holds(ErrorCodes.DurationRangeLowTwice, (range, more) => more is null || range.AtLeast is null,
                (range, more) => $"The range is at least {range.AtLeast} and more than {more}; keep one of the two.");
        RuleFor(range => range.AtMost)
            .Holds(ErrorCodes.DurationRangeEmpty, (range, _) => !IsEmpty(range), (range, _) => $"No length lies {Words(range)}; correct one of the bounds.");
        RuleFor(range => range.LessThan)
            .Holds(ErrorCodes.DurationRangeHighTwice, (range, less) => less is null || range.AtMost is null,
                (range, less) => $"The range is at most {range.AtMost} and less than {less}; keep one of the two.");
    }

    private static bool IsEmpty(DurationRange range) => (range.LessThan ?? range.AtMost) is { } high
        && CalendarPeriod.Compare(range.MoreThan ?? range.AtLeast ?? default, high) switch
        {
            PeriodOrdering.Longer => true,
            PeriodOrdering.Equal => range.MoreThan is not null || range.LessThan is not null,
            _ => false,
        };

    private static string Words(DurationRange range) =>
        $"{(range.MoreThan is { } more ? $"above {more}" : $"at or above {range.AtLeast ?? default(CalendarPeriod)}")} and {(range.LessThan is { } less ? $"below {less}" : $"at or below {range.AtMost}")}";
}

/// <summary>The rules of an <see cref="IndefiniteDuration"/> beside those of any duration: none.</summary>
public sealed class IndefiniteDurationValidator : AbstractValidator<IndefiniteDuration>;

/// <summary>The rules of an <see cref="UnquantifiedDuration"/> beside those of any duration.</summary>
public sealed class UnquantifiedDurationValidator : AbstractValidator<UnquantifiedDuration>
{
    /// <summary>Sets up the rules.</summary>
    public UnquantifiedDurationValidator() => RuleFor(words => words.Phrase)
        .Holds(ErrorCodes.PhraseEmpty, (_, phrase) => !string.IsNullOrWhiteSpace(phrase), (_, _) => $"A length without a figure needs the source's own words; write them in 'phrase'.");
}

/// <summary>The rules of a <see cref="DurationUntil"/> beside those of any duration.</summary>
public sealed class DurationUntilValidator : AbstractValidator<DurationUntil>
{
    /// <summary>Sets up the rules.</summary>
    public DurationUntilValidator() => RuleFor(until => until.End).KnownEvent();
}

/// <summary>The rules of a <see cref="Renewal"/>.</summary>
public sealed class RenewalValidator : AbstractValidator<Renewal>
{
    /// <summary>Sets up the rules.</summary>
    public RenewalValidator()
    {
        RuleFor(renewal => renewal.Kind).Defined("kind of renewal");
        RuleFor(renewal => renewal.Times).Holds(ErrorCodes.RenewalsOutOfRange, (renewal, times) => times is null || (times > 0 && renewal.Kind != RenewalKind.None),
            (renewal, times) => $"It is renewed {times} times{(renewal.Kind == RenewalKind.None ? ", but also not at all" : "")}; write a number above 0, or the kind 'none' without one.");
    }
}

/// <summary>The rules of a <see cref="WhicheverDuration"/> beside those of any duration.</summary>
public sealed class WhicheverDurationValidator : AbstractValidator<WhicheverDuration>
{
    /// <summary>Sets up the rules.</summary>
    public WhicheverDurationValidator()
    {
        RuleFor(several => several.Of).Holds(ErrorCodes.WhicheverTooFew, (_, of) => of.Count > 1, (_, _) => $"One length alone is neither the shorter nor the longer; write at least two in 'of'.")
            .Holds(ErrorCodes.WhicheverWithoutFigure, (_, of) => of.Count < 2 || of.Any(one => one is null or FixedDuration), (_, _) => $"None of the lengths is a period, so that none can be the first to end; write one as 'fixed', or an event in 'until' alone.");

        // Made when it is needed, since a duration has durations.
        RuleForEach(several => several.Of).Given("length").CheckedBy(() => new DurationValidator())
            .Holds(ErrorCodes.WhicheverNested, (_, one) => one is null or (FixedDuration or DurationUntil) and { Renewal: null, Notice: null, Ends: null },
                (_, _) => $"A length of which the shorter or longer counts is a period or ends at an event, and has no end, renewal or notice of its own; write those beside 'of'.");
    }
}
