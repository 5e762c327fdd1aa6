namespace PeaceTerms;

/// <summary>One outcome of a question: a number, "no limit", or a named choice. Exactly one of the three is given.</summary>
public sealed record Outcome
{
    /// <summary>The number, in the unit of the domain: an amount, months, hours, a day number (0 is 1 January of the year 1) or the position of a grade; null for the other two.</summary>
    public decimal? Number { get; init; }

    /// <summary>True for "no limit" or "without end"; null otherwise.</summary>
    public bool? NoLimit { get; init; }

    /// <summary>The named choice; null for the other two.</summary>
    public string? Choice { get; init; }
}
