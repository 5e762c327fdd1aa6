namespace PeaceTerms;

/// <summary>A draft read against the positions of a dossier. The draft's own provisions are not counted among the positions, so that it is no witness for itself.</summary>
public sealed record DraftCheck
{
    private readonly ValueList<ProvisionCheck> provisions = ValueList.Empty<ProvisionCheck>();
    private readonly ValueList<Finding> packages = ValueList.Empty<Finding>();
    private readonly ValueList<LeftOutDemand> leftOut = ValueList.Empty<LeftOutDemand>();
    private readonly ValueList<MissingConsent> unconsented = ValueList.Empty<MissingConsent>();
    private readonly ValueList<DraftCondition> conditions = ValueList.Empty<DraftCondition>();
    private readonly ValueList<Finding> contradictions = ValueList.Empty<Finding>();

    /// <summary>The draft.</summary>
    public required DocumentId Draft { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day as of which positions were asked, included; null when every statement counts.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The provisions, in the order of the text.</summary>
    public IReadOnlyList<ProvisionCheck> Provisions
    {
        get => provisions;
        init => provisions = ValueList.From(value);
    }

    /// <summary>The packages that a party refuses and the draft holds as a whole (rule T2).</summary>
    public IReadOnlyList<Finding> Packages
    {
        get => packages;
        init => packages = ValueList.From(value);
    }

    /// <summary>What parties demand and the draft leaves out, wholly or in part.</summary>
    public IReadOnlyList<LeftOutDemand> LeftOut
    {
        get => leftOut;
        init => leftOut = ValueList.From(value);
    }

    /// <summary>Whom the draft binds without their consent.</summary>
    public IReadOnlyList<MissingConsent> Unconsented
    {
        get => unconsented;
        init => unconsented = ValueList.From(value);
    }

    /// <summary>The conditions on which positions depend, with what the draft says to them.</summary>
    public IReadOnlyList<DraftCondition> Conditions
    {
        get => conditions;
        init => conditions = ValueList.From(value);
    }

    /// <summary>What the draft's own provisions can't have together: issues without an outcome, shares that exceed their whole, circles in its order of steps.</summary>
    public IReadOnlyList<Finding> Contradictions
    {
        get => contradictions;
        init => contradictions = ValueList.From(value);
    }

    /// <summary>All marks, each once, in the order of issues and then of parties' ids.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<ProvisionMark> Marks => provisions.SelectMany(provision => provision.Marks).DistinctBy(mark => mark.Key);

    /// <summary>The check in one English sentence, made from its facts.</summary>
    public string Sentence => CheckSentence.Of(this);
}
