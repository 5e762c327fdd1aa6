using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Statement"/>.</summary>
public sealed class StatementValidator : AbstractValidator<Statement>
{
    /// <summary>Sets up the rules.</summary>
    public StatementValidator()
    {
        RuleFor(statement => statement.Id).Named("statement");
        RuleFor(statement => statement.By).KnownParty();
        RuleFor(statement => statement.Stance).Defined("stance").FitsTerm(Utterance.Of);
        RuleFor(statement => statement.Source!).CheckedBy(new CitationValidator());
        RuleFor(statement => statement.AttributedBy).WrittenIfGiven("one who reports it");
        RuleFor(statement => statement.Firmness).Defined("firmness");
        RuleFor(statement => statement.Exactness).Defined("exactness");
        RuleFor(statement => statement.About).KnownTopic().IsAnAsk(Utterance.Of);
        RuleFor(statement => statement.RefusesBar).RefusesABar(Utterance.Of);
        RuleFor(statement => statement.RefusesOnlyThat).RefusesThat(Utterance.Of);
        RuleFor(statement => statement.Conditions).EachCheckedBy("condition", new ConditionValidator());
        RuleFor(statement => statement.Conditions).FitStance(Utterance.Of);
        RuleFor(statement => statement.Option!).CheckedBy(new OptionLabelValidator());
        RuleFor(statement => statement.Term).Given("term").CheckedBy(new TermValidator());
    }
}

/// <summary>The rules of a <see cref="Provision"/>.</summary>
public sealed class ProvisionValidator : AbstractValidator<Provision>
{
    /// <summary>Sets up the rules.</summary>
    public ProvisionValidator()
    {
        RuleFor(provision => provision.Id).Named("provision");
        RuleFor(provision => provision.Locator).Written("provision's place in the text");
        RuleFor(provision => provision.By).KnownParties();
        RuleFor(provision => provision.Stance).Defined("stance").FitsTerm(Utterance.Of);
        RuleFor(provision => provision.Firmness).Defined("firmness");
        RuleFor(provision => provision.Exactness).Defined("exactness");
        RuleFor(provision => provision.AttributedBy).WrittenIfGiven("one who reports it");
        RuleFor(provision => provision.About).KnownTopic().IsAnAsk(Utterance.Of);
        RuleFor(provision => provision.RefusesBar).RefusesABar(Utterance.Of);
        RuleFor(provision => provision.RefusesOnlyThat).RefusesThat(Utterance.Of);
        RuleForEach(provision => provision.Restates).KnownProvision().Reports((earlier, context) =>
        {
            if (DossierIndex.In(context) is { } index && index.TextWith(context.InstanceToValidate.Id) is { } own && index.TextWith(earlier) is { } text && (own.Id == text.Id || own.Date < text.Date))
            {
                context.Report(ErrorCodes.RestatesNoEarlierText, $"The provision '{context.InstanceToValidate.Id}' restates '{earlier}', which is {(own.Id == text.Id ? "of the same text" : $"of the later text '{text.Id}'")}; name a provision of an earlier text.");
            }
        });
        RuleFor(provision => provision.Conditions).EachCheckedBy("condition", new ConditionValidator());
        RuleFor(provision => provision.Conditions).FitStance(Utterance.Of);
        RuleFor(provision => provision.Option!).CheckedBy(new OptionLabelValidator());
        RuleFor(provision => provision.Term).Given("term").CheckedBy(new TermValidator());
    }
}

/// <summary>The rules of a <see cref="Draft"/>.</summary>
public sealed class DraftValidator : AbstractValidator<Draft>
{
    /// <summary>Sets up the rules.</summary>
    public DraftValidator()
    {
        RuleFor(draft => draft.Id).Named("draft");
        RuleFor(draft => draft.Title).Written("draft's title");
        RuleFor(draft => draft.Status).Defined("status");
        RuleFor(draft => draft.Proposers).Listed(ErrorCodes.ProposersEmpty, draft => $"The draft '{draft.Id}' has no proposer; name whose text it is in 'proposers'.");
        RuleFor(draft => draft.Proposers).KnownParties();
        RuleFor(draft => draft.Endorsers).KnownParties();
        RuleFor(draft => draft.Addressees).KnownParties();
        RuleFor(draft => draft.AnswersPointByPoint).Reports((answered, context) =>
        {
            if (answered is { } id && DossierIndex.In(context) is { } index && context.InstanceToValidate is { } own && (own.Id == id || index.Text(id) is not { } text || own.Date < text.Date))
            {
                context.Report(ErrorCodes.AnswersNoEarlierText, $"The draft '{own.Id}' answers '{id}' point by point, which is {(own.Id == id ? "the draft itself" : index.Text(id) is null ? "no draft with provisions" : "a later text")}; name an earlier text of 'drafts'.");
            }
        });
        RuleForEach(draft => draft.SaysMoreOn).KnownTopic();
        RuleFor(draft => draft.Provisions)
            .Listed(ErrorCodes.ProvisionsEmpty, draft => $"The draft '{draft.Id}' has no provisions; write at least one in 'provisions'.")
            .Unique(ErrorCodes.StatementRepeated, "provision", provision => provision.Id);
        RuleFor(draft => draft.Provisions).EachCheckedBy("provision", new ProvisionValidator());
    }
}
