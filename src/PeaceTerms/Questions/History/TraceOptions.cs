namespace PeaceTerms;

/// <summary>What a history is asked to show.</summary>
public sealed record TraceOptions
{
    private readonly ValueList<PartyId> parties = ValueList.Empty<PartyId>();
    private readonly ValueList<TopicId> dropTopics = ValueList.Empty<TopicId>();

    /// <summary>The options when nobody says otherwise.</summary>
    public static TraceOptions Default { get; } = new();

    /// <summary>The last day of the history, included; null takes the dossier's own, and where that is null too every statement.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whose histories are asked; empty means every party's.</summary>
    public IReadOnlyList<PartyId> Parties
    {
        get => parties;
        init => parties = ValueList.From(value);
    }

    /// <summary>How far "about" reaches to either side where a source gives no tolerance, as a share of the figure; 0 or more. The default is a tenth.</summary>
    public decimal Tolerance { get; init; } = 0.1m;

    /// <summary>Topics on which no history is wanted.</summary>
    public IReadOnlyList<TopicId> DropTopics
    {
        get => dropTopics;
        init => dropTopics = ValueList.From(value);
    }

    /// <summary>Gives a step another severity; null keeps each step's own.</summary>
    public Func<PositionStep, FindingSeverity>? Severity { get; init; }
}
