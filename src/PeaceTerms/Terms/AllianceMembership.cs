namespace PeaceTerms;

/// <summary>Whether parties may join alliances or organisations, whether and by when they are to, or that they are to be neutral.</summary>
public sealed record AllianceMembership : Term
{
    private readonly ValueList<PartyId> candidates = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> organisations = ValueList.Empty<PartyId>();

    /// <summary>Whose membership or neutrality. An empty list is a validation error.</summary>
    public IReadOnlyList<PartyId> Candidates
    {
        get => candidates;
        init => candidates = ValueList.From(value);
    }

    /// <summary>In which alliances or organisations; empty means every one of <see cref="Kind"/>. Neutrality names none.</summary>
    public IReadOnlyList<PartyId> Organisations
    {
        get => organisations;
        init => organisations = ValueList.From(value);
    }

    /// <summary>Which kind is meant where no organisation is named; null means every kind.</summary>
    public AllianceKind? Kind { get; init; }

    /// <summary>What is said of the membership.</summary>
    public required MembershipRule Rule { get; init; }

    /// <summary>The last day by which the candidates are to be members; null when not said. An issue of its own.</summary>
    public DateOnly? ByDate { get; init; }

    /// <summary>Whether the rule is to stand in the candidates' law or constitution; null when not said. An issue of its own.</summary>
    public bool? EntrenchedInLaw { get; init; }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => Rule == MembershipRule.Barred;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context) => Rule == MembershipRule.Neutral ? Neutrality(context) : In(Organisations, context);

    private IEnumerable<Ask> Neutrality(ILoweringContext context)
    {
        yield return Neutral("neutral", isSo: true);

        // Of organisations that are no military alliance, neutrality says something only where they are named as its kind.
        yield return Membership(null, context, "barred") with { Open = OpenOf(Kind ?? AllianceKind.Military) };
        if (EntrenchedInLaw is { } entrenched)
        {
            yield return Neutral("neutral-entrenched", entrenched);
        }
    }

    private IEnumerable<Ask> In(IReadOnlyList<PartyId> named, ILoweringContext context) =>
        named.Count == 0 ? In((PartyId?)null, context) : named.Distinct().SelectMany(organisation => In(organisation, context));

    private IEnumerable<Ask> In(PartyId? organisation, ILoweringContext context)
    {
        if (Rule == MembershipRule.Pursued)
        {
            yield return Ask("membership-pursued", organisation, WordedValue.Yes);
        }

        var membership = Membership(organisation, context, Rule == MembershipRule.Barred ? "barred" : "open");
        yield return Rule is MembershipRule.Barred or MembershipRule.Open ? membership : membership with { Value = Derived(membership.Value) };
        if (ByDate is { } day)
        {
            var domain = context.Topic(BuiltInTopics.Id("membership-date")).Domain;
            var days = OrderedSet.Between(domain, null, true, day.DayNumber, true);
            yield return Ask("membership-date", organisation, new WordedValue { Literal = AllowedOutcomes.Exactly(days), Words = days.ToString() });
        }

        if (EntrenchedInLaw is { } entrenched)
        {
            yield return Ask("membership-entrenched", organisation, entrenched ? WordedValue.Yes : WordedValue.No, (RoleNames.Rule, RuleAsCategory));
        }
    }

    private Ask Membership(PartyId? organisation, ILoweringContext context, string outcome) =>
        Ask("membership", organisation, WordedValue.Named(context.Topic(BuiltInTopics.Id("membership")).Domain, outcome));

    /// <summary>What only follows from something else can prove a conflict and no agreement (rule I3): nothing is sure of it.</summary>
    private static WordedValue Derived(WordedValue value) =>
        value with { Literal = new AllowedOutcomes(value.Literal.Domain.Nothing, value.Literal.Possible), Vagueness = value.Vagueness | Vagueness.Derived };

    private string RuleAsCategory => Rule switch
    {
        MembershipRule.Barred => "bar",
        MembershipRule.Pursued => "pursuit",
        _ => "openness",
    };

    private static OpenRole OpenOf(AllianceKind? kind) => new()
    {
        Role = RoleNames.Organisation,
        Kind = kind switch
        {
            AllianceKind.Military => PartyKind.Alliance,
            AllianceKind.Organisation => PartyKind.Organisation,
            _ => null,
        },
    };

    private Ask Ask(string topic, PartyId? organisation, WordedValue value, params (string Role, string Id)[] further) => new()
    {
        Issue = IssueOf(topic, [(RoleNames.Organisation, organisation?.ToString() ?? OpenRole.Open), .. further]),
        Open = organisation is null ? OpenOf(Kind) : null,
        Scope = new Scope { Facets = [FacetOf.Parties(RoleNames.Candidates, Candidates)] },
        Value = value,
        Binds = Rule is MembershipRule.Open or MembershipRule.ByConsensus ? ValueList.Empty<PartyId>() : candidates,
    };

    private Ask Neutral(string topic, bool isSo) => new()
    {
        Issue = IssueOf(topic),
        Scope = new Scope { Facets = [FacetOf.Parties(RoleNames.Parties, Candidates), FacetOf.Categories(RoleNames.AllianceKind, KindAsCategories)] },
        Value = isSo ? WordedValue.Yes : WordedValue.No,
        Binds = candidates,
    };

    private CategoryId[] KindAsCategories => Kind switch
    {
        AllianceKind.Military => [CategoryId.Parse("military-alliance")],
        AllianceKind.Organisation => [CategoryId.Parse("other-organisation")],
        _ => [],
    };
}
