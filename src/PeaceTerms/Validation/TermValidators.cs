using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of any <see cref="Term"/>.</summary>
public sealed class TermValidator : AbstractValidator<Term>
{
    /// <summary>Sets up the rules.</summary>
    public TermValidator()
    {
        RuleFor(term => term).SetInheritanceValidator(kinds => kinds
            .Add(new SecurityGuaranteeValidator())
            .Add(new TroopCapValidator())
            .Add(new TerritorialDemandValidator())
            .Add(new ForeignPresenceValidator())
            .Add(new AllianceMembershipValidator())
            .Add(new CeasefireValidator())
            .Add(new FactualClaimValidator())
            .Add(new ClauseValidator())
            .Add(new MeasureValidator())
            .Add(new GeneralTermValidator()));
        RuleFor(term => term.Circumstance!).CheckedBy(new CircumstanceValidator());
        RuleFor(term => term.Duration!).CheckedBy(new DurationValidator());
        RuleFor(term => term.Duration).Holds(ErrorCodes.TermHasNoTime, (term, duration) => duration is null || HasTime(term), (_, _) => $"What this term says does not last; leave 'duration' out, or say it of another term.");
        RuleFor(term => term.When!).CheckedBy(new DateValueValidator());
        RuleFor(term => term.When).Holds(ErrorCodes.TermHasNoTime, (term, when) => when is null || HasTime(term), (_, _) => $"What this term says is not done on a day; leave 'when' out, or say it of another term.");
        RuleFor(term => term.Period!).CheckedBy(new DateRangeValidator());
        RuleFor(term => term.Force).Defined("force of words");
        RuleFor(term => term.Obliges).KnownParties();
        RuleFor(term => term.InFavourOf).KnownParties();
        RuleFor(term => term.Codes).EachCheckedBy("code", new FieldCodeValidator());
    }

    private static bool HasTime(Term term) => term is not (FactualClaim or Clause);
}

/// <summary>The rules of a <see cref="Measure"/> beside those of any term.</summary>
public sealed class MeasureValidator : AbstractValidator<Measure>
{
    private static readonly string[] Facets = [RoleNames.Actors, RoleNames.Toward, RoleNames.Subject, RoleNames.Area];

    /// <summary>Sets up the rules.</summary>
    public MeasureValidator()
    {
        RuleFor(measure => measure.Topic).KnownTopic().Reports((id, context) =>
        {
            if (DossierIndex.FindTopic(context, id) is { } topic && !IsOfMeasures(topic))
            {
                context.Report(ErrorCodes.TopicOfNoMeasure, $"The topic '{id}' is none of measures: it needs two outcomes and the facets {string.Join(", ", Facets)}, and no key; choose another topic or write a general term.");
            }
        });
        RuleFor(measure => measure.Actors).KnownParties();
        RuleFor(measure => measure.Toward).KnownParties();
        RuleForEach(measure => measure.Subjects).KnownCategory();
        RuleForEach(measure => measure.NotMeant).KnownCategory();
        RuleFor(measure => measure.Areas).EachCheckedBy("area", new AreaValidator());
        RuleFor(measure => measure.Quantifier).Defined("quantifier");
        RuleFor(measure => measure.Amount!).CheckedBy(new QuantityValidator());
        RuleFor(measure => measure.Counting).Defined("counting");
        RuleFor(measure => measure.ConsentOf).KnownParties();
    }

    /// <summary>Whether a measure can be lowered to the topic.</summary>
    internal static bool IsOfMeasures(Topic topic) =>
        topic is { Domain: { Kind: DomainKind.Choice, Outcomes.Count: 2 }, Keys.Count: 0 } && topic.Facets.Select(facet => facet?.Name).Order(StringComparer.Ordinal).SequenceEqual(Facets.Order(StringComparer.Ordinal));
}

/// <summary>The rules of a <see cref="TroopCap"/> beside those of any term.</summary>
public sealed class TroopCapValidator : AbstractValidator<TroopCap>
{
    /// <summary>Sets up the rules.</summary>
    public TroopCapValidator()
    {
        RuleFor(cap => cap.Holders).Listed(ErrorCodes.HoldersEmpty, _ => $"The ceiling limits nobody; name whose forces are limited in 'holders'.");
        RuleFor(cap => cap.Holders).KnownParties();
        RuleFor(cap => cap.Category).KnownCategory();
        RuleForEach(cap => cap.NotCounted).KnownCategory();
        RuleFor(cap => cap.Areas).EachCheckedBy("area", new AreaValidator());
        RuleFor(cap => cap.Ceiling).Given("ceiling").CheckedBy(new QuantityValidator());
        RuleFor(cap => cap.Protects).KnownParties();
        RuleFor(cap => cap.Counting).Defined("counting");
    }
}

/// <summary>The rules of a <see cref="ForeignPresence"/> beside those of any term.</summary>
public sealed class ForeignPresenceValidator : AbstractValidator<ForeignPresence>
{
    /// <summary>Sets up the rules.</summary>
    public ForeignPresenceValidator()
    {
        RuleFor(presence => presence.Rule).Defined("rule of presence");
        RuleFor(presence => presence.Forces).Holds(ErrorCodes.PresenceForcesMissing, (presence, forces) => forces.Count > 0 || presence.Except.Count > 0,
            (_, _) => $"Whose forces are meant is not said; name them in 'forces', or for anyone's but the host's name the host in 'except'.");
        RuleFor(presence => presence.Forces).KnownParties();
        RuleFor(presence => presence.Except).KnownParties();
        RuleFor(presence => presence.Commands).KnownParties();
        RuleForEach(presence => presence.What).KnownCategory();
        RuleForEach(presence => presence.Categories).KnownCategory();
        RuleFor(presence => presence.Areas).Listed(ErrorCodes.PresenceAreasEmpty, _ => $"Where the forces may or may not be is not said; name the area in 'areas'.");
        RuleFor(presence => presence.Areas).EachCheckedBy("area", new AreaValidator());
        RuleForEach(presence => presence.Purposes).KnownCategory();
        RuleForEach(presence => presence.Media).KnownCategory();
        RuleFor(presence => presence.Strength!).CheckedBy(new QuantityValidator());
        RuleFor(presence => presence.Counting).Defined("counting");
        RuleFor(presence => presence.ConsentOf).KnownParties();
    }
}

/// <summary>The rules of a <see cref="FactualClaim"/> beside those of any term.</summary>
public sealed class FactualClaimValidator : AbstractValidator<FactualClaim>
{
    /// <summary>Sets up the rules.</summary>
    public FactualClaimValidator() => RuleFor(claim => claim.Event).KnownEvent();
}

/// <summary>The rules of a <see cref="Clause"/> beside those of any term.</summary>
public sealed class ClauseValidator : AbstractValidator<Clause>
{
    /// <summary>Sets up the rules.</summary>
    public ClauseValidator()
    {
        RuleFor(clause => clause.Clauses).Listed(ErrorCodes.ClausesEmpty, _ => $"Which clauses are meant is not said; name at least one provision of a text in 'clauses'.");
        RuleForEach(clause => clause.Clauses).KnownProvision();
        RuleFor(clause => clause.Rule).Defined("rule of the clause");
    }
}

/// <summary>The rules of a <see cref="GeneralTerm"/> beside those of any term.</summary>
public sealed class GeneralTermValidator : AbstractValidator<GeneralTerm>
{
    /// <summary>Sets up the rules.</summary>
    public GeneralTermValidator()
    {
        RuleFor(term => term.Requires).Listed(ErrorCodes.AsksEmpty, _ => $"The general term asks nothing; write at least one ask in 'requires'.");
        RuleFor(term => term.Requires).EachCheckedBy("ask", new TopicAskValidator());
    }
}
