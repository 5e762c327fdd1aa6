namespace PeaceTerms;

/// <summary>One issue, in one group of scopes that may overlap (rule I1): each party's position, and the zone that all share or the proof that there is none.</summary>
public sealed record TableRow
{
    private readonly ValueList<TablePlace> places = ValueList.Empty<TablePlace>();
    private readonly ValueList<SharedZone> zones = ValueList.Empty<SharedZone>();
    private readonly ValueList<Finding> clashes = ValueList.Empty<Finding>();
    private readonly ValueList<Finding> across = ValueList.Empty<Finding>();
    private readonly ValueList<UndeterminedReason> reasons = ValueList.Empty<UndeterminedReason>();
    private readonly ValueList<PartyId> silent = ValueList.Empty<PartyId>();

    /// <summary>The row's key, in the form of a finding's: the issue and the first of its scopes. It stays as long as those do, whoever speaks and whatever the figures.</summary>
    public required string Key { get; init; }

    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>The issue in words, with its key roles and what all its scopes share.</summary>
    public required string Question { get; init; }

    /// <summary>
    /// What can be shown for all who speak: conflict when some clash; aligned or bridgeable when wherever two or more speak they surely share an
    /// outcome that all want or accept; undetermined otherwise. Null when one party alone speaks and does not contradict itself.
    /// </summary>
    public Verdict? Verdict { get; init; }

    /// <summary>For a conflict: the best certainty of its clashes; null otherwise.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The highest severity of the findings on the row.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The scopes in which the issue is spoken of, with the positions there. Never empty.</summary>
    public IReadOnlyList<TablePlace> Places
    {
        get => places;
        init => places = ValueList.From(value);
    }

    /// <summary>The zones that all who speak of a scope surely share, the widest scopes only. Empty where none can be shown.</summary>
    public IReadOnlyList<SharedZone> Zones
    {
        get => zones;
        init => zones = ValueList.From(value);
    }

    /// <summary>
    /// The smallest sets that clash, each as its finding with the proof: a party with itself, two sides, or three and more. Where a side is
    /// several parties that say the same, each of them clashes with each of the other side. Definite ones first. Empty when none is shown.
    /// </summary>
    public IReadOnlyList<Finding> Clashes
    {
        get => clashes;
        init => clashes = ValueList.From(value);
    }

    /// <summary>Conflicts that reach across issues and touch this one: packages refused, shares beyond a whole, circles in an order. They do not decide the row's verdict.</summary>
    public IReadOnlyList<Finding> Across
    {
        get => across;
        init => across = ValueList.From(value);
    }

    /// <summary>For undetermined: why. Empty otherwise.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons
    {
        get => reasons;
        init => reasons = ValueList.From(value);
    }

    /// <summary>The parties that have spoken by the day, on whatever it is, but of which nothing stands here, neither their own word nor that of a group which speaks for them.</summary>
    public IReadOnlyList<PartyId> Silent
    {
        get => silent;
        init => silent = ValueList.From(value);
    }

    /// <summary>The text that settles the issue while nobody mentions it outside the text; null when none does.</summary>
    public DocumentId? OnlyIn { get; init; }

    /// <summary>The row in one English sentence, made from its facts.</summary>
    public string Sentence => RowSentence.Of(this);
}
