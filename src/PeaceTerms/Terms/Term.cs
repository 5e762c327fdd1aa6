using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Something a deal could say, named positively; a statement's stance acts on it (rule T1).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SecurityGuarantee), "securityGuarantee")]
[JsonDerivedType(typeof(TroopCap), "troopCap")]
[JsonDerivedType(typeof(TerritorialDemand), "territorialDemand")]
[JsonDerivedType(typeof(ForeignPresence), "foreignPresence")]
[JsonDerivedType(typeof(AllianceMembership), "allianceMembership")]
[JsonDerivedType(typeof(Ceasefire), "ceasefire")]
[JsonDerivedType(typeof(FactualClaim), "factualClaim")]
[JsonDerivedType(typeof(Clause), "clause")]
[JsonDerivedType(typeof(Measure), "measure")]
[JsonDerivedType(typeof(GeneralTerm), "generalTerm")]
public abstract record Term
{
    private readonly ValueList<FieldCode> codes = ValueList.Empty<FieldCode>();
    private readonly ValueList<PartyId> obliges = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> inFavourOf = ValueList.Empty<PartyId>();

    private protected Term()
    {
    }

    /// <summary>When, in the course of events, the term holds; null means always. A trigger goes with everything the term asks (rule S1).</summary>
    public Circumstance? Circumstance { get; init; }

    /// <summary>The days on which the term holds; null means that it is not limited by dates.</summary>
    public DateRange? Period { get; init; }

    /// <summary>
    /// How long it lasts, or how long a bar on it does, with its start, end, renewal and notice; null when not said. Each is an issue of its own,
    /// about the first thing that the term asks.
    /// </summary>
    public Duration? Duration { get; init; }

    /// <summary>On which day, by which or from which it is to be done or reached; null when not said. An issue of its own, about the first thing that the term asks.</summary>
    public DateValue? When { get; init; }

    /// <summary>How strongly the words bind; null means a duty.</summary>
    public ForceOfWords? Force { get; init; }

    /// <summary>Whom it binds beside those whom its own members name, such as the host of a bar on foreign forces (rule M8). Empty when nobody else is said to be.</summary>
    public IReadOnlyList<PartyId> Obliges
    {
        get => obliges;
        init => obliges = ValueList.From(value);
    }

    /// <summary>In whose favour the source says it is, where its own members don't name them. It gives no direction and decides nothing. Empty when not said.</summary>
    public IReadOnlyList<PartyId> InFavourOf
    {
        get => inFavourOf;
        init => inFavourOf = ValueList.From(value);
    }

    /// <summary>The term's codes in research schemes. Never null; never read by the comparer.</summary>
    public IReadOnlyList<FieldCode> Codes
    {
        get => codes;
        init => codes = ValueList.From(value);
    }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the term itself says no, none, barred or no limit, so that rejecting it is ambiguous (rule T1).</summary>
    /// <param name="topicOf">A topic by id; null when unknown.</param>
    internal abstract bool IsNegative(Func<TopicId, Topic?> topicOf);

    /// <summary>The clauses of texts that the term keeps in or strikes (rule I6).</summary>
    internal virtual IEnumerable<StatementId> ClausesSpokenOf => [];

    /// <summary>What the term asks of which issues.</summary>
    internal IEnumerable<Ask> Lower(ILoweringContext context)
    {
        var asks = Asks(context);
        foreach (var ask in Duration is null && When is null ? asks : InTime(asks, context))
        {
            if (ask.Scope.Period is { } part && Period is { } whole && part.Within(whole) is { From: { } first, Until: { } last } && first > last)
            {
                // A step that lies outside the term's own period.
                continue;
            }

            var circumstance = ask.Scope.Circumstance ?? Circumstance;
            yield return ask with
            {
                Scope = ask.Scope with
                {
                    Circumstance = Known(circumstance, context),
                    Period = ask.Scope.Period is { } step && Period is { } all ? step.Within(all) : ask.Scope.Period ?? Period,
                },
                Binds = obliges.Count == 0 ? ask.Binds : ValueList.From(ask.Binds.Union(obliges)),
                SideRoles = inFavourOf.Count == 0 ? ask.SideRoles : ValueList.From([.. ask.SideRoles, FacetOf.Parties(RoleNames.Favoured, inFavourOf)]),
                Value = Force is null or ForceOfWords.Duty ? ask.Value : ask.Value with { Vagueness = ask.Value.Vagueness | Vagueness.BelowDuty },
            };
        }
    }

    /// <summary>The asks, without the circumstance and period that the base adds.</summary>
    private protected abstract IEnumerable<Ask> Asks(ILoweringContext context);

    /// <summary>The asks, and after the first what is said of its time.</summary>
    private IEnumerable<Ask> InTime(IEnumerable<Ask> asks, ILoweringContext context)
    {
        var isFirst = true;
        foreach (var ask in asks)
        {
            yield return ask;
            if (isFirst)
            {
                foreach (var further in TermTime.Of(ask, Duration, When, context))
                {
                    yield return further;
                }

                isFirst = false;
            }
        }
    }

    /// <summary>The circumstance with what the dossier knows of its triggers.</summary>
    private static Circumstance? Known(Circumstance? circumstance, ILoweringContext context) => circumstance switch
    {
        OnTrigger trigger => trigger with { IsArmedAttack = context.IsArmedAttack(trigger.Event) ? true : null },
        Together together => together with { Parts = [.. together.Parts.Select(part => Known(part, context)!)] },
        _ => circumstance,
    };

    private protected static Issue IssueOf(string topic, params (string Role, string Id)[] key) => new()
    {
        Topic = BuiltInTopics.Id(topic),
        Key = [.. key.Select(role => new RoleValue { Role = role.Role, Id = role.Id })],
    };
}
