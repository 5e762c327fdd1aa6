namespace PeaceTerms;

/// <summary>Days from one date to another, both included. An end that is null is open.</summary>
public sealed record DateRange
{
    /// <summary>The first day, included; null when open.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, included; null when open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The range in ISO 8601 form, an open end as two points.</summary>
    /// <returns>Such as <c>2026-01-01/..</c>.</returns>
    public override string ToString() => $"{Text(From)}/{Text(Until)}";

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "..";
}
