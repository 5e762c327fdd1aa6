using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of any <see cref="TopicValue"/>.</summary>
public sealed class TopicValueValidator : AbstractValidator<TopicValue>
{
    /// <summary>Sets up the rules.</summary>
    public TopicValueValidator() => RuleFor(value => value).SetInheritanceValidator(kinds => kinds
        .Add(new OutcomesValueValidator())
        .Add(new QuantityValueValidator())
        .Add(new DurationValueValidator())
        .Add(new DateValueValidator())
        .Add(new SharesValueValidator())
        .Add(new RatioValueValidator())
        .Add(new NotSaidValueValidator()));
}

/// <summary>The rules of an <see cref="OutcomesValue"/>.</summary>
public sealed class OutcomesValueValidator : AbstractValidator<OutcomesValue>
{
    /// <summary>Sets up the rules.</summary>
    public OutcomesValueValidator()
    {
        RuleFor(value => value.AnyOf).Listed(ErrorCodes.OutcomesEmpty, _ => $"The value names no outcome; write at least one in 'anyOf'.");
        RuleForEach(value => value.AnyOf).Written("outcome");
    }
}

/// <summary>The rules of a <see cref="QuantityValue"/>.</summary>
public sealed class QuantityValueValidator : AbstractValidator<QuantityValue>
{
    /// <summary>Sets up the rules.</summary>
    public QuantityValueValidator() => RuleFor(value => value.Quantity).Given("quantity").CheckedBy(new QuantityValidator());
}

/// <summary>The rules of a <see cref="DurationValue"/>.</summary>
public sealed class DurationValueValidator : AbstractValidator<DurationValue>
{
    /// <summary>Sets up the rules.</summary>
    public DurationValueValidator() => RuleFor(value => value.Duration).Given("duration").CheckedBy(new DurationValidator());
}
