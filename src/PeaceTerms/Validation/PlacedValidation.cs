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

    /// <summary>Checks each part of a list; one that is missing is reported. Places are written for failures only, as for <c>CheckedBy</c>.</summary>
    public static IRuleBuilder<T, IReadOnlyList<TPart>> EachCheckedBy<T, TPart>(this IRuleBuilder<T, IReadOnlyList<TPart>> rule, string noun, IValidator<TPart> validator)
        where TPart : class? => rule.Reports((list, context) =>
        {
            for (var place = 0; place < list.Count; place++)
            {
                if (list[place] is { } part)
                {
                    Check(part, context, validator, place);
                }
                else
                {
                    context.Report(ErrorCodes.ValueMissing, RuleExtensions.Missing(noun), FormattableString.Invariant($"[{place}]"));
                }
            }
        });

    private static void Check<T, TPart>(TPart part, ValidationContext<T> context, IValidator<TPart> validator, int? inList = null)
    {
        if (part is null)
        {
            return;
        }

        foreach (var failure in validator.Validate(new PartContext<TPart>(part, DossierIndex.In(context))).Errors)
        {
            failure.PropertyName = Place(inList is { } place ? FormattableString.Invariant($"{context.PropertyPath}[{place}]") : context.PropertyPath, failure.PropertyName);
            context.AddFailure(failure);
        }
    }

    private static string Place(string part, string? below) => string.IsNullOrEmpty(below) ? part
        : part.Length == 0 ? below
        : below[0] is '[' or '.' ? part + below : $"{part}.{below}";
}
