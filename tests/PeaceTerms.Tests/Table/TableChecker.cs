using System.Text.Json;

namespace PeaceTerms.Tests;

/// <summary>Confirms a table from its JSON alone with the plainest logic; knows nothing of how it was made (rule F1).</summary>
internal static class TableChecker
{
    public static IReadOnlyList<string> Doubts(NegotiatingTable table)
    {
        using var document = JsonDocument.Parse(FindingsJson.Write(table));
        return [.. table.Rows.SelectMany(row => row.Clashes.Concat(row.Across)).SelectMany(ProofChecker.Doubts), .. List(document.RootElement, "rows").SelectMany(Check)];
    }

    private static IEnumerable<string> Check(JsonElement row)
    {
        var key = Text(row, "key");
        var verdict = row.TryGetProperty("verdict", out var said) ? said.GetString() : "none";
        var sides = List(row, "places").SelectMany(place => List(place, "positions").Select(side => (Scope: place.GetProperty("scope").GetRawText(), Side: side))).ToList();
        var parties = sides.SelectMany(one => Names(one.Side, "parties")).ToHashSet();
        var (zones, clashes, reasons) = (List(row, "zones").ToList(), List(row, "clashes").Count(), List(row, "reasons").Count());
        bool isWanted = zones.TrueForAll(zone => zone.TryGetProperty("wanted", out _));
        var fits = verdict switch
        {
            "conflict" => clashes > 0 && reasons == 0 && row.TryGetProperty("certainty", out _),
            "aligned" => clashes == 0 && reasons == 0 && zones.Count > 0 && isWanted,
            "bridgeable" => clashes == 0 && reasons == 0 && zones.Count > 0 && !isWanted,
            "undetermined" => clashes == 0 && reasons > 0,
            _ => clashes == 0 && reasons == 0 && zones.Count == 0 && parties.Count == 1,
        };
        if (!fits)
        {
            yield return $"{key}: {verdict} does not fit {clashes} clashes, {zones.Count} zones and {reasons} reasons";
        }

        if (verdict is "aligned" or "bridgeable" && !parties.SetEquals(zones.SelectMany(zone => Names(zone, "parties"))))
        {
            yield return $"{key}: {verdict} although some are in no zone";
        }

        if (Names(row, "silent").Any(parties.Contains))
        {
            yield return $"{key}: silent and heard at once";
        }

        foreach (var doubt in zones.SelectMany(zone => Check(zone, sides)))
        {
            yield return $"{key}: {doubt}";
        }
    }

    private static IEnumerable<string> Check(JsonElement zone, IReadOnlyList<(string Scope, JsonElement Side)> sides)
    {
        var (room, witness) = (PlainSet.Of(zone.GetProperty("room")), zone.GetProperty("witness"));
        var wanted = zone.TryGetProperty("wanted", out var set) ? PlainSet.Of(set) : null;
        var (parties, options) = (Names(zone, "parties").ToList(), Options(zone));
        var scope = zone.GetProperty("overlap").GetProperty("scope").GetRawText();
        if (room.IsEmpty || !room.Contains(witness) || (wanted is not null && (!wanted.IsWithin(room) || !wanted.Contains(witness))))
        {
            yield return "the witness is not in the zone";
        }

        if (parties.Count < 2 || !zone.GetProperty("overlap").GetProperty("isSure").GetBoolean())
        {
            yield return "a zone of fewer than two, or of a scope that is not sure";
        }

        // Where the zone's scope is one that is spoken of, what each says there is in the row; elsewhere it is merged from several.
        foreach (var (_, side) in sides.Where(one => one.Scope == scope && Names(one.Side, "parties").All(parties.Contains) && (options.Count == 0 || Options(one.Side).Count == 0 || Options(one.Side).SequenceEqual(options))))
        {
            var cases = List(side, "cases").DefaultIfEmpty(side).ToList();
            if (!cases.TrueForAll(one => room.IsWithin(PlainSet.Of(one.GetProperty("acceptable").GetProperty("sure")))))
            {
                yield return $"{string.Join("+", Names(side, "parties"))} does not surely accept all of {room}";
            }
        }
    }

    private static List<string> Options(JsonElement holder) => [.. List(holder, "options").Select(option => option.GetRawText())];

    private static string Text(JsonElement holder, string name) => holder.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> List(JsonElement holder, string name) => holder.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static IEnumerable<string> Names(JsonElement holder, string name) => List(holder, name).Select(one => one.GetString()!);
}
