namespace PeaceTerms;

/// <summary>What two drafts say on one issue in one scope, and how the second differs from the first.</summary>
public sealed record DraftChange
{
    private readonly ValueList<ChangedPart> parts = ValueList.Empty<ChangedPart>();
    private readonly ValueList<StatementUse> struckBy = ValueList.Empty<StatementUse>();
    private readonly ValueList<NamedParty> inFavourOf = ValueList.Empty<NamedParty>();
    private readonly ValueList<NamedParty> against = ValueList.Empty<NamedParty>();
    private readonly ValueList<PartyEffect> effects = ValueList.Empty<PartyEffect>();
    private readonly ValueList<string> related = ValueList.Empty<string>();

    /// <summary>The key: <c>diff</c>, then issue, scope and the two texts, independent of figures, wording and order.</summary>
    public required string Key { get; init; }

    /// <summary>What has become of it.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>How much it matters: blocking where a red line is newly crossed, serious where a position is, notice for other changes, info where nothing is changed.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>What the first draft says; null when it does not speak to it.</summary>
    public TextEntry? Before { get; init; }

    /// <summary>What the second draft says; null when it does not speak to it.</summary>
    public TextEntry? After { get; init; }

    /// <summary>In what the two differ. Empty for what is kept, added or dropped.</summary>
    public IReadOnlyList<ChangedPart> Parts
    {
        get => parts;
        init => parts = ValueList.From(value);
    }

    /// <summary>Which way it goes; null where nothing is asked otherwise. What is added or dropped is read against what holds if nothing is said, where the topic names that.</summary>
    public ChangeDirection? Direction { get; init; }

    /// <summary>How far the two lie apart on their axis; null when there is no axis or they share an outcome.</summary>
    public Gap? Gap { get; init; }

    /// <summary>Where only one draft speaks to it: what holds if a deal says nothing, in words; null when the topic names nothing, and where both speak.</summary>
    public string? Default { get; init; }

    /// <summary>The provisions of the other draft that expressly strike or refuse what is added or dropped. Empty where that draft is just silent.</summary>
    public IReadOnlyList<StatementUse> StruckBy
    {
        get => struckBy;
        init => struckBy = ValueList.From(value);
    }

    /// <summary>
    /// In whose favour it goes: those whose role wants it that way on this topic, whom the text names as favoured, and those whose position is now
    /// met. A party's own position counts before its role. Empty where nothing tells.
    /// </summary>
    public IReadOnlyList<NamedParty> InFavourOf
    {
        get => inFavourOf;
        init => inFavourOf = ValueList.From(value);
    }

    /// <summary>At whose cost it goes, in the same sense.</summary>
    public IReadOnlyList<NamedParty> Against
    {
        get => against;
        init => against = ValueList.From(value);
    }

    /// <summary>The parties to whose position the two drafts stand differently, in the order of their ids. Empty when no positions were given.</summary>
    public IReadOnlyList<PartyEffect> Effects
    {
        get => effects;
        init => effects = ValueList.From(value);
    }

    /// <summary>The keys of changes on related issues, such as the recognition of a territory beside whether its status is settled (rule I8). They prove nothing.</summary>
    public IReadOnlyList<string> Related
    {
        get => related;
        init => related = ValueList.From(value);
    }

    /// <summary>Whether the drafts ask something else: what is changed, added or dropped, not what is only moved or reworded.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsOfSubstance => Kind is ChangeKind.Changed or ChangeKind.Added or ChangeKind.Dropped;

    /// <summary>The change in one English sentence, made from its facts.</summary>
    public string Sentence => DiffSentence.Of(this);
}
