using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>The rules of a <see cref="TopicAsk"/>.</summary>
public sealed class TopicAskValidator : AbstractValidator<TopicAsk>
{
    /// <summary>Sets up the rules.</summary>
    public TopicAskValidator()
    {
        RuleFor(ask => ask.Topic).KnownTopic();
        RuleFor(ask => ask.Key).EachCheckedBy("key role", new RoleValueValidator());
        RuleFor(ask => ask.Key).Reports(CheckKey);
        RuleFor(ask => ask.Open!).CheckedBy(new OpenKeyValidator()).Reports(CheckOpen);
        RuleFor(ask => ask.Facets).EachCheckedBy("facet", new FacetValidator());
        RuleFor(ask => ask.Facets).Reports(CheckFacets);
        RuleForEach(ask => ask.SideRoles).Given("side role").CheckedBy(new PartyFacetValidator()).Reports(CheckSideRole);
        RuleFor(ask => ask.Value).Given("value").CheckedBy(new TopicValueValidator()).Reports(CheckValue);
        RuleFor(ask => ask.Quantifier).Defined("quantifier");
        RuleFor(ask => ask.Binds).KnownParties();
    }

    private static Topic? TopicOf(ValidationContext<TopicAsk> context) => DossierIndex.FindTopic(context, context.InstanceToValidate.Topic);

    private static IEnumerable<Role> Declared(IReadOnlyList<Role> roles) => roles.Where(role => role?.Name is not null);

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'")) is { Length: > 0 } list ? list : "none";

    private static void CheckKey(IReadOnlyList<RoleValue> key, ValidationContext<TopicAsk> context)
    {
        if (TopicOf(context) is not { } topic)
        {
            return;
        }

        string?[] shared = context.InstanceToValidate.Value switch
        {
            SharesValue => [topic.SharesOf?.Role],
            RatioValue => [RoleNames.First, RoleNames.Second],
            _ => [],
        };
        var filled = new HashSet<string>();
        foreach (var (position, value) in key.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item?.Role)))
        {
            if (Declared(topic.Keys).FirstOrDefault(role => role.Name == value.Role) is not { } declared)
            {
                context.Report(
                    ErrorCodes.KeyRoleUnknown, $"The topic '{topic.Id}' has no key role '{value.Role}'; its key roles are: {Names(Declared(topic.Keys).Select(role => role.Name))}.", Below(position, nameof(RoleValue.Role)));
            }
            else if (shared.Contains(value.Role))
            {
                context.Report(ErrorCodes.KeyRoleRepeated, $"The key role '{value.Role}' is filled by the {(shared.Length == 1 ? "shares" : "ratio")}; leave it out of 'key'.", Below(position, nameof(RoleValue.Role)));
            }
            else if (!filled.Add(value.Role))
            {
                context.Report(ErrorCodes.KeyRoleRepeated, $"The key role '{value.Role}' is filled twice; keep one id, and write a further ask for the other.", Below(position, nameof(RoleValue.Role)));
            }
            else if (!string.IsNullOrWhiteSpace(value.Id) && KeyIds.Problem(declared.Kind, value.Id, context) is var (code, message))
            {
                context.Report(code, message, Below(position, nameof(RoleValue.Id)));
            }
        }

        foreach (var missing in Declared(topic.Keys).Select(role => role.Name).Where(name => !shared.Contains(name) && name != context.InstanceToValidate.Open?.Role && !filled.Contains(name)))
        {
            context.Report(ErrorCodes.KeyRoleMissing, $"The key role '{missing}' of the topic '{topic.Id}' is not filled; name one id for it in 'key'.");
        }
    }

    private static void CheckOpen(OpenKey? open, ValidationContext<TopicAsk> context)
    {
        if (open is null || TopicOf(context) is not { } topic)
        {
            return;
        }

        if (Declared(topic.Keys).FirstOrDefault(role => role.Name == open.Role) is not { } declared)
        {
            context.Report(ErrorCodes.OpenKeyUnknown, $"The topic '{topic.Id}' has no key role '{open.Role}' to leave open; its key roles are: {Names(Declared(topic.Keys).Select(role => role.Name))}.");
        }
        else if (context.InstanceToValidate.Key.Any(value => value?.Role == open.Role))
        {
            context.Report(ErrorCodes.OpenKeyFilled, $"The key role '{open.Role}' is left open and filled too; remove it from 'key' or from 'open'.");
        }
        else
        {
            foreach (var (position, id) in open.Except.Index())
            {
                if (!string.IsNullOrWhiteSpace(id) && KeyIds.Problem(declared.Kind, id, context) is var (code, message))
                {
                    context.Report(code, message, FormattableString.Invariant($".Except[{position}]"));
                }
            }
        }
    }

    private static void CheckFacets(IReadOnlyList<Facet> facets, ValidationContext<TopicAsk> context)
    {
        if (TopicOf(context) is not { } topic)
        {
            return;
        }

        var seen = new HashSet<string>();
        foreach (var (position, facet) in facets.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item?.Name)))
        {
            if (Declared(topic.Facets).FirstOrDefault(role => role.Name == facet.Name) is not { } declared)
            {
                context.Report(
                    ErrorCodes.FacetUnknown, $"The topic '{topic.Id}' has no facet '{facet.Name}'; its facets are: {Names(Declared(topic.Facets).Select(role => role.Name))}.", Below(position, nameof(Facet.Name)));
            }
            else if (!seen.Add(facet.Name))
            {
                context.Report(ErrorCodes.FacetRepeated, $"The facet '{facet.Name}' is restricted twice; join the two.", Below(position, nameof(Facet.Name)));
            }
            else if (Kind(facet) != declared.Kind)
            {
                context.Report(
                    ErrorCodes.FacetKindWrong, $"The facet '{facet.Name}' of the topic '{topic.Id}' is filled by {Word(declared.Kind)}, not by {Word(Kind(facet))}; use the type '{Word(declared.Kind)}'.", FormattableString.Invariant($"[{position}]"));
            }
        }
    }

    private static void CheckSideRole(PartyFacet? sideRole, ValidationContext<TopicAsk> context)
    {
        if (!string.IsNullOrWhiteSpace(sideRole?.Name) && TopicOf(context) is { } topic && sideRole.Name != topic.WantsMore && sideRole.Name != topic.WantsLess)
        {
            string[] known = [.. new[] { topic.WantsMore, topic.WantsLess }.OfType<string>()];
            context.Report(ErrorCodes.SideRoleUnknown, $"The role '{sideRole.Name}' gives no direction to the topic '{topic.Id}'; the roles that do are: {Names(known)}.", ".Name");
        }
    }

    private static void CheckValue(TopicValue? value, ValidationContext<TopicAsk> context)
    {
        if (value is null || TopicOf(context) is not { Domain: { } domain } topic || (value.Fits(domain) && (value is not SharesValue || topic.SharesOf is not null) && (value is not RatioValue || IsOfRatios(topic))))
        {
            CheckRecipients(value as SharesValue, context);
            CheckRatio(value as RatioValue, context);
            return;
        }

        if (value is RatioValue && value.Fits(domain))
        {
            context.Report(ErrorCodes.ValueDoesNotFit, $"The topic '{topic.Id}' is about no ratio; its key roles would be '{RoleNames.First}' and '{RoleNames.Second}'. Choose another topic, or write a quantity.");
            return;
        }

        if (value is SharesValue && value.Fits(domain))
        {
            context.Report(ErrorCodes.ValueDoesNotFit, $"The topic '{topic.Id}' is about no shares of a whole; give it 'sharesOf', or write a quantity.");
            return;
        }

        if (domain.Kind is DomainKind.Choice or DomainKind.Grade && value is OutcomesValue named)
        {
            foreach (var (position, unknown) in named.AnyOf.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item) && !domain.Knows(entry.Item)))
            {
                context.Report(
                    ErrorCodes.ValueDoesNotFit, $"'{unknown}' is no outcome of the topic '{topic.Id}'; its outcomes are: {Names(domain.Outcomes)}.", FormattableString.Invariant($".AnyOf[{position}]"));
            }
        }
        else
        {
            context.Report(ErrorCodes.ValueDoesNotFit, $"The topic '{topic.Id}' takes {Wanted(domain.Kind)}, not {Given(value)}; write the value so or choose another topic.");
        }
    }

    private static void CheckRecipients(SharesValue? value, ValidationContext<TopicAsk> context)
    {
        if (value is null || TopicOf(context) is not { SharesOf: { } whole } topic || Declared(topic.Keys).FirstOrDefault(role => role.Name == whole.Role) is not { } declared)
        {
            return;
        }

        IEnumerable<(string Path, string? Id)> recipients = value.Shares.Index().Select(entry => (FormattableString.Invariant($".Shares[{entry.Index}].Recipient"), entry.Item?.Recipient));
        foreach (var (path, id) in recipients.Append((".RemainderTo", value.RemainderTo)))
        {
            if (!string.IsNullOrWhiteSpace(id) && KeyIds.Problem(declared.Kind, id, context) is var (code, message))
            {
                context.Report(code, message, path);
            }
        }
    }

    private static void CheckRatio(RatioValue? value, ValidationContext<TopicAsk> context)
    {
        if (value is null || TopicOf(context) is not { } topic || Declared(topic.Keys).FirstOrDefault(role => role.Name == RoleNames.First) is not { } declared)
        {
            return;
        }

        foreach (var (position, part) in value.Parts.Index().Where(entry => !string.IsNullOrWhiteSpace(entry.Item?.Of)))
        {
            if (KeyIds.Problem(declared.Kind, part.Of, context) is var (code, message))
            {
                context.Report(code, message, FormattableString.Invariant($".Parts[{position}].Of"));
            }
        }
    }

    private static bool IsOfRatios(Topic topic) => Declared(topic.Keys).Select(role => role.Name).Order(StringComparer.Ordinal).SequenceEqual([RoleNames.First, RoleNames.Second]);

    private static string Below(int position, string member) => FormattableString.Invariant($"[{position}].{member}");

    private static RoleKind? Kind(Facet facet) => facet switch
    {
        PartyFacet => RoleKind.Parties,
        AreaFacet => RoleKind.Areas,
        CategoryFacet => RoleKind.Categories,
        _ => null,
    };

    private static string Word(RoleKind? kind) => kind switch
    {
        RoleKind.Parties => "parties",
        RoleKind.Areas => "areas",
        RoleKind.Categories => "categories",
        RoleKind.Provisions => "provisions",
        _ => "events",
    };

    private static string Wanted(DomainKind kind) => kind switch
    {
        DomainKind.Amount => "a quantity",
        DomainKind.Duration => "a duration",
        DomainKind.Date => "a date",
        _ => "outcomes by name",
    };

    private static string Given(TopicValue value) => value switch
    {
        QuantityValue => "a quantity",
        DurationValue => "a duration",
        DateValue => "a date",
        SharesValue => "shares",
        RatioValue => "a ratio",
        _ => "outcomes by name",
    };
}

/// <summary>The rules of a <see cref="RoleValue"/>.</summary>
public sealed class RoleValueValidator : AbstractValidator<RoleValue>
{
    /// <summary>Sets up the rules.</summary>
    public RoleValueValidator()
    {
        RuleFor(value => value.Role).Written("key role's name");
        RuleFor(value => value.Id).Written("id that fills the key role");
    }
}
