namespace PeaceTerms.Cli.Rendering;

/// <summary>One issue of the table: its verdict, a line for each party, then the zone or what rules it out, and who is silent.</summary>
internal sealed class TableBlock(TableRow row, Names names)
{
    private const string NotSaid = "not said";

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

    public IEnumerable<string> Settled => row.Places.Select(place => $"{place.Question}: {string.Join("; ", place.Positions.Select(Outcomes).Distinct())}");

    public void Write(TextLines lines)
    {
        lines.Add($"{Heading(row).Name}{(row.Verdict == Verdict.Conflict ? $" ({Words.Of(row.Severity)})" : "")}: {row.Question}");
        foreach (var place in row.Places)
        {
            var depth = 1;
            if (row.Places.Count > 1)
            {
                lines.Add($"{(place.Where.Length == 0 ? "in general" : place.Where)}", depth++);
            }

            lines.AddAll(place.Positions.Select(Line), depth);
        }

        foreach (var finding in row.Clashes.Concat(row.Across))
        {
            lines.Add(Clash(finding), 1);
            lines.Add($"key: {finding.Key}", 2);
        }

        lines.AddAll(row.Zones.Select(Zone), 1);
        if (row.Reasons.Count > 0)
        {
            lines.Add($"open, since {Words.Of(row.Reasons)}", 1);
        }

        if (row.Silent.Count > 0)
        {
            lines.Add($"silent: {string.Join(", ", row.Silent.Select(names.Of))}", 1);
        }
    }

    private string Outcomes(Side side) => side.Ideal == side.Acceptable ? Of(side.Ideal) : $"{Of(side.Ideal)}; can accept: {Of(side.Acceptable)}";

    /// <summary>What is sure, then what may be.</summary>
    private string Of(AllowedOutcomes? outcomes) => outcomes switch
    {
        null => NotSaid,
        _ when outcomes.Sure == outcomes.Possible => names.Of(outcomes.Possible),
        { Sure.IsEmpty: true } => outcomes.Possible.Complement().IsEmpty ? NotSaid : $"perhaps {names.Of(outcomes.Possible)}",
        _ => $"{names.Of(outcomes.Sure)}, perhaps {names.Of(outcomes.Possible)}",
    };

    private static string Under(IEnumerable<OptionChoice> options) => string.Concat(options.Select(option => $" (under {option.Option})"));

    private string Line(Side side)
    {
        var text = new SideText(side, names);
        var said = text.Sayings.Select(one => one.Words.Count == 0 ? one.Says : $"{one.Says} ({string.Join("; ", one.Words)})");
        var conditions = side.Statements.SelectMany(use => use.Conditions).Select(state => state.InWords()).Distinct().ToList();
        var depends = conditions.Count == 0 ? "" : $"; some of it only if {string.Join(", or if ", conditions)}";
        return $"{text.Label}{Under(side.Options)} wants: {Outcomes(side)} [{string.Join("; ", said)}{depends}]";
    }

    private string Clash(Finding finding)
    {
        var where = row.Places.Count > 1 || finding.Issue != row.Issue ? $" on {finding.Question}" : "";
        return finding.Kind == FindingKind.SelfContradiction
            ? $"contradicts itself: {finding.Sides[0].Label}{where}"
            : $"{FindingClasses.Heading(finding)}: {string.Join(" against ", finding.Sides.Select(side => side.Label + Under(side.Options)))}{(finding.Gap is { } gap ? $", gap {Words.Of(gap)}" : "")}{where}";
    }

    private string Zone(SharedZone zone)
    {
        var where = zone.Where.Length == 0 || row.Places.Count == 1 ? "" : $" ({zone.Where})";
        var apart = zone.Overlap.Except.Count == 0 ? "" : ", apart from parts of which something else is said";
        return $"zone{where}{apart}: {zone.Label} {(zone.Wanted is { } wanted ? $"want {names.Of(wanted)}" : $"can accept {names.Of(zone.Room)}")}{Under(zone.Options)}";
    }
}
