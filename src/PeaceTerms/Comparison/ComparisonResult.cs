namespace PeaceTerms;

/// <summary>All findings of a comparison, in a fixed order: reordering statements, parties or files changes nothing.</summary>
public sealed record ComparisonResult
{
    private readonly ValueList<Finding> findings = ValueList.Empty<Finding>();

    /// <summary>The day as of which positions were asked, included; null when every statement counts.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Which statements met.</summary>
    public required StatementSelection Statements { get; init; }

    /// <summary>How many statements and provisions lie after the day and were left out.</summary>
    public required int StatementsAfterAsOf { get; init; }

    /// <summary>The findings.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => findings;
        init => findings = ValueList.From(value);
    }
}
