using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="Category"/>.</summary>
public sealed class CategoryValidator : AbstractValidator<Category>
{
    /// <summary>Sets up the rules.</summary>
    public CategoryValidator()
    {
        RuleFor(category => category.Id).Named("category");
        RuleFor(category => category.Name).Written("category's name");
        RuleFor(category => category.Within).KnownCategory().Reports((within, context) =>
        {
            if (within is { } wider && DossierIndex.In(context)?.CategoryCircles.At(context.InstanceToValidate.Id, wider) is { } circle)
            {
                context.Report(ErrorCodes.CategoryCircle, $"The categories {circle} lie in a circle; remove one 'within'.");
            }
        });
    }
}

/// <summary>The rules of a <see cref="Topic"/>.</summary>
public sealed class TopicValidator : AbstractValidator<Topic>
{
    /// <summary>Sets up the rules.</summary>
    public TopicValidator()
    {
        RuleFor(topic => topic.Id).Named("topic");
        RuleFor(topic => topic.Name).Written("topic's name");
        RuleFor(topic => topic.Domain).Given("domain of the topic").CheckedBy(new OutcomeDomainValidator());
        RuleFor(topic => topic.Keys).EachCheckedBy("role", new RoleValidator());
        RuleFor(topic => topic.Keys).Reports((keys, context) => ReportRepeated(context, keys, []));
        RuleFor(topic => topic.Facets).EachCheckedBy("role", new RoleValidator());
        RuleFor(topic => topic.Facets).Reports((facets, context) => ReportRepeated(context, facets, context.InstanceToValidate.Keys));
        RuleForEach(topic => topic.Facets).Reports(CheckCountedBy);
        RuleFor(topic => topic.SharesOf!).CheckedBy(new SharedWholeValidator())
            .Holds(ErrorCodes.SharesUnfit, (topic, whole) => whole is null || (topic.Domain?.Kind == DomainKind.Amount && topic.Keys.Any(key => key?.Name == whole.Role)),
                (_, whole) => $"Amounts are shared among the ids of a key role, but '{whole.Role}' is none of this topic or its outcomes are no amounts; correct it or leave 'sharesOf' out.");
        RuleFor(topic => topic.AspectsAs).Holds(ErrorCodes.IdEmpty, (_, name) => name is null || TopicId.TryParse(name, out TopicId _), (_, name) => $"'{name}' is no name for the further questions about the topic; write 1 to 64 lower-case letters, digits or hyphens.");
        RuleFor(topic => topic.WantsMore).WrittenIfGiven("role that wants more");
        RuleFor(topic => topic.WantsLess).WrittenIfGiven("role that wants less");
        RuleFor(topic => topic.Default).WrittenIfGiven("default");
        RuleForEach(topic => topic.NegativeOutcomes).Written("negative outcome").Holds(ErrorCodes.OutcomeUnknown, (topic, outcome) => topic.Domain is not { } domain || string.IsNullOrWhiteSpace(outcome) || domain.Knows(outcome),
            (topic, outcome) => $"'{outcome}' is named as an outcome that says no, but is no outcome of the topic '{topic.Id}'; name one of its outcomes.");
        RuleForEach(topic => topic.PartialOutcomes).Written("partial outcome").Holds(ErrorCodes.OutcomeUnknown, (topic, outcome) => topic.Domain is not { } domain || string.IsNullOrWhiteSpace(outcome) || (domain.Kind == DomainKind.Grade && domain.Knows(outcome)),
            (topic, outcome) => $"'{outcome}' is named as a grade that is a part, but is no grade of the topic '{topic.Id}'; name one of its grades.");
        RuleForEach(topic => topic.Companions).KnownTopic();
        RuleFor(topic => topic.Kin).EachCheckedBy("kinship", new KinshipValidator());
        RuleForEach(topic => topic.Kin).Reports(CheckKinship);
        RuleFor(topic => topic.Codes).EachCheckedBy("code", new FieldCodeValidator());
    }

    private static void CheckKinship(Kinship? kinship, ValidationContext<Topic> context)
    {
        var (own, other) = (context.InstanceToValidate, kinship is null ? null : DossierIndex.FindTopic(context, kinship.Topic));
        if (kinship is null || other is null)
        {
            return;
        }

        static IEnumerable<string> Names(Topic topic) => topic.Keys.Concat(topic.Facets).Where(role => role is not null).Select(role => role.Name);
        foreach (var (place, pair) in kinship.Roles.Index().Where(entry => entry.Item is not null))
        {
            if (!Names(own).Contains(pair.Own) || !Names(other).Contains(pair.Other))
            {
                context.Report(ErrorCodes.KinshipUnfit, $"The kinship of '{own.Id}' and '{other.Id}' pairs the roles '{pair.Own}' and '{pair.Other}', of which one is none of its topic's; name a key or facet of each.", FormattableString.Invariant($".Roles[{place}]"));
            }
        }

        foreach (var (place, value) in kinship.Only.Index().Where(entry => entry.Item is not null && !other.Keys.Any(key => key?.Name == entry.Item.Role)))
        {
            context.Report(ErrorCodes.KinshipUnfit, $"The kinship of '{own.Id}' and '{other.Id}' fixes '{value.Role}', which is no key of '{other.Id}'; name one of its keys.", FormattableString.Invariant($".Only[{place}].Role"));
        }
    }

    private static void CheckCountedBy(Role? facet, ValidationContext<Topic> context)
    {
        if (facet?.CountedBy is { } name && !(facet is { Kind: RoleKind.Parties, AsAWhole: true } && context.InstanceToValidate.Facets.Any(other => other?.Name == name && other.Kind == RoleKind.Categories)))
        {
            context.Report(ErrorCodes.CountedByUnfit, $"The facet '{facet.Name}' is counted by '{name}'; only parties that hold as a whole are counted, by a facet of categories of the same topic, so correct it or leave 'countedBy' out.", ".CountedBy");
        }
    }

    private static void ReportRepeated(ValidationContext<Topic> context, IReadOnlyList<Role> roles, IReadOnlyList<Role> earlier)
    {
        var seen = new HashSet<string>(earlier.Where(role => role?.Name is not null).Select(role => role.Name));
        foreach (var (position, role) in roles.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item?.Name)))
        {
            if (!seen.Add(role.Name))
            {
                context.Report(ErrorCodes.RoleRepeated, $"The topic '{context.InstanceToValidate.Id}' names the role '{role.Name}' twice; rename or remove one.", FormattableString.Invariant($"[{position}].Name"));
            }
        }
    }
}

/// <summary>The rules of a <see cref="Role"/>.</summary>
public sealed class RoleValidator : AbstractValidator<Role>
{
    /// <summary>Sets up the rules.</summary>
    public RoleValidator()
    {
        RuleFor(role => role.Name).Written("role's name");
        RuleFor(role => role.Kind).Defined("kind of role");
    }
}

/// <summary>The rules of an <see cref="OutcomeDomain"/>.</summary>
public sealed class OutcomeDomainValidator : AbstractValidator<OutcomeDomain>
{
    /// <summary>Sets up the rules.</summary>
    public OutcomeDomainValidator()
    {
        RuleFor(domain => domain.Kind).Defined("kind of outcomes");
        RuleFor(domain => domain.Unit)
            .Holds(ErrorCodes.UnitEmpty, (_, unit) => unit is null || !string.IsNullOrWhiteSpace(unit), (_, _) => $"The unit is empty; write one or leave it out.")
            .Holds(ErrorCodes.DurationUnitUnknown, (domain, unit) => domain.Kind != DomainKind.Duration || unit is null or OutcomeDomain.Months or OutcomeDomain.Hours,
                (_, unit) => $"Lengths of time are counted in 'months' or 'hours', not in '{unit}'; use one of the two or leave the unit out.");
        RuleFor(domain => domain.Outcomes)
            .Holds(ErrorCodes.OutcomesUnexpected, (domain, outcomes) => HasNames(domain) || outcomes.Count == 0,
                (_, outcomes) => $"The outcome '{outcomes[0]}' is named, but only choices and grades have named outcomes; leave 'outcomes' out or set the kind 'choice' or 'grade'.")
            .Holds(ErrorCodes.OutcomesTooFew, (domain, outcomes) => !HasNames(domain) || domain is { Kind: DomainKind.Choice, IsOpen: true } || outcomes.Distinct().Count() >= 2,
                (_, outcomes) => $"The question names {outcomes.Distinct().Count()} distinct outcomes; name at least two, or set 'isOpen' to true for a choice with others.")
            .Reports(ReportRepeated);
        RuleForEach(domain => domain.Outcomes).Written("outcome");
        RuleFor(domain => domain.IsOpen).Holds(ErrorCodes.OpenDomainUnexpected, (domain, isOpen) => !isOpen || domain.Kind == DomainKind.Choice,
            (_, _) => $"Only a choice can have outcomes beyond those named; set 'isOpen' to false or the kind to 'choice'.");
        RuleFor(domain => domain.IsWhole).Holds(ErrorCodes.GradesNotWhole, (domain, isWhole) => isWhole || domain.Kind != DomainKind.Grade,
            (_, _) => $"There is nothing between two grades; set 'isWhole' to true.");
    }

    private static bool HasNames(OutcomeDomain domain) => domain.Kind is DomainKind.Choice or DomainKind.Grade;

    private static void ReportRepeated(IReadOnlyList<string> outcomes, ValidationContext<OutcomeDomain> context)
    {
        var seen = new HashSet<string>();
        foreach (var (position, outcome) in outcomes.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item)))
        {
            if (!seen.Add(outcome))
            {
                context.Report(ErrorCodes.OutcomeRepeated, $"The outcome '{outcome}' is named twice; remove one.", FormattableString.Invariant($"[{position}]"));
            }
        }
    }
}

/// <summary>The rules of a <see cref="FieldCode"/>.</summary>
public sealed class FieldCodeValidator : AbstractValidator<FieldCode>
{
    /// <summary>Sets up the rules.</summary>
    public FieldCodeValidator()
    {
        RuleFor(code => code.Scheme).Written("scheme of the code");
        RuleFor(code => code.Code).Written("code");
    }
}

/// <summary>The rules of a <see cref="Kinship"/>.</summary>
public sealed class KinshipValidator : AbstractValidator<Kinship>
{
    /// <summary>Sets up the rules.</summary>
    public KinshipValidator()
    {
        RuleFor(kinship => kinship.Topic).KnownTopic();
        RuleFor(kinship => kinship.Roles).EachCheckedBy("pair of roles", new RolePairValidator());
        RuleFor(kinship => kinship.Only).EachCheckedBy("key role", new RoleValueValidator());
    }
}

/// <summary>The rules of a <see cref="RolePair"/>.</summary>
public sealed class RolePairValidator : AbstractValidator<RolePair>
{
    /// <summary>Sets up the rules.</summary>
    public RolePairValidator()
    {
        RuleFor(pair => pair.Own).Written("role's name");
        RuleFor(pair => pair.Other).Written("role's name");
    }
}
