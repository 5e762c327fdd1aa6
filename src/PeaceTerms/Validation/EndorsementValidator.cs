using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of an <see cref="Endorsement"/>.</summary>
public sealed class EndorsementValidator : AbstractValidator<Endorsement>
{
    /// <summary>Sets up the rules.</summary>
    public EndorsementValidator()
    {
        RuleFor(endorsement => endorsement.Id).Named("endorsement");
        RuleFor(endorsement => endorsement.By).KnownParty();
        RuleFor(endorsement => endorsement.Text).KnownDocument().Reports((text, context) =>
        {
            if (DossierIndex.In(context) is { } index && index.Documents.Contains(text) && index.ProvisionsOf(text) is null)
            {
                context.Report(ErrorCodes.EndorsedTextUnknown, $"'{text}' is a source without provisions; an endorsement needs a text of 'drafts'.");
            }
        });
        RuleFor(endorsement => endorsement.Kind).Defined("kind of endorsement");
        RuleFor(endorsement => endorsement.Provisions)
            .Holds(ErrorCodes.EndorsedProvisionsMissing, (endorsement, list) => endorsement.Kind != EndorsementKind.InPart || list.Count > 0,
                (endorsement, _) => $"The endorsement '{endorsement.Id}' accepts a part of the text; name it in 'provisions'.")
            .Holds(ErrorCodes.EndorsedProvisionsUnexpected, (endorsement, list) => endorsement.Kind is EndorsementKind.InPart or EndorsementKind.RejectsEach || list.Count == 0,
                (endorsement, _) => $"The endorsement '{endorsement.Id}' is of the text as a whole, but names provisions; leave 'provisions' out, or use the kind 'inPart' or 'rejectsEach'.");
        RuleForEach(endorsement => endorsement.Provisions).Reports((provision, context) =>
        {
            if (DossierIndex.In(context)?.ProvisionsOf(context.InstanceToValidate.Text) is { } provisions && !provisions.Contains(provision))
            {
                context.Report(ErrorCodes.EndorsedProvisionUnknown, $"The text '{context.InstanceToValidate.Text}' has no provision '{provision}'; name one of its provisions by id.");
            }
        });
        RuleFor(endorsement => endorsement.Conditions).EachCheckedBy("condition", new ConditionValidator());
        RuleFor(endorsement => endorsement.Source!).CheckedBy(new CitationValidator());
        RuleFor(endorsement => endorsement.AttributedBy).WrittenIfGiven("one who reports it");
        RuleFor(endorsement => endorsement.Firmness).Defined("firmness");
    }
}
