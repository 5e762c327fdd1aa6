using FluentValidation;
using FluentValidation.Internal;

namespace PeaceTerms.Validation;

/// <summary>What the contexts of all parts share.</summary>
internal static class PartPlace
{
    // Rules for lists write their places into chains of their own, so that this one stays empty.
    public static readonly PropertyChain Itself = new();

    public static readonly IValidatorSelector AllRules = ValidatorOptions.Global.ValidatorSelectors.DefaultValidatorSelectorFactory();
}
