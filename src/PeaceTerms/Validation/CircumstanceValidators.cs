using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of any <see cref="Circumstance"/>.</summary>
public sealed class CircumstanceValidator : AbstractValidator<Circumstance>
{
    /// <summary>Sets up the rules.</summary>
    public CircumstanceValidator()
    {
        RuleForEach(circumstance => circumstance.Except).KnownEvent();
        RuleFor(circumstance => circumstance).SetInheritanceValidator(kinds => kinds
            .Add(new AlwaysValidator())
            .Add(new PeacetimeValidator())
            .Add(new WartimeValidator())
            .Add(new AfterEventValidator())
            .Add(new BeforeEventValidator())
            .Add(new OnTriggerValidator()));
    }
}

/// <summary>The rules of <see cref="Always"/>: none of its own.</summary>
public sealed class AlwaysValidator : AbstractValidator<Always>;

/// <summary>The rules of <see cref="Peacetime"/>: none.</summary>
public sealed class PeacetimeValidator : AbstractValidator<Peacetime>;

/// <summary>The rules of <see cref="Wartime"/>: none.</summary>
public sealed class WartimeValidator : AbstractValidator<Wartime>;

/// <summary>The rules of an <see cref="AfterEvent"/>.</summary>
public sealed class AfterEventValidator : AbstractValidator<AfterEvent>
{
    /// <summary>Sets up the rules.</summary>
    public AfterEventValidator() => RuleFor(after => after.Event).KnownEvent();
}

/// <summary>The rules of a <see cref="BeforeEvent"/>.</summary>
public sealed class BeforeEventValidator : AbstractValidator<BeforeEvent>
{
    /// <summary>Sets up the rules.</summary>
    public BeforeEventValidator() => RuleFor(before => before.Event).KnownEvent();
}

/// <summary>The rules of an <see cref="OnTrigger"/>.</summary>
public sealed class OnTriggerValidator : AbstractValidator<OnTrigger>
{
    /// <summary>Sets up the rules.</summary>
    public OnTriggerValidator() => RuleFor(trigger => trigger.Event).KnownEvent();
}
