using FluentValidation;
using FluentValidation.Results;

namespace PeaceTerms.Validation;

/// <summary>Checks a part of a record by the validator of the part.</summary>
internal static class PlacedValidation
{
    /// <summary>
    /// Checks as <c>SetValidator</c> does, but counts places from the part itself and puts its own place before those of its failures. The path of
    /// each rule is written before the rule runs, which costs more than most rules do; from the part itself it is the member's name.
    /// Not for validators that name other places in their messages.
    /// </summary>
    public static IRuleBuilder<T, TPart> CheckedBy<T, TPart>(this IRuleBuilder<T, TPart> rule, IValidator<TPart> validator)
        where TPart : class? => rule.Reports((part, context) => Check(part, context, validator));

    /// <summary>The same with a validator that is made when it is first needed, for records that hold others of their kind.</summary>
    public static IRuleBuilder<T, TPart> CheckedBy<T, TPart>(this IRuleBuilder<T, TPart> rule, Func<IValidator<TPart>> make)
        where TPart : class?
    {
        var validator = new Lazy<IValidator<TPart>>(make);
        return rule.Reports((part, context) =>
        {
            if (part is not null)
            {
                Check(part, context, validator.Value);
            }
        });
    }

    private static void Check<T, TPart>(TPart part, ValidationContext<T> context, IValidator<TPart> validator)
    {
        if (part is null)
        {
            return;
        }

        var own = new ValidationContext<TPart>(part);
        DossierIndex.In(context)?.PutInto(own);
        foreach (var failure in validator.Validate(own).Errors)
        {
            failure.PropertyName = Place(context.PropertyPath, failure.PropertyName);
            context.AddFailure(failure);
        }
    }

    private static string Place(string part, string? below) => string.IsNullOrEmpty(below) ? part
        : part.Length == 0 ? below
        : below[0] is '[' or '.' ? part + below : $"{part}.{below}";
}
