using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Source"/>.</summary>
public sealed class SourceValidator : AbstractValidator<Source>
{
    /// <summary>Sets up the rules.</summary>
    public SourceValidator()
    {
        RuleFor(source => source.Id).Named("source");
        RuleFor(source => source.Title).Written("source's title");
    }
}

/// <summary>The rules of a <see cref="Citation"/>.</summary>
public sealed class CitationValidator : AbstractValidator<Citation>
{
    /// <summary>Sets up the rules.</summary>
    public CitationValidator()
    {
        RuleFor(citation => citation.Document).KnownDocument();
        RuleFor(citation => citation.Locator).WrittenIfGiven("place in the document");
    }
}
