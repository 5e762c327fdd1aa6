namespace PeaceTerms;

/// <summary>A party's membership in a group, with its dates.</summary>
public sealed record Membership
{
    /// <summary>The group, alliance, organisation, coalition or joint force.</summary>
    public required PartyId Group { get; init; }

    /// <summary>The first day of membership, included; null when it lies before all that the dossier is about.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day of membership, included; null while it lasts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where this is known from, or a remark; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the membership holds on a day.</summary>
    /// <param name="day">The day; null asks whether it holds without end in either direction or still lasts.</param>
    /// <returns>True when the day lies within the dates, ends included.</returns>
    internal bool HoldsOn(DateOnly? day) => day is { } d ? (Since is null || Since <= d) && (Until is null || Until >= d) : Until is null;
}
