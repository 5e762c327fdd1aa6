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

    /// <summary>The days in both; its end lies before its beginning when there is none.</summary>
    internal DateRange Within(DateRange other) => new()
    {
        From = From is null ? other.From : other.From is null || From >= other.From ? From : other.From,
        Until = Until is null ? other.Until : other.Until is null || Until <= other.Until ? Until : other.Until,
    };

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "..";
}
