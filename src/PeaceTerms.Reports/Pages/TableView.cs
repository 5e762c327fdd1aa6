namespace PeaceTerms.Reports;

/// <summary>A negotiating table sorted for readers: what all parts of its page draw on.</summary>
internal sealed class TableView
{
    /// <summary>Sorts a table.</summary>
    /// <param name="report">The table.</param>
    /// <param name="comparison">The comparison on the same page, whose findings and statements are linked to; null on a page of its own.</param>
    public TableView(IssueTableReport report, ComparisonView? comparison = null)
    {
        Report = report;
        Comparison = comparison;
        Names = new Names(report.Dossier.Dossier);
        Documents = new DocumentList(report.Dossier.Dossier);
        Rows = [.. report.Table.Rows.OrderBy(row => TableRowText.Heading(row).Rank)];
        Parties = [.. report.Table.Rows.SelectMany(row => row.Places.SelectMany(place => place.Positions).SelectMany(side => side.Parties).Distinct()).GroupBy(party => party)
            .OrderByDescending(rows => rows.Count()).ThenBy(rows => rows.Key).Select(rows => rows.Key)];
        Linked = comparison is null ? [] : [.. comparison.Report.Result.Findings.Select(finding => finding.Key)];
    }

    public IssueTableReport Report { get; }

    public ComparisonView? Comparison { get; }

    public Names Names { get; }

    public DocumentList Documents { get; }

    /// <summary>The rows, those in conflict first, and then those of bridges, agreements and the rest.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Who speaks, those with most issues first.</summary>
    public IReadOnlyList<PartyId> Parties { get; }

    /// <summary>The keys of findings that have a card on the page.</summary>
    public HashSet<string> Linked { get; }

    public static string IdOf(TableRow row) => $"r{FindingIds.Of(row.Key)[1..]}";

    public IssueWords WordsOf(TableRow row) => IssueWording.Of(Report.Dossier, row.Issue, [.. row.Places.Select(place => place.Scope)]);

    public static Mark MarkOf(TableRow row) => TableRowText.Heading(row).Rank switch
    {
        0 => Mark.Conflict,
        1 or 2 => Mark.Conditional,
        3 => Mark.Bridgeable,
        4 => Mark.Aligned,
        5 => Mark.Undetermined,
        6 => Mark.Acceptable,
        _ => Mark.OneSided,
    };

    /// <summary>How a party fares on a row; null where it has not spoken.</summary>
    public static Mark? MarkOf(TableRow row, PartyId party)
    {
        if (!row.Places.Any(place => place.Positions.Any(side => side.Parties.Contains(party))))
        {
            return null;
        }

        var own = row.Clashes.Where(finding => finding.Sides.Any(side => side.Parties.Contains(party))).Min(Marks.Of);
        return own ?? (row.Verdict == Verdict.Conflict ? row.Zones.Any(zone => zone.Parties.Contains(party)) ? Mark.Bridgeable : Mark.Undetermined : MarkOf(row));
    }

    /// <summary>What a party wants on a row, each once, over all scopes in which it speaks.</summary>
    public IReadOnlyList<string> Wants(TableRow row, PartyId party) =>
        [.. row.Places.SelectMany(place => place.Positions).Where(side => side.Parties.Contains(party)).Select(side => PositionWords.Short(side, Names)).Distinct()];
}
