using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using PeaceTerms.Validation;

namespace PeaceTerms;

/// <summary>Checks whether a dossier or a draft holds together.</summary>
public static class DossierValidation
{
    private static readonly DossierValidator Dossiers = new();
    private static readonly DraftValidator Drafts = new();
    private static readonly StatementValidator Statements = new();

    /// <summary>Finds all problems of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>All problems, errors and warnings, in the order of the document; empty when there are none.</returns>
    public static IReadOnlyList<Problem> Check(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Check(dossier, out _);
    }

    /// <summary>Finds all problems of a dossier, and gives what it declares.</summary>
    internal static IReadOnlyList<Problem> Check(Dossier dossier, out DossierIndex index)
    {
        var context = new ValidationContext<Dossier>(dossier);
        index = new DossierIndex(dossier);
        index.PutInto(context);
        return Problems(Dossiers.Validate(context));
    }

    /// <summary>Finds all problems of a draft taken alone. References to parties, territories and the like are not resolved.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>All problems, errors and warnings, in the order of the document; empty when there are none.</returns>
    public static IReadOnlyList<Problem> Check(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Problems(Drafts.Validate(draft));
    }

    /// <summary>Finds all problems of one more statement of a dossier.</summary>
    internal static IReadOnlyList<Problem> Check(Statement statement, Dossier dossier, DossierIndex index)
    {
        var place = new PropertyChain();
        place.Add(nameof(Dossier.Statements));
        place.AddIndexer(dossier.Statements.Count);
        var context = new ValidationContext<Statement>(statement, place, ValidatorOptions.Global.ValidatorSelectors.DefaultValidatorSelectorFactory());
        index.With(dossier, statement.Id).PutInto(context);
        var result = Statements.Validate(context);
        if (index.Statements.Contains(statement.Id) || dossier.Endorsements.Any(endorsement => endorsement.Id == statement.Id))
        {
            result.Errors.Add(new ValidationFailure($"{place}.Id", $"The id '{statement.Id}' is used already; give the statement another.") { ErrorCode = ErrorCodes.StatementRepeated });
        }

        return Problems(result);
    }

    private static ValueList<Problem> Problems(ValidationResult result) => ValueList.From(DocumentOrder.Sort(result.Errors.Select(failure => new Problem
    {
        Code = failure.ErrorCode,
        Severity = failure.Severity == Severity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning,
        Path = JsonPath.Of(failure.PropertyName),
        Message = failure.ErrorMessage,
    })));
}
