namespace PeaceTerms;

/// <summary>What one side wants and can accept on one issue in one scope, merged from what it has said (rules P1 to P3).</summary>
internal sealed record Position
{
    public required AllowedOutcomes Ideal { get; init; }

    public required AllowedOutcomes Acceptable { get; init; }

    public required Evidence Used { get; init; }

    public IReadOnlyList<(Requirement Requirement, SetAsideReason Reason)> SetAside { get; init; } = ValueList.Empty<(Requirement, SetAsideReason)>();

    /// <summary>Narrower scopes in which the side speaks apart, so that this position may not hold there.</summary>
    public IReadOnlyList<Scope> Apart { get; init; } = [];

    /// <summary>All that was merged, so that it can be merged again where some conditions hold and others do not.</summary>
    public IReadOnlyList<Requirement> Said { get; init; } = [];

    /// <summary>The conditions on which the position depends.</summary>
    public IReadOnlyCollection<ConditionState> Conditions => [.. Used.SelectMany(one => one.Conditions).Select(state => state with { Holds = true }).Distinct()];

    /// <summary>The position in one case of its conditions: where nothing stands, or nothing possible is left, anything is possible and nothing is sure.</summary>
    public Position In(Situation situation)
    {
        var there = PositionMerger.Merge(Said, situation);
        var unknown = AllowedOutcomes.Unknown(Acceptable.Domain);
        return there is null || there.Acceptable.Possible.IsEmpty ? this with { Ideal = unknown, Acceptable = unknown } : there with { Apart = Apart };
    }

    /// <summary>Finds positions that say the same among many. Those on conditions never do, not even one with itself.</summary>
    public static IEqualityComparer<Position> Alike { get; } = EqualityComparer<Position>.Create((one, other) => one!.SaysTheSameAs(other!), one => HashCode.Combine(one.Ideal, one.Acceptable));

    /// <summary>Whether two positions say the same, so that their parties form one side (rule M7).</summary>
    public bool SaysTheSameAs(Position other) =>
        Ideal == other.Ideal && Acceptable == other.Acceptable && Used.Vagueness == other.Used.Vagueness && Used.OnlyRefuses == other.Used.OnlyRefuses && Used.StartDate == other.Used.StartDate
        && (Apart.Count + other.Apart.Count == 0 || Apart.SequenceEqual(other.Apart)) && !Used.IsConditional && !other.Used.IsConditional;
}
