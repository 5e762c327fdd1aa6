using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="DateValue"/>.</summary>
public sealed class DateValueValidator : AbstractValidator<DateValue>
{
    /// <summary>Sets up the rules.</summary>
    public DateValueValidator()
    {
        RuleFor(value => value.On!)
            .Holds(ErrorCodes.DaysUnclear, (value, on) => value.Phrase is not null ? value is { On: null, By: null, From: null } : on is not null ? value is { By: null, From: null } : value.By is not null || value.From is not null,
                (_, _) => $"Which days are meant must be said once; write 'on' for one day, 'from', 'by' or both for a stretch, or the source's words in 'phrase'.")
            .CheckedBy(new DeadlineValidator());
        RuleFor(value => value.Phrase).WrittenIfGiven("source's words for the day");
        RuleFor(value => value.From!).CheckedBy(new DeadlineValidator());
        RuleFor(value => value.By!).CheckedBy(new DeadlineValidator())
            .Holds(ErrorCodes.DatesReversed, (value, by) => !(by?.Date < value.From?.Date),
                (value, by) => $"The stretch ends on {RuleExtensions.Text(by?.Date)}, before it begins on {RuleExtensions.Text(value.From?.Date)}; correct one of the dates.");
    }
}

/// <summary>The rules of a <see cref="Deadline"/>.</summary>
public sealed class DeadlineValidator : AbstractValidator<Deadline>
{
    /// <summary>Sets up the rules.</summary>
    public DeadlineValidator()
    {
        RuleFor(deadline => deadline.Date).Holds(ErrorCodes.DeadlineUnclear, (deadline, date) => date is not null ? deadline is { Period: null, After: null } : deadline.After is not null,
            (_, _) => $"A deadline is a date or is counted from an event; write 'date', or 'after' with 'period'.");
        RuleFor(deadline => deadline.After).KnownEvent();
    }
}
