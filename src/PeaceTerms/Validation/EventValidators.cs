using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="DealEvent"/>.</summary>
public sealed class DealEventValidator : AbstractValidator<DealEvent>
{
    /// <summary>Sets up the rules.</summary>
    public DealEventValidator()
    {
        RuleFor(dealEvent => dealEvent.Id).Named("event");
        RuleFor(dealEvent => dealEvent.Name).Written("event's name");
        RuleFor(dealEvent => dealEvent.By).KnownParty();
        RuleForEach(dealEvent => dealEvent.DistinctFrom).KnownEvent();
        RuleForEach(dealEvent => dealEvent.Excludes).KnownEvent();
    }
}

/// <summary>The rules of a <see cref="DateRange"/>.</summary>
public sealed class DateRangeValidator : AbstractValidator<DateRange>
{
    /// <summary>Sets up the rules.</summary>
    public DateRangeValidator() =>
        RuleFor(range => range.Until).Holds(ErrorCodes.DatesReversed, (range, until) => !(until < range.From),
            (range, until) => $"The period ends on {RuleExtensions.Text(until)}, before it begins on {RuleExtensions.Text(range.From)}; correct one of the dates.");
}
