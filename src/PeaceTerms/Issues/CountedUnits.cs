using System.Collections.Frozen;

namespace PeaceTerms;

/// <summary>The units that count things, so that only whole numbers occur (rule O9). Any other unit is read as a measure.</summary>
internal static class CountedUnits
{
    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
    [
        "persons", "states", "sites", "tanks", "vehicles", "guns", "launchers", "mortars", "missiles", "aircraft", "helicopters",
        "ships", "battalions", "brigades", "divisions", "warheads", "weapons", "prisoners", "observers", "bases", "operators",
    ]);

    public static bool Contains(string? unit) => unit is not null && Units.Contains(unit);
}
