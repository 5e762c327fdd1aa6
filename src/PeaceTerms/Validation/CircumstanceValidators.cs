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
            .Add(new OnTriggerValidator())
            .Add(new TogetherValidator()));
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

/// <summary>The rules of <see cref="Together"/>.</summary>
public sealed class TogetherValidator : AbstractValidator<Together>
{
    /// <summary>Sets up the rules.</summary>
    public TogetherValidator()
    {
        RuleFor(together => together.Parts).Reports((parts, context) =>
        {
            if (parts.Count < 2)
            {
                context.Report(ErrorCodes.TogetherUnfit, $"Circumstances that hold at once are at least two; name another in 'parts', or write the one by itself.");
            }
        });
        RuleForEach(together => together.Parts).Given("circumstance").Reports((part, context) =>
        {
            if (part is Together or Always or { Except.Count: > 0 })
            {
                context.Report(ErrorCodes.TogetherUnfit, $"A part of circumstances that hold at once is a plain one: peacetime, wartime, before or after an event, or on a trigger; write exceptions beside 'parts'.");
            }
            else if (part is not null && context.InstanceToValidate.Parts.Any(other => other is not null and not Together && part.To(Known(other, context)) is var relation && (relation == CircumstanceRelation.Apart || (!ReferenceEquals(part, other) && relation == CircumstanceRelation.Same))))
            {
                context.Report(ErrorCodes.TogetherUnfit, $"'{part}' stands twice in 'parts', or never holds together with another of them; leave one out.");
            }
        });
        RuleForEach(together => together.Parts).SetInheritanceValidator(kinds => kinds
            .Add(new AfterEventValidator())
            .Add(new BeforeEventValidator())
            .Add(new OnTriggerValidator()));
    }

    internal static Circumstance Known(Circumstance circumstance, IValidationContext context) =>
        circumstance is OnTrigger trigger ? trigger with { IsArmedAttack = DossierIndex.In(context)?.IsArmedAttack(trigger.Event) == true ? true : trigger.IsArmedAttack } : circumstance;
}

/// <summary>The rules of a <see cref="CircumstanceOverlap"/>.</summary>
public sealed class CircumstanceOverlapValidator : AbstractValidator<CircumstanceOverlap>
{
    /// <summary>Sets up the rules.</summary>
    public CircumstanceOverlapValidator()
    {
        RuleFor(overlap => overlap.First).Given("circumstance").CheckedBy(new CircumstanceValidator());
        RuleFor(overlap => overlap.Second).Given("circumstance").CheckedBy(new CircumstanceValidator()).Reports((second, context) =>
        {
            if (context.InstanceToValidate.First is not { } first || second is null)
            {
                return;
            }

            if (first.Except.Count + second.Except.Count > 0)
            {
                context.Report(ErrorCodes.OverlapUnfit, $"The overlap of '{first}' and '{second}' has exceptions; declare it of the circumstances without 'except'.");
            }
            else if (TogetherValidator.Known(first, context).To(TogetherValidator.Known(second, context)) is var relation and not CircumstanceRelation.Possible)
            {
                context.Report(ErrorCodes.OverlapUnfit, relation == CircumstanceRelation.Apart
                    ? $"'{first}' and '{second}' never hold together; remove the overlap, or correct a circumstance."
                    : $"'{first}' and '{second}' surely share something anyway; leave the overlap out.");
            }
        });
        RuleFor(overlap => overlap.Source!).CheckedBy(new CitationValidator());
    }
}
