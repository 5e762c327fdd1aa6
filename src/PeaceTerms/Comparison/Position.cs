namespace PeaceTerms;

/// <summary>What one side wants and can accept on one issue in one scope, merged from what it has said (rules P1 to P3).</summary>
internal sealed record Position
{
    public required AllowedOutcomes Ideal { get; init; }

    public required AllowedOutcomes Acceptable { get; init; }

    public required IReadOnlyList<Requirement> Used { get; init; }

    public IReadOnlyList<(Requirement Requirement, SetAsideReason Reason)> SetAside { get; init; } = [];

    /// <summary>Narrower scopes in which the side speaks apart, so that this position may not hold there.</summary>
    public IReadOnlyList<Scope> Apart { get; init; } = [];

    public Vagueness Vagueness => Used.Aggregate(Vagueness.None, (all, requirement) => all | requirement.Vagueness);

    public bool OnlyRefuses => Used.All(requirement => requirement.IsRefusal);

    public bool HasRedLine => Used.Any(requirement => requirement.Firmness == Firmness.RedLine);

    /// <summary>The start date that all durations share; null when they do not.</summary>
    public DateOnly? StartDate => Used.Select(requirement => requirement.StartDate).Distinct().ToList() is [{ } day] ? day : null;

    /// <summary>Whether two positions say the same, so that their parties form one side (rule M7).</summary>
    public bool SaysTheSameAs(Position other) =>
        Ideal == other.Ideal && Acceptable == other.Acceptable && Vagueness == other.Vagueness && OnlyRefuses == other.OnlyRefuses && StartDate == other.StartDate
        && Apart.SequenceEqual(other.Apart);
}
