namespace PeaceTerms;

/// <summary>What a comparison is asked to do.</summary>
public sealed record ComparisonOptions
{
    private readonly ValueList<TopicId> dropTopics = ValueList.Empty<TopicId>();

    /// <summary>The options when nobody says otherwise.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>The day as of which positions are asked, included; null takes the dossier's own, and where that is null too every statement.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Which statements meet. The default is each party's position as of the date.</summary>
    public StatementSelection Statements { get; init; }

    /// <summary>How far "about" reaches to either side where a source gives no tolerance, as a share of the figure; 0 or more. The default is a tenth.</summary>
    public decimal Tolerance { get; init; } = 0.1m;

    /// <summary>Topics on which no findings are wanted.</summary>
    public IReadOnlyList<TopicId> DropTopics
    {
        get => dropTopics;
        init => dropTopics = ValueList.From(value);
    }

    /// <summary>Gives a finding another severity; null keeps each finding's own.</summary>
    public Func<Finding, FindingSeverity>? Severity { get; init; }
}
