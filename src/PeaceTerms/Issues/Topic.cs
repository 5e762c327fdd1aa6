using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>A kind of question that a deal must settle, as data: outcomes, roles, direction and default. An application may declare its own.</summary>
public sealed record Topic
{
    private readonly ValueList<Role> keys = ValueList.Empty<Role>();
    private readonly ValueList<Role> facets = ValueList.Empty<Role>();
    private readonly ValueList<string> negativeOutcomes = ValueList.Empty<string>();
    private readonly ValueList<string> partialOutcomes = ValueList.Empty<string>();
    private readonly ValueList<TopicId> companions = ValueList.Empty<TopicId>();
    private readonly ValueList<Kinship> kin = ValueList.Empty<Kinship>();
    private readonly ValueList<FieldCode> codes = ValueList.Empty<FieldCode>();

    /// <summary>The topic's id, unique among the built-in topics and the dossier's.</summary>
    public required TopicId Id { get; init; }

    /// <summary>What the question is about, as a phrase such as "length of the guarantee".</summary>
    public required string Name { get; init; }

    /// <summary>The outcomes. For amounts the unit comes with each value.</summary>
    public required OutcomeDomain Domain { get; init; }

    /// <summary>The roles that, each filled by one id, make an issue of this topic. Never null; may be empty.</summary>
    public IReadOnlyList<Role> Keys
    {
        get => keys;
        init => keys = ValueList.From(value);
    }

    /// <summary>The roles that meet by overlap. Period and circumstance come with every topic and are not listed.</summary>
    public IReadOnlyList<Role> Facets
    {
        get => facets;
        init => facets = ValueList.From(value);
    }

    /// <summary>The role whose holder wants more; null when no role does (rule D1). It may be a key, a facet or a side role of the term.</summary>
    public string? WantsMore { get; init; }

    /// <summary>The role whose holder wants less; null when no role does.</summary>
    public string? WantsLess { get; init; }

    /// <summary>What holds if the deal says nothing, in words; null when the topic names nothing (rule I6).</summary>
    public string? Default { get; init; }

    /// <summary>
    /// The outcomes that themselves say no, such as <c>barred</c> or <c>none</c>, so that rejecting them can mean two things (rule T1).
    /// The outcome <c>no</c> of a choice between yes and no is one without being listed, and so is the lowest grade where it is the default.
    /// </summary>
    public IReadOnlyList<string> NegativeOutcomes
    {
        get => negativeOutcomes;
        init => negativeOutcomes = ValueList.From(value);
    }

    /// <summary>
    /// The grades that name a part, such as <c>some</c>. Who names one leaves the grades above it possible, unless it says "only" or "not all"
    /// (rule O8). Never null; empty for topics that are not graded.
    /// </summary>
    public IReadOnlyList<string> PartialOutcomes
    {
        get => partialOutcomes;
        init => partialOutcomes = ValueList.From(value);
    }

    /// <summary>Whether nothing is due if the deal says nothing, so that an amount that is meant is above zero (rule O4).</summary>
    [JsonIgnore]
    internal bool IsNoneByDefault => Domain.Kind is DomainKind.Amount or DomainKind.Duration && Default is "none" or "zero" or "nothing" or "0";

    /// <summary>Topics of the same arrangement that a reader of a finding on this one should know of, such as a renewal beside a length. They prove nothing.</summary>
    public IReadOnlyList<TopicId> Companions
    {
        get => companions;
        init => companions = ValueList.From(value);
    }

    /// <summary>
    /// Topics so near to this one that a word on them may bear on it, such as presence in a territory on its control. Where one side speaks to
    /// the one and another side only to the other, a finding says so; kin never prove anything (rule I8). It holds both ways.
    /// </summary>
    public IReadOnlyList<Kinship> Kin
    {
        get => kin;
        init => kin = ValueList.From(value);
    }

    /// <summary>The whole that the recipients in one of the key roles share; null when the topic is about no shares (rule O12).</summary>
    public SharedWhole? SharesOf { get; init; }

    /// <summary>Whether the topic is a question of fact: positions on it are a disputed fact, never a conflict (rule I15). Null or false: it is not.</summary>
    public bool? IsFactual { get; init; }

    /// <summary>
    /// How the topic puts events in order, by its last outcome: its two keys are the events. Such requirements also form a graph (rules I9,
    /// I10). Null: it does not.
    /// </summary>
    public OrderRelation? Order { get; init; }

    /// <summary>
    /// The name under which the further questions about this topic are asked, such as <c>guarantee</c> for <c>guarantee-length</c> and
    /// <c>guarantee-notice</c>; null takes the topic's own id.
    /// </summary>
    public string? AspectsAs { get; init; }

    /// <summary>The topic's codes in the field's schemes. Never null.</summary>
    public IReadOnlyList<FieldCode> Codes
    {
        get => codes;
        init => codes = ValueList.From(value);
    }

    /// <summary>What holds if the deal says nothing, as outcomes of a domain of this topic; null where it is none of them (rule I6).</summary>
    internal OutcomeSet? DefaultIn(OutcomeDomain domain) => Default is not { } holds ? null
        : domain.Kind is DomainKind.Choice or DomainKind.Grade ? (domain.Outcomes.Contains(holds) ? domain.Named(holds) : null)
        : holds == "no limit" && domain.HasTop ? OrderedSet.OnlyNoLimit(domain)
        : IsNoneByDefault ? OrderedSet.Exactly(domain, 0)
        : null;

    /// <summary>Whether an outcome itself says no. The lowest grade does where it is what holds without a deal: it grants nothing.</summary>
    internal bool IsNegative(string outcome) => negativeOutcomes.Contains(outcome)
        || (outcome == "no" && Domain is { Kind: DomainKind.Choice, Outcomes: [_, _] } && Domain.Knows("yes"))
        || (outcome == Default && Domain is { Kind: DomainKind.Grade, Outcomes: [var lowest, ..] } && lowest == outcome);
}
