using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>
/// A small land as points: two in each territory that are in none of its parts. A map says where vague territories reach and who holds which
/// point at each line, in one of the ways that the dossier leaves open.
/// </summary>
internal sealed class PlainMap
{
    private static readonly string[] Plain = ["land", "north", "south", "east-of-north", "west-of-north", "shore-of-south", "island"];

    public static Dossier Land { get; } = Stage with
    {
        Territories =
        [
            Place("land"), Place("north", "land"), Place("south", "land"), Place("east-of-north", "north"), Place("west-of-north", "north"), Place("shore-of-south", "south"), Place("island"),
            Place("basin", "land") with { IsVague = true, Core = [T("east-of-north")], MayInclude = [T("west-of-north"), T("shore-of-south")] },
            Place("marches", "south") with { IsVague = true },
            Place("heights") with { IsVague = true, Core = [T("south")], MayInclude = [T("island")] },
        ],
        Lines = [new() { Id = L("first"), Name = "the first line" }, new() { Id = L("second"), Name = "the second line" }],
        Holdings =
        [
            new() { Territory = T("north"), By = P("northland"), Line = L("first"), Source = new() { Document = D("note-1") } },
            new() { Territory = T("shore-of-south"), By = P("southland"), Line = L("first"), Source = new() { Document = D("note-1") } },
        ],
    };

    private readonly Dictionary<string, HashSet<(string, int)>> extents = [];
    private readonly Dictionary<(LineId, (string, int)), string> holders = [];

    public PlainMap(Random random)
    {
        foreach (var name in Plain)
        {
            extents[name] = [.. Plain.Where(part => IsWithin(part, name)).SelectMany(part => new[] { (part, 0), (part, 1) })];
        }

        foreach (var vague in Land.Territories.Where(one => one.IsVague))
        {
            var reach = (vague.MayInclude.Count > 0 ? vague.MayInclude.SelectMany(Of) : vague.Within is { } within ? Of(within) : extents.Values.SelectMany(points => points)).Distinct().Order().ToList();
            HashSet<(string, int)> points = [.. vague.Core.SelectMany(Of), .. random.Next(4) == 0 ? [] : reach.Where(_ => random.Next(2) == 0)];
            extents[$"{vague.Id}"] = points.Count > 0 ? points : [reach[random.Next(reach.Count)]];
        }

        foreach (var line in Land.Lines)
        {
            var holder = random.Next(3);
            foreach (var point in extents.Values.SelectMany(points => points).Distinct().Order())
            {
                holders[(line.Id, point)] = random.Next(3) == 0 ? Holder(holder) : Holder(random.Next(3));
            }
        }

        // What is recorded is so in every map.
        foreach (var record in Land.Holdings)
        {
            var here = Of(record.Territory).Order().ToList();
            holders[(record.Line!.Value, here[random.Next(here.Count)])] = $"{record.By}";
        }
    }

    public HashSet<(string, int)> Of(AreaFacet facet) => facet.Areas.Count == 0 ? [.. extents.Values.SelectMany(points => points)] : [.. facet.Areas.SelectMany(Of)];

    private IEnumerable<(string, int)> Of(Area area) => Of(area.Territory).Where(point => area.Line is not { } line || holders[(line, point)] == $"{area.HeldBy}");

    private HashSet<(string, int)> Of(TerritoryId territory) => extents[$"{territory}"];

    private static string Holder(int number) => new[] { "northland", "southland", "nobody" }[number];

    private static bool IsWithin(string part, string whole) => part == whole || (Land.Territories.Single(one => $"{one.Id}" == part).Within is { } within && IsWithin($"{within}", whole));

    private static Territory Place(string id, string? within = null) => new() { Id = T(id), Name = id, Within = within is null ? null : T(within) };
}
