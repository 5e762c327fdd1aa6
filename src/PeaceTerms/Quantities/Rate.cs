namespace PeaceTerms;

/// <summary>Units of rates: the unit of the amount and the period, in the period's normal form.</summary>
internal static class Rate
{
    public static string Unit(string unit, CalendarPeriod? per) => per is { } period ? $"{unit} per {period}" : unit;
}
