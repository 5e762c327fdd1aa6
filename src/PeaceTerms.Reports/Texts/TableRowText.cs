namespace PeaceTerms.Reports;

/// <summary>One issue of the table: its verdict, a line for each party, then the zone or what rules it out, and who is silent.</summary>
internal sealed class TableRowText(TableRow row, Names names)
{
    /// <summary>The verdict in words, with its place in the order in which readers want them.</summary>
    public static (int Rank, string Name) Heading(TableRow row) => row switch
    {
        { OnlyIn: not null } => (6, "settled by one text alone"),
        { Verdict: Verdict.Conflict, Certainty: Certainty.Conditional } => (1, "conditional conflict"),
        { Verdict: Verdict.Conflict, Certainty: Certainty.UnderOption } => (2, "conflict under an option"),
        { Verdict: Verdict.Conflict } => (0, "conflict"),
        { Verdict: Verdict.Bridgeable } => (3, "bridgeable"),
        { Verdict: Verdict.Aligned } => (4, "aligned"),
        { Verdict: Verdict.Undetermined } => (5, "undetermined"),
        _ => (7, "of one voice"),
    };

    public IEnumerable<string> Settled => row.Places.Select(place => $"{place.Question}: {string.Join("; ", place.Positions.Select(side => PositionWords.Of(side, names)).Distinct())}");

    /// <summary>Positions, clashes, zones and who is silent, a line each, for lists that go no deeper.</summary>
    public IEnumerable<string> Details =>
    [
        .. PlaceGroup.Of(row).SelectMany(place => place.Positions.Select(side => $"{(row.Places.Count > 1 ? $"[{string.Join(", or ", place.Where.Select(Where))}] " : "")}{Line(side)}")),
        .. Shown,
    ];

    /// <summary>What is shown of all together: clashes, zones, what stays open, and who is silent.</summary>
    public IEnumerable<string> Shown => [.. row.Clashes.Concat(row.Across).Select(Clash), .. row.Zones.Select(Zone), .. Notes];

    public void Write(TextLines lines)
    {
        lines.Add($"{Heading(row).Name}{(row.Verdict == Verdict.Conflict ? $" ({Words.Of(row.Severity)})" : "")}: {row.Question}");
        foreach (var place in PlaceGroup.Of(row))
        {
            var depth = 1;
            if (row.Places.Count > 1)
            {
                lines.AddAll(place.Where.Select(Where), depth++);
            }

            lines.AddAll(place.Positions.Select(Line), depth);
        }

        foreach (var finding in row.Clashes.Concat(row.Across))
        {
            lines.Add(Clash(finding), 1);
            lines.Add($"key: {finding.Key}", 2);
        }

        lines.AddAll(row.Zones.Select(Zone), 1);
        lines.AddAll(Notes, 1);
    }

    private IEnumerable<string> Notes
    {
        get
        {
            if (row.Reasons.Count > 0)
            {
                yield return $"open, since {Words.Of(row.Reasons)}";
            }

            if (row.Silent.Count > 0)
            {
                yield return $"silent: {string.Join(", ", row.Silent.Select(names.Of))}";
            }
        }
    }

    /// <summary>A scope of the row; one that adds nothing is the row's own.</summary>
    public static string Where(string where) => where.Length == 0 ? "in general" : where;

    public static string Under(IEnumerable<OptionChoice> options) => string.Concat(options.Select(option => $" (under {option.Option})"));

    private string Line(Side side)
    {
        var text = new SideText(side, names);
        var said = text.Sayings.Select(one => one.Words.Count == 0 ? one.Says : $"{one.Says} ({string.Join("; ", one.Words)})");
        var depends = PositionWords.Depends(side) is { } conditions ? $"; {conditions}" : "";
        return $"{text.Label}{Under(side.Options)} wants: {PositionWords.Of(side, names)} [{string.Join("; ", said)}{depends}]";
    }

    public string Clash(Finding finding)
    {
        var where = row.Places.Count > 1 || finding.Issue != row.Issue ? $" on {finding.Question}" : "";
        return finding.Kind == FindingKind.SelfContradiction ? $"contradicts itself: {finding.Sides[0].Label}{where}" : $"{FindingClasses.Heading(finding)}: {Between(finding)}{where}";
    }

    /// <summary>Who clashes with whom, and by how much.</summary>
    public static string Between(Finding finding) => finding.Kind == FindingKind.SelfContradiction ? $"{finding.Sides[0].Label} with itself"
        : $"{string.Join(" against ", finding.Sides.Select(side => side.Label + Under(side.Options)))}{(finding.Gap is { } gap ? $", gap {Words.Of(gap)}" : "")}";

    public string Zone(SharedZone zone)
    {
        var where = zone.Where.Length == 0 || row.Places.Count == 1 ? "" : $" ({zone.Where})";
        var apart = zone.Overlap.Except.Count == 0 ? "" : ", apart from parts of which something else is said";
        return $"zone{where}{apart}: {zone.Label} {(zone.Wanted is { } wanted ? $"want {names.Of(wanted)}" : $"can accept {names.Of(zone.Room)}")}{Under(zone.Options)}";
    }
}
