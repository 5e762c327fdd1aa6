using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="RatioValue"/>.</summary>
public sealed class RatioValueValidator : AbstractValidator<RatioValue>
{
    /// <summary>Sets up the rules.</summary>
    public RatioValueValidator()
    {
        RuleFor(value => value.Parts).Holds(ErrorCodes.RatioTooFew, (_, parts) => parts.Count > 1, (_, _) => $"A ratio is among two or more; write a part for each in 'parts'.")
            .Holds(ErrorCodes.RecipientRepeated, (_, parts) => parts.OfType<RatioPart>().Select(part => part.Of).Distinct().Count() == parts.OfType<RatioPart>().Count(), (_, _) => $"One of those in the ratio has two parts; join them.");
        RuleFor(value => value.Parts).EachCheckedBy("part", new RatioPartValidator());
    }
}

/// <summary>The rules of a <see cref="RatioPart"/>.</summary>
public sealed class RatioPartValidator : AbstractValidator<RatioPart>
{
    /// <summary>Sets up the rules.</summary>
    public RatioPartValidator()
    {
        RuleFor(part => part.Of).Written("one whose part it is");
        RuleFor(part => part.Parts).Holds(ErrorCodes.PartOutOfRange, (_, parts) => parts is > 0 and <= FigureRules.Largest, (_, parts) => $"The part is {parts}; it must be above 0 and at most {FigureRules.Largest}.");
    }
}
