using PeaceTerms;

namespace WebApi;

#region api-answer
/// <summary>What the application answers: a record of its own that holds the library's.</summary>
public sealed record Answer
{
    /// <summary>The dossier's title; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>What the comparison found.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
#endregion
