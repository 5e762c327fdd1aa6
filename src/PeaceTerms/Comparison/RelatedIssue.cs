namespace PeaceTerms;

/// <summary>The related issue to which the second side of a finding speaks, while only the first side speaks to the finding's own (rule I8).</summary>
public sealed record RelatedIssue
{
    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>The issue in words, with its key roles.</summary>
    public required string Question { get; init; }
}
