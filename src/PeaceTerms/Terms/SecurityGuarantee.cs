namespace PeaceTerms;

/// <summary>A promise by guarantors to secure a beneficiary. Every guarantor named gives it (rule S3).</summary>
public sealed record SecurityGuarantee : Term
{
    private readonly ValueList<PartyId> guarantors = ValueList.Empty<PartyId>();
    private readonly ValueList<Area> protectedAreas = ValueList.Empty<Area>();
    private readonly ValueList<Area> excludedAreas = ValueList.Empty<Area>();
    private readonly ValueList<GuaranteeResponse> responses = ValueList.Empty<GuaranteeResponse>();
    private readonly ValueList<EventId> voidOn = ValueList.Empty<EventId>();
    private readonly ValueList<PartyId> ratifiedBy = ValueList.Empty<PartyId>();

    /// <summary>Who gives the guarantee. An empty list is a validation error.</summary>
    public IReadOnlyList<PartyId> Guarantors
    {
        get => guarantors;
        init => guarantors = ValueList.From(value);
    }

    /// <summary>Who is secured.</summary>
    public required PartyId Beneficiary { get; init; }

    /// <summary>Where the guarantee applies; empty when not said. A deployment needs it.</summary>
    public IReadOnlyList<Area> ProtectedAreas
    {
        get => protectedAreas;
        init => protectedAreas = ValueList.From(value);
    }

    /// <summary>Where the guarantee expressly does not apply; empty when not said.</summary>
    public IReadOnlyList<Area> ExcludedAreas
    {
        get => excludedAreas;
        init => excludedAreas = ValueList.From(value);
    }

    /// <summary>What the guarantors do; empty when not said.</summary>
    public IReadOnlyList<GuaranteeResponse> Responses
    {
        get => responses;
        init => responses = ValueList.From(value);
    }

    /// <summary>How the guarantors decide; null when not said.</summary>
    public DecisionRule? Decision { get; init; }

    /// <summary>Events on which the guarantee is void.</summary>
    public IReadOnlyList<EventId> VoidOn
    {
        get => voidOn;
        init => voidOn = ValueList.From(value);
    }

    /// <summary>Whether it binds in law; null when not said.</summary>
    public LegalForce? LegalForce { get; init; }

    /// <summary>The bodies that must ratify; empty when not said. Each is an issue of its own.</summary>
    public IReadOnlyList<PartyId> RatifiedBy
    {
        get => ratifiedBy;
        init => ratifiedBy = ValueList.From(value);
    }

    /// <summary>What is paid for it; null when not said.</summary>
    public GuaranteePayment? Payment { get; init; }

    internal override bool IsNegative(Func<TopicId, Topic?> topicOf) => false;

    private protected override IEnumerable<Ask> Asks(ILoweringContext context)
    {
        var unlessVoid = UnlessVoid(context);
        foreach (var ask in Grants(context))
        {
            yield return unlessVoid is null || ask.Scope.Circumstance is not null ? ask : ask with { Scope = ask.Scope with { Circumstance = unlessVoid } };
        }

        foreach (var trigger in VoidOn)
        {
            var voided = Ask("guarantee-given", WordedValue.No, (RoleNames.Beneficiary, Beneficiary.ToString()));
            // Where nothing is given, nobody is bound.
            yield return voided with { Binds = ValueList.Empty<PartyId>(), Scope = voided.Scope with { Circumstance = new OnTrigger { Event = trigger } } };
        }
    }

    private IEnumerable<Ask> Grants(ILoweringContext context)
    {
        var to = (RoleNames.Beneficiary, Beneficiary.ToString());
        yield return Ask("guarantee-given", WordedValue.Yes, to);
        foreach (var response in Responses)
        {
            yield return Ask("guarantee-response", WordedValue.Yes, to, (RoleNames.Response, CategoryOf(response)));
        }

        foreach (var (areas, applies) in new[] { (protectedAreas, WordedValue.Yes), (excludedAreas, WordedValue.No) }.Where(where => where.Item1.Count > 0))
        {
            var covers = Ask("guarantee-covers", applies, to);
            yield return covers with { Scope = covers.Scope with { Facets = [.. covers.Scope.Facets, FacetOf.Areas(areas)] } };
        }

        if (Responses.Contains(GuaranteeResponse.Deployment))
        {
            yield return new Ask
            {
                Issue = IssueOf("presence-permitted"),
                Scope = new Scope { Facets = [FacetOf.Parties(RoleNames.Forces, Guarantors), FacetOf.Areas(ProtectedAreas)] },
                Value = WordedValue.Named(context.Topic(BuiltInTopics.Id("presence-permitted")).Domain, "permitted"),
                Quantifier = Quantifier.Some,
                Binds = guarantors,
            };
        }

        if (Decision is { } decision)
        {
            var domain = context.Topic(BuiltInTopics.Id("guarantee-decision")).Domain;
            yield return Ask("guarantee-decision", WordedValue.Named(domain, domain.Outcomes[(int)decision]), to);
        }

        if (LegalForce is { } force)
        {
            var domain = context.Topic(BuiltInTopics.Id("guarantee-legal-force")).Domain;
            yield return Ask("guarantee-legal-force", WordedValue.Named(domain, domain.Outcomes[(int)force]), to);
        }

        foreach (var body in RatifiedBy)
        {
            var domain = context.Topic(BuiltInTopics.Id("guarantee-ratified-by")).Domain;
            yield return Ask("guarantee-ratified-by", WordedValue.Named(domain, "needed"), to, (RoleNames.Body, body.ToString())) with { Binds = ValueList.From([body]) };
        }

        if (Payment is not null)
        {
            foreach (var step in Steps.Of(Payment.Amount, UnlessVoid(context) ?? Circumstance, context, amount => Ask("guarantee-payment", WordedQuantity.Of(amount, context, isNoneByDefault: true), to, (RoleNames.Payer, Payment.Payer.ToString()))))
            {
                yield return step with { Binds = ValueList.From([Payment.Payer]) };
            }
        }
    }

    /// <summary>
    /// Of the triggers that make it void the grant says nothing (rule S1), but for the one that it is about; those that can't occur in its own
    /// circumstance need no word. Null leaves the term's own circumstance.
    /// </summary>
    private Circumstance? UnlessVoid(ILoweringContext context)
    {
        var own = Circumstance ?? new Always();
        var left = voidOn.Select(trigger => new OnTrigger { Event = trigger, IsArmedAttack = context.IsArmedAttack(trigger) })
            .Where(trigger => trigger.To(own) != CircumstanceRelation.Apart && trigger.Whole(own) != CircumstanceRelation.Same).Select(trigger => trigger.Event).ToList();
        return left.Count == 0 ? null : own with { Except = [.. own.Except.Union(left).Order()] };
    }

    private static string CategoryOf(GuaranteeResponse response) => response == GuaranteeResponse.NoFly ? "no-fly" : response.ToString().ToLowerInvariant();

    private Ask Ask(string topic, WordedValue value, params (string Role, string Id)[] key) => new()
    {
        Issue = IssueOf(topic, key),
        Scope = new Scope { Facets = [FacetOf.Parties(RoleNames.Guarantors, Guarantors)] },
        Value = value,
        Binds = guarantors,
    };
}
