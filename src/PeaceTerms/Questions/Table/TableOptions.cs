namespace PeaceTerms;

/// <summary>What a table of issues is asked to show.</summary>
public sealed record TableOptions
{
    private readonly ValueList<TopicId> dropTopics = ValueList.Empty<TopicId>();

    /// <summary>The options when nobody says otherwise.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>The day as of which positions are read, included; null takes the dossier's own, and where that is null too every statement.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How far "about" reaches to either side where a source gives no tolerance, as a share of the figure; 0 or more. The default is a tenth.</summary>
    public decimal Tolerance { get; init; } = 0.1m;

    /// <summary>Topics whose issues are left out.</summary>
    public IReadOnlyList<TopicId> DropTopics
    {
        get => dropTopics;
        init => dropTopics = ValueList.From(value);
    }

    /// <summary>Gives a finding another severity, and so the row that it is on; null keeps each finding's own.</summary>
    public Func<Finding, FindingSeverity>? Severity { get; init; }
}
