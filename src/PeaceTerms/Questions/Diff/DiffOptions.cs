namespace PeaceTerms;

/// <summary>What a diff of two drafts is asked to do.</summary>
public sealed record DiffOptions
{
    private readonly ValueList<TopicId> dropTopics = ValueList.Empty<TopicId>();

    /// <summary>The options when nobody says otherwise.</summary>
    public static DiffOptions Default { get; } = new();

    /// <summary>The day as of which positions are asked, included; null takes the dossier's own, and where that is null too every statement.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How far "about" reaches to either side where a source gives no tolerance, as a share of the figure; 0 or more. The default is a tenth.</summary>
    public decimal Tolerance { get; init; } = 0.1m;

    /// <summary>Topics that are left out of the diff.</summary>
    public IReadOnlyList<TopicId> DropTopics
    {
        get => dropTopics;
        init => dropTopics = ValueList.From(value);
    }

    /// <summary>Gives a change another severity; null keeps each change's own.</summary>
    public Func<DraftChange, FindingSeverity>? Severity { get; init; }
}
