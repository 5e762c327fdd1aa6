using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Who wants what in which area. The tree of territories is folded; each level counts what lies within it.</summary>
internal sealed class TerritorySection
{
    private const int MostVoices = 5;

    private readonly ComparisonView view;
    private readonly ILookup<TerritoryId, (Area Area, IssueGroup Group, List<Finding> Findings)> rows;
    private readonly ILookup<TerritoryId?, Territory> tree;

    private TerritorySection(ComparisonView view)
    {
        this.view = view;
        rows = Rows(view).ToLookup(row => row.Area.Territory);
        var known = view.Report.Dossier.Dossier.Territories.Select(territory => territory.Id).ToHashSet();
        tree = view.Report.Dossier.Dossier.Territories.ToLookup(territory => territory.Within is { } within && known.Contains(within) ? territory.Within : null);
    }

    public static XElement? Of(ComparisonView view)
    {
        var section = new TerritorySection(view);
        var roots = section.tree[null].Select(section.Branch).Where(branch => branch is not null).ToList();
        return roots.Count == 0 ? null : Section("territory", "Territory: who wants what where",
            P(Class("say"), "One branch for each territory, with the areas inside it. The tree orders the map and says nothing of sovereignty."), Div("tree", roots));
    }

    /// <summary>Issues that are settled for each part of an area, by area. What holds for an area as a whole, such as a ceiling, is no matter of territory.</summary>
    private static IEnumerable<(Area Area, IssueGroup Group, List<Finding> Findings)> Rows(ComparisonView view) =>
        from part in view.OnTheTable
        let facets = part.Topic.Facets.Where(role => role.Kind == RoleKind.Areas && role.AsAWhole != true).Select(role => role.Name).ToList()
        where facets.Count > 0
        from found in part.Findings.Where(finding => Marks.Of(finding) is not null).SelectMany(finding => AreasOf(finding, facets).Select(area => (area, finding))).GroupBy(one => one.area, one => one.finding)
        select (found.Key, part, found.ToList());

    private static IEnumerable<Area> AreasOf(Finding finding, List<string> facets) => finding.Overlap.Scope.Facets.OfType<AreaFacet>().Where(facet => facets.Contains(facet.Name)).SelectMany(facet => facet.Areas).Distinct();

    private XElement? Branch(Territory territory)
    {
        var (own, inside) = (rows[territory.Id].ToList(), tree[territory.Id].Select(Branch).Where(branch => branch is not null).ToList());
        if (own.Count + inside.Count == 0)
        {
            return null;
        }

        var all = Within(territory.Id).ToList();
        var worst = all.SelectMany(row => row.Findings).Min(Marks.Of)!.Value;
        var clashes = all.Where(row => row.Findings.Min(Marks.Of) == Mark.Conflict).Select(row => row.Group).Distinct().Count();
        return new XElement("details", territory.Within is null ? At("open", "") : null,
            new XElement("summary", Marks.Draw(worst), new XElement("b", territory.Name), $" {Words.Count(all.Select(row => row.Group).Distinct().Count(), "issue")}{(clashes == 0 ? "" : $", {clashes} in conflict")}"),
            own.Count == 0 ? null : Scroller($"Issues in {territory.Name}", new XElement("table", Class("areas"),
                new XElement("thead", PageParts.HeadRow("Area", "Issue", "Who wants what")),
                own.GroupBy(row => row.Area).OrderBy(area => area.Key.HeldBy is not null).ThenBy(area => $"{area.Key}", StringComparer.Ordinal).Select(area => new XElement("tbody",
                    area.OrderBy(row => row.Findings.Min(Marks.Of)).Select((row, place) => Row(row, place == 0 ? area.Count() : 0)))))),
            inside);
    }

    /// <summary>What is said of the issue beside its area, which the first column names.</summary>
    private static string Details(IssueGroup group) => string.Join("; ", group.Words.Details.Where(part => part.Role != RoleNames.Area));

    private IEnumerable<(Area Area, IssueGroup Group, List<Finding> Findings)> Within(TerritoryId id) => rows[id].Concat(tree[id].SelectMany(inner => Within(inner.Id)));

    private XElement Row((Area Area, IssueGroup Group, List<Finding> Findings) row, int span)
    {
        var mark = row.Findings.Min(Marks.Of)!.Value;
        var first = row.Findings.First(finding => Marks.Of(finding) == mark);
        var sides = row.Findings.OrderBy(Marks.Of).SelectMany(finding => finding.RelatedIssue is null ? finding.Sides : finding.Sides.Take(1)).Where(side => side.Statements.Count > 0)
            .Select(side => new SideText(side, view.Names)).SelectMany(side => side.Sayings.Select(said => (Who: side.Label, said.Says))).Distinct()
            .GroupBy(said => said.Who).Select(said => (Who: said.Key, Says: string.Join("; ", said.Select(one => one.Says)))).ToList();
        return new XElement("tr",
            span == 0 ? null : new XElement("th", At("scope", "rowgroup"), span == 1 ? null : At("rowspan", $"{span}"), view.Names.Of(row.Area)),
            new XElement("td", PageParts.ToFindings(first, $"issue={row.Group.Number}", PageParts.Marked(mark), " ", Capital(row.Group.Topic.Name)), Details(row.Group) is { Length: > 0 } details ? new XElement("small", details) : null),
            new XElement("td", new XElement("ul", sides.Take(MostVoices).Select(side => new XElement("li", new XElement("b", side.Who), " ", side.Says)), sides.Count > MostVoices ? new XElement("li", $"and {sides.Count - MostVoices} more") : null)));
    }
}
