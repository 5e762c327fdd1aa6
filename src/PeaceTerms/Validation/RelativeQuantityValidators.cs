using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="PartOf"/>.</summary>
public sealed class PartOfValidator : AbstractValidator<PartOf>
{
    private const decimal MostPercent = 1_000_000;

    /// <summary>Sets up the rules.</summary>
    public PartOfValidator()
    {
        RuleFor(part => part.Percent)
            .Holds(ErrorCodes.PartUnclear, (part, percent) => percent is not null ? part is { Numerator: null, Denominator: null } : part is { Numerator: not null, Denominator: not null },
                (_, _) => $"How large the part is must be said once; write 'percent', or both 'numerator' and 'denominator'.")
            .Holds(ErrorCodes.PartOutOfRange, (_, percent) => percent is null or (> 0 and <= MostPercent), (_, percent) => $"The part is {percent} percent; it must be above 0 and at most {MostPercent}.");
        RuleFor(part => part.Numerator).Holds(ErrorCodes.PartOutOfRange, (_, number) => number is null or > 0, (_, number) => $"The numerator is {number}; it must be above 0.");
        RuleFor(part => part.Denominator).Holds(ErrorCodes.PartOutOfRange, (_, number) => number is null or > 0, (_, number) => $"The denominator is {number}; it must be above 0.");

        // Made when it is needed, since a part may be of a part.
        RuleFor(part => part.Of).Given("whole of the part").IsWithoutSteps().IsNotBounded().CheckedBy(() => new QuantityValidator());
    }
}

/// <summary>The rules of a <see cref="LevelOf"/>.</summary>
public sealed class LevelOfValidator : AbstractValidator<LevelOf>
{
    /// <summary>Sets up the rules.</summary>
    public LevelOfValidator()
    {
        RuleFor(level => level.Party).KnownParty();
        RuleFor(level => level.Category).KnownCategory();
        RuleFor(level => level.Date).Holds(ErrorCodes.LevelMomentUnclear, (level, date) => date is null != level.At is null, (_, _) => LevelRules.MomentUnclear);
        RuleFor(level => level.At).KnownEvent();
    }
}

/// <summary>The rules of a <see cref="BoundedQuantity"/>.</summary>
public sealed class BoundedQuantityValidator : AbstractValidator<BoundedQuantity>
{
    /// <summary>Sets up the rules.</summary>
    public BoundedQuantityValidator()
    {
        RuleFor(bounded => bounded.AtLeast).Holds(ErrorCodes.FigureRangeUnbounded, (bounded, least) => least is not null || bounded.AtMost is not null, (_, _) => $"The range has no bound; write 'atLeast', 'atMost' or both.");
        RuleFor(bounded => bounded.AtLeast!).IsAnEnd().CheckedBy(() => new QuantityValidator());
        RuleFor(bounded => bounded.AtMost!).IsAnEnd().CheckedBy(() => new QuantityValidator());
    }
}

/// <summary>The rules of a <see cref="SteppedFigure"/>.</summary>
public sealed class SteppedFigureValidator : AbstractValidator<SteppedFigure>
{
    /// <summary>Sets up the rules.</summary>
    public SteppedFigureValidator()
    {
        RuleFor(stepped => stepped.Steps).Listed(ErrorCodes.StepsEmpty, _ => $"There are no steps; write at least one in 'steps', or the figure itself.").Reports(CheckOrder);
        RuleFor(stepped => stepped.Steps).EachCheckedBy("step", new QuantityStepValidator());
    }

    private static void CheckOrder(IReadOnlyList<QuantityStep> steps, ValidationContext<SteppedFigure> context)
    {
        DateOnly? last = null;
        foreach (var (position, step) in steps.Index().Where(entry => entry.Item is not null))
        {
            var path = FormattableString.Invariant($"[{position}].From");
            if (position > 0 && step is { From: null, After: null })
            {
                context.Report(ErrorCodes.StepMomentUnclear, "Only the first step holds from the start; write from when this one holds in 'from' or 'after'.", path);
            }
            else if (step.From <= last)
            {
                context.Report(ErrorCodes.StepsOutOfOrder, FormattableString.Invariant($"The step holds from {RuleExtensions.Text(step.From)}, not after the step before it; put the steps in order of their days."), path);
            }

            last = step.From ?? last;
        }
    }
}

/// <summary>The rules of a <see cref="QuantityStep"/>.</summary>
public sealed class QuantityStepValidator : AbstractValidator<QuantityStep>
{
    /// <summary>Sets up the rules.</summary>
    public QuantityStepValidator()
    {
        RuleFor(step => step.After).KnownEvent().Holds(ErrorCodes.StepMomentUnclear, (step, after) => after is null || step.From is null,
            (step, after) => $"The step holds from {RuleExtensions.Text(step.From)} and after the event '{after}'; keep 'from' or 'after', not both.");
        RuleFor(step => step.Amount).Given("amount of the step").IsWithoutSteps().CheckedBy(() => new QuantityValidator());
    }
}

/// <summary>The rules of a <see cref="ForceLevel"/>.</summary>
public sealed class ForceLevelValidator : AbstractValidator<ForceLevel>
{
    /// <summary>Sets up the rules.</summary>
    public ForceLevelValidator()
    {
        RuleFor(level => level.Party).KnownParty();
        RuleFor(level => level.Category).KnownCategory();
        RuleFor(level => level.Date).Holds(ErrorCodes.LevelMomentUnclear, (level, date) => date is null != level.At is null, (_, _) => LevelRules.MomentUnclear);
        RuleFor(level => level.At).KnownEvent();
        RuleFor(level => level.Amount).Given("amount of the level")
            .Holds(ErrorCodes.LevelNotItsOwn, (_, amount) => amount is not (PartOf or LevelOf or SteppedFigure or BoundedQuantity), (_, _) => $"A level is recorded as an amount of its own, not as a part, another level or steps; write the figure.")
            .CheckedBy(new QuantityValidator());
        RuleFor(level => level.Source).Given("source of the level").CheckedBy(new CitationValidator());
    }
}

/// <summary>What the rules on levels and steps share.</summary>
internal static class LevelRules
{
    public static FormattableString MomentUnclear { get; } = $"When the level was held must be said once; write the day in 'date' or the event in 'at'.";

    public static IRuleBuilder<T, Quantity> IsNotBounded<T>(this IRuleBuilder<T, Quantity> rule) => rule
        .Holds(ErrorCodes.BoundNested, (_, quantity) => quantity is not BoundedQuantity, (_, _) => $"A range with ends of its own is no whole of a part; write the part in each of its ends.");

    public static IRuleBuilder<T, Quantity> IsAnEnd<T>(this IRuleBuilder<T, Quantity> rule) => rule
        .Holds(ErrorCodes.BoundNested, (_, quantity) => quantity is null or Figure or PartOf or LevelOf, (_, _) => $"An end of a range is a figure, a part or a level; write one of those, or the range as 'range'.");

    public static IRuleBuilder<T, Quantity> IsWithoutSteps<T>(this IRuleBuilder<T, Quantity> rule) => rule
        .Holds(ErrorCodes.StepsNested, (_, quantity) => quantity is not SteppedFigure, (_, _) => $"Steps stand by themselves, in no part and no other step; write the steps of the whole term.");
}
