using FluentValidation;
using FluentValidation.Results;
using PeaceTerms.Validation;

namespace PeaceTerms;

/// <summary>Checks whether a dossier or a draft holds together.</summary>
public static class DossierValidation
{
    private static readonly DossierValidator Dossiers = new();
    private static readonly DraftValidator Drafts = new();

    /// <summary>Finds all problems of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>All problems, errors and warnings, in the order of the document; empty when there are none.</returns>
    public static IReadOnlyList<Problem> Check(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Problems(Dossiers.Validate(dossier));
    }

    /// <summary>Finds all problems of a draft taken alone. References to parties, territories and the like are not resolved.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>All problems, errors and warnings, in the order of the document; empty when there are none.</returns>
    public static IReadOnlyList<Problem> Check(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Problems(Drafts.Validate(draft));
    }

    private static ValueList<Problem> Problems(ValidationResult result) => ValueList.From(DocumentOrder.Sort(result.Errors.Select(failure => new Problem
    {
        Code = failure.ErrorCode,
        Severity = failure.Severity == Severity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning,
        Path = JsonPath.Of(failure.PropertyName),
        Message = failure.ErrorMessage,
    })));
}
