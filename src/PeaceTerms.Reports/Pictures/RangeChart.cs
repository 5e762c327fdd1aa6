namespace PeaceTerms.Reports;

/// <summary>A range picture before it is drawn: one axis, a bar for each position, and the gap or the common zone.</summary>
internal sealed record RangeChart(string Title, OutcomeDomain Domain, IReadOnlyList<RangeBar> Bars, RangeBand? Band)
{
    private const int MostBars = 12;

    /// <summary>The charts of an issue: one for each axis on which positions on it lie.</summary>
    public static IEnumerable<RangeChart> Of(IssueGroup group, Names names) => group.Findings
        .Where(finding => finding.RelatedIssue is null && finding.Kind is not (FindingKind.Unconsented or FindingKind.Shift))
        .SelectMany(finding => finding.Sides.Select(side => (finding, side)))
        .Where(one => one.side.Acceptable?.Domain.Kind is DomainKind.Amount or DomainKind.Duration or DomainKind.Date)
        .GroupBy(one => one.side.Acceptable!.Domain)
        .Select(axis => Of(group, axis.Key, [.. axis.OrderBy(one => Marks.Of(one.finding) ?? Mark.OneSided)], names));

    private static RangeChart Of(IssueGroup group, OutcomeDomain domain, List<(Finding Finding, Side Side)> said, Names names)
    {
        var bars = said.Select(one => Bar(one.Side, names)).DistinctBy(bar => (bar.Who, bar.Accepts)).Take(MostBars).ToList();
        var findings = said.Select(one => one.Finding).Distinct(ReferenceEqualityComparer.Instance).Cast<Finding>().ToList();
        var gap = findings.Where(finding => finding.Gap is not null).OrderBy(Marks.Of).ThenByDescending(finding => finding.Gap!.Amount).Select(finding => RangeBands.Gap(finding, bars.Count)).FirstOrDefault(band => band is not null);
        return new RangeChart(group.Name, domain, bars, gap ?? findings.Select(finding => RangeBands.Common(finding, bars.Count)).FirstOrDefault(band => band is not null));
    }

    /// <summary>The charts of a row of the table: one for each axis on which positions lie.</summary>
    public static IEnumerable<RangeChart> Of(TableRow row, Names names) => row.Places.SelectMany(place => place.Positions)
        .Where(side => side.Acceptable?.Domain.Kind is DomainKind.Amount or DomainKind.Duration or DomainKind.Date)
        .GroupBy(side => side.Acceptable!.Domain)
        .Select(axis => axis.Select(side => Bar(side, names)).DistinctBy(bar => (bar.Who, bar.Accepts)).Take(MostBars).ToList() is var bars ? new RangeChart(row.Question, axis.Key, bars, BandOf(row, axis.Key, bars.Count)) : null)
        .OfType<RangeChart>();

    /// <summary>The widest gap of a clash; else the zone that all share.</summary>
    private static RangeBand? BandOf(TableRow row, OutcomeDomain domain, int bars) =>
        row.Clashes.Where(finding => finding.Gap is not null && finding.Sides[0].Acceptable?.Domain == domain).OrderByDescending(finding => finding.Gap!.Amount).Select(finding => RangeBands.Gap(finding, bars)).FirstOrDefault(band => band is not null)
        ?? (row.Clashes.Count > 0 ? null : row.Zones.Where(zone => zone.Room.Domain == domain).Select(zone => RangeBands.Zone(zone)).FirstOrDefault(band => band is not null));

    private static RangeBar Bar(Side side, Names names)
    {
        var text = new SideText(side, names);
        return new RangeBar(text.Label, string.Join("; ", text.Sayings.Select(said => said.Says).Distinct()), side.Acceptable!);
    }
}
