using FluentValidation;
using FluentValidation.Results;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Dossier"/> and of all that is in it, across its records.</summary>
public sealed class DossierValidator : AbstractValidator<Dossier>
{
    /// <summary>Sets up the rules.</summary>
    public DossierValidator()
    {
        RuleFor(dossier => dossier.Title).WrittenIfGiven("title");
        RuleFor(dossier => dossier.Parties).Unique(ErrorCodes.PartyRepeated, "party", party => party.Id);
        RuleForEach(dossier => dossier.Parties).Given("party").SetValidator(new PartyValidator());
        RuleFor(dossier => dossier.Territories).Unique(ErrorCodes.TerritoryRepeated, "territory", territory => territory.Id);
        RuleForEach(dossier => dossier.Territories).Given("territory").SetValidator(new TerritoryValidator());
        RuleFor(dossier => dossier.Lines).Unique(ErrorCodes.LineRepeated, "line", line => line.Id);
        RuleForEach(dossier => dossier.Lines).Given("line").SetValidator(new LineValidator());
        RuleFor(dossier => dossier.Events).Unique(ErrorCodes.EventRepeated, "event", dealEvent => dealEvent.Id);
        RuleForEach(dossier => dossier.Events).Given("event").SetValidator(new DealEventValidator());
        RuleFor(dossier => dossier.Categories).Unique(ErrorCodes.CategoryRepeated, "category", category => category.Id);
        RuleForEach(dossier => dossier.Categories).Given("category").SetValidator(new CategoryValidator());
        RuleFor(dossier => dossier.Topics).Unique(ErrorCodes.TopicRepeated, "topic", topic => topic.Id);
        RuleForEach(dossier => dossier.Topics).Given("topic").SetValidator(new TopicValidator()).Reports(CheckTopic);
        RuleFor(dossier => dossier.Sources).Unique(ErrorCodes.SourceRepeated, "source", source => source.Id);
        RuleForEach(dossier => dossier.Sources).Given("source").SetValidator(new SourceValidator());
        RuleForEach(dossier => dossier.Holdings).Given("holding").SetValidator(new HoldingValidator());
        RuleForEach(dossier => dossier.Levels).Given("level").SetValidator(new ForceLevelValidator());
        RuleForEach(dossier => dossier.Overlaps).Given("overlap").SetValidator(new CircumstanceOverlapValidator());
        RuleFor(dossier => dossier.Statements).Unique(ErrorCodes.StatementRepeated, "statement", statement => statement.Id);
        RuleFor(dossier => dossier.Statements).EachCheckedBy("statement", new StatementValidator());
        RuleFor(dossier => dossier.Drafts).Unique(ErrorCodes.DraftRepeated, "draft", draft => draft.Id);
        RuleForEach(dossier => dossier.Drafts).Given("draft").SetValidator(new DraftValidator());
        RuleFor(dossier => dossier.Drafts).Reports(CheckProvisionIds);
        RuleFor(dossier => dossier.Endorsements).Unique(ErrorCodes.StatementRepeated, "endorsement", endorsement => endorsement.Id);
        RuleForEach(dossier => dossier.Endorsements).Given("endorsement").CheckedBy(new EndorsementValidator()).Reports(CheckEndorsementId);
    }

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<Dossier> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } dossier && DossierIndex.In(context) is null)
        {
            new DossierIndex(dossier).PutInto(context);
        }

        return base.PreValidate(context, result);
    }

    private static void CheckTopic(Topic? topic, ValidationContext<Dossier> context)
    {
        if (topic is not null && BuiltInTopics.Find(topic.Id) is not null)
        {
            context.Report(ErrorCodes.TopicBuiltIn, $"The topic '{topic.Id}' is built in; use it as it is, or give your own topic another id.", ".Id");
        }
    }

    private static void CheckEndorsementId(Endorsement? endorsement, ValidationContext<Dossier> context)
    {
        if (endorsement is not null && DossierIndex.In(context) is { } index && index.Statements.Contains(endorsement.Id))
        {
            context.Report(ErrorCodes.StatementRepeated, $"The endorsement '{endorsement.Id}' has the id of a statement or provision; give it another.", ".Id");
        }
    }

    // Ids repeated inside one draft are reported with that draft, so only its first use of an id counts here.
    private static void CheckProvisionIds(IReadOnlyList<Draft> drafts, ValidationContext<Dossier> context)
    {
        var used = new Dictionary<StatementId, string>();
        foreach (var (position, statement) in context.InstanceToValidate.Statements.Index().Where(entry => entry.Item is not null))
        {
            used.TryAdd(statement.Id, FormattableString.Invariant($"Statements[{position}]"));
        }

        foreach (var (place, draft) in drafts.Index().Where(entry => entry.Item is not null))
        {
            var inDraft = new HashSet<StatementId>();
            foreach (var (position, provision) in draft.Provisions.Index().Where(entry => entry.Item is not null && entry.Item.Id.ToString().Length > 0 && inDraft.Add(entry.Item.Id)))
            {
                var path = FormattableString.Invariant($"[{place}].Provisions[{position}]");
                if (!used.TryAdd(provision.Id, context.PropertyPath + path))
                {
                    context.Report(ErrorCodes.StatementRepeated, RuleExtensions.Repeated("provision", provision.Id, used[provision.Id]), path + ".Id");
                }
            }
        }
    }
}
