using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of an <see cref="OpenKey"/>.</summary>
public sealed class OpenKeyValidator : AbstractValidator<OpenKey>
{
    /// <summary>Sets up the rules.</summary>
    public OpenKeyValidator()
    {
        RuleFor(open => open.Role).Written("open key role");
        RuleForEach(open => open.Except).Written("id that is left out");
        RuleFor(open => open.Kind).Defined("kind of party");
    }
}

/// <summary>The rules of a <see cref="NotSaidValue"/>, which has none.</summary>
public sealed class NotSaidValueValidator : AbstractValidator<NotSaidValue>;
