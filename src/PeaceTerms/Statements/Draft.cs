using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>A text with proposers and numbered provisions: a draft, a declaration or another document that speaks as a whole.</summary>
public sealed record Draft
{
    private readonly ValueList<PartyId> proposers = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> endorsers = ValueList.Empty<PartyId>();
    private readonly ValueList<PartyId> addressees = ValueList.Empty<PartyId>();
    private readonly ValueList<TopicId> saysMoreOn = ValueList.Empty<TopicId>();
    private readonly ValueList<Provision> provisions = ValueList.Empty<Provision>();

    /// <summary>The address of the JSON Schema that an editor is to use. The library ignores it.</summary>
    [JsonInclude]
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-4)]
    internal string? Schema { get => null; set => _ = value; }

    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-3)]
    internal int FormatVersion { get => DossierFormat.Version; set => _ = value; }

    /// <summary>Says that the file is a draft.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-2)]
    internal string Type { get => DossierFormat.Draft; set => _ = value; }

    /// <summary>The draft's id, which is also the source document of its provisions.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The day of the text.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What has become of it; null when not said.</summary>
    public DraftStatus? Status { get; init; }

    /// <summary>Whose text it is. An empty list is a validation error.</summary>
    public IReadOnlyList<PartyId> Proposers
    {
        get => proposers;
        init => proposers = ValueList.From(value);
    }

    /// <summary>Who stands behind it without having proposed it.</summary>
    public IReadOnlyList<PartyId> Endorsers
    {
        get => endorsers;
        init => endorsers = ValueList.From(value);
    }

    /// <summary>To whom it is put. A provision is never a statement of an addressee.</summary>
    public IReadOnlyList<PartyId> Addressees
    {
        get => addressees;
        init => addressees = ValueList.From(value);
    }

    /// <summary>
    /// The earlier text that this one goes through point by point, so that it strikes what none of its provisions restates or speaks of; findings
    /// on that are conditional, by omission (rule I6). Null: it answers no text so, and leaving something out says nothing.
    /// </summary>
    public DocumentId? AnswersPointByPoint { get; init; }

    /// <summary>
    /// Whether the text says all that its proposers then ask for, as the draft of a whole settlement does. What they demanded before and it leaves out
    /// is then shown as a silent drop in their history, and stands. Null: not said, and leaving something out says nothing.
    /// </summary>
    public bool? IsFullText { get; init; }

    /// <summary>Topics to which the text says more than its provisions here hold, so that nothing on them is shown as left out. Never null.</summary>
    public IReadOnlyList<TopicId> SaysMoreOn
    {
        get => saysMoreOn;
        init => saysMoreOn = ValueList.From(value);
    }

    /// <summary>The provisions, in the order of the text.</summary>
    public IReadOnlyList<Provision> Provisions
    {
        get => provisions;
        init => provisions = ValueList.From(value);
    }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }
}
