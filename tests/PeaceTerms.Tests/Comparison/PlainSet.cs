using System.Text.Json;

namespace PeaceTerms.Tests;

/// <summary>A set of outcomes read from JSON, with the plainest possible logic: used only to check proofs.</summary>
internal sealed class PlainSet
{
    private readonly string unit;
    private readonly List<(decimal From, bool FromIn, decimal? To, bool ToIn)> ranges = [];
    private readonly bool noLimit;
    private readonly HashSet<string> names = [];
    private readonly bool allBut;

    private PlainSet(JsonElement set)
    {
        var domain = set.GetProperty("domain");
        unit = $"{domain.GetProperty("kind")}/{(domain.TryGetProperty("unit", out var said) ? said.GetString() : "")}";
        noLimit = set.TryGetProperty("noLimit", out var top) && top.GetBoolean();
        allBut = set.TryGetProperty("allBut", out var but) && but.GetBoolean();
        if (set.TryGetProperty("named", out var named))
        {
            names.UnionWith(named.EnumerateArray().Select(name => name.GetString()!));
        }

        if (set.TryGetProperty("ranges", out var list))
        {
            ranges.AddRange(list.EnumerateArray().Select(range => (
                range.GetProperty("from").GetDecimal(),
                range.GetProperty("fromIncluded").GetBoolean(),
                range.TryGetProperty("to", out var to) ? to.GetDecimal() : (decimal?)null,
                range.GetProperty("toIncluded").GetBoolean())));
        }
    }

    public bool IsEmpty => ranges.Count == 0 && !noLimit && names.Count == 0 && !allBut;

    public static PlainSet Of(JsonElement set) => new(set);

    /// <summary>Whether one outcome is in all of the sets: tried at every end, between the ends, beyond them, and at every name and one more.</summary>
    public static bool ShareAnOutcome(IReadOnlyList<PlainSet> sets)
    {
        var ends = sets.SelectMany(set => set.ranges).SelectMany(range => range.To is { } to ? [range.From, to] : new[] { range.From }).Distinct().Order().ToList();
        var places = ends.Concat(ends.Zip(ends.Skip(1), (low, high) => (low + high) / 2)).Concat(ends.TakeLast(1).Select(last => last + 1));
        return sets.All(set => set.noLimit)
            || places.Any(place => sets.All(set => set.ranges.Exists(range => Holds(range, place))))
            || sets.SelectMany(set => set.names).Append("a name that none of them lists").Any(name => sets.All(set => set.names.Contains(name) != set.allBut));
    }

    public bool Meets(PlainSet other) =>
        (noLimit && other.noLimit)
        || (allBut && other.allBut)
        || names.Any(name => !allBut && other.names.Contains(name) != other.allBut)
        || other.names.Any(name => !other.allBut && names.Contains(name) != allBut)
        || ranges.Exists(one => other.ranges.Exists(two => Meet(one, two)));

    /// <summary>Whether every outcome is in the other; sets of other units are left to the conversion's reading.</summary>
    public bool IsWithin(PlainSet other) => unit != other.unit
        || ((!noLimit || other.noLimit)
            && (allBut ? other.allBut && other.names.IsSubsetOf(names) : names.All(name => other.names.Contains(name) != other.allBut))
            && ranges.TrueForAll(one => other.ranges.Exists(two => IsWithin(one, two))));

    /// <summary>The least figure in all, and whether it is itself in all; null when they share no figure. Stretches of which any two meet have a common point.</summary>
    public static (decimal Value, bool IsReached)? Least(params PlainSet[] sets)
    {
        IEnumerable<IReadOnlyList<(decimal From, bool FromIn, decimal? To, bool ToIn)>> choices = [[]];
        choices = sets.Aggregate(choices, (all, set) => all.SelectMany(chosen => set.ranges.Where(range => chosen.All(one => Meet(one, range))).Select(range => (IReadOnlyList<(decimal, bool, decimal?, bool)>)[.. chosen, range])));
        return choices.Select(chosen => chosen.Max(range => range.From)).Select(low => ((decimal Value, bool IsReached)?)(low, sets.All(set => set.ranges.Exists(range => Holds(range, low)))))
            .OrderBy(one => one!.Value.Value).ThenByDescending(one => one!.Value.IsReached).FirstOrDefault();
    }

    public bool Contains(JsonElement outcome) =>
        outcome.TryGetProperty("number", out var number) ? ranges.Exists(range => Holds(range, number.GetDecimal()))
        : outcome.TryGetProperty("choice", out var choice) ? names.Contains(choice.GetString()!) != allBut
        : noLimit;

    public override string ToString() => $"{unit} {string.Join(",", ranges)} {string.Join(",", names)}{(noLimit ? " no limit" : "")}";

    private static bool Holds((decimal From, bool FromIn, decimal? To, bool ToIn) range, decimal value) =>
        (value > range.From || (value == range.From && range.FromIn)) && (range.To is not { } to || value < to || (value == to && range.ToIn));

    private static bool Meet((decimal From, bool FromIn, decimal? To, bool ToIn) one, (decimal From, bool FromIn, decimal? To, bool ToIn) two)
    {
        var low = Math.Max(one.From, two.From);
        var high = one.To is null ? two.To : two.To is null ? one.To : Math.Min(one.To.Value, two.To.Value);
        return high is null || low < high || (low == high && Holds(one, low) && Holds(two, low));
    }

    private static bool IsWithin((decimal From, bool FromIn, decimal? To, bool ToIn) one, (decimal From, bool FromIn, decimal? To, bool ToIn) two) =>
        (one.From > two.From || (one.From == two.From && (two.FromIn || !one.FromIn)))
        && (two.To is null || (one.To is { } end && (end < two.To || (end == two.To && (two.ToIn || !one.ToIn)))));
}
