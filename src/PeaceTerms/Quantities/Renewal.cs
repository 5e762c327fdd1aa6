namespace PeaceTerms;

/// <summary>What happens at the end of a duration. It is an issue of its own and adds nothing to the length (rule O10).</summary>
public sealed record Renewal
{
    /// <summary>How it is renewed.</summary>
    public required RenewalKind Kind { get; init; }

    /// <summary>How many times it can be renewed; null when not said. An issue of its own.</summary>
    public int? Times { get; init; }

    /// <summary>For how long each renewal lasts; null when not said.</summary>
    public CalendarPeriod? Length { get; init; }
}
