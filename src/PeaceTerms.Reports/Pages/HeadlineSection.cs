using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The result in numbers, and the clashes that weigh most with both sides and the gap between them.</summary>
internal static class HeadlineSection
{
    private const int MostClashes = 8;

    public static XElement About(ComparisonView view)
    {
        var result = view.Report.Result;
        var left = result is { StatementsAfterAsOf: > 0 and var count, AsOf: { } day } ? $" {Words.Count(count, "statement")} later than {Words.Day(day)} {(count == 1 ? "is" : "are")} left out." : "";
        var each = result.Statements == StatementSelection.All ? "Each statement and each text by itself" : "Each party's position";
        return P($"{each}, {(result.AsOf is { } asOf ? $"as of {Words.Day(asOf)}" : "whatever the day")}: {Words.Count(view.Register.Statements.Count(use => use.SetAside is null), "statement")} of {Words.Count(view.Parties.Count, "party", "parties")}, {Words.Count(view.Register.Documents.All.Count, "source")}.{left}");
    }

    public static XElement Of(ComparisonView view)
    {
        var marks = view.OnTheTable.GroupBy(group => group.Mark!.Value).ToDictionary(group => group.Key, group => group.ToList());
        var total = marks.Values.Sum(list => list.Count);
        if (total == 0)
        {
            return Section("numbers", "In numbers", PageParts.Empty("There is nothing to compare yet: no statement as of that day speaks to an issue. Add statements to the dossier, or ask as of a later day."));
        }

        return Section("numbers", "In numbers",
            new XElement("ul", Class("tiles"),
                new XElement("li", new XElement("b", total), $" {(total == 1 ? "issue" : "issues")} on the table"),
                Marks.Compared.Select(mark => Tile(mark, marks.GetValueOrDefault(mark, [])))),
            Share(marks, total),
            Clashes(view),
            new XElement("details", Class("key"), new XElement("summary", "What the marks mean"), PageParts.Legend()));
    }

    private static XElement Tile(Mark mark, List<IssueGroup> groups) => groups.Count == 0
        ? new XElement("li", Class("none"), Marks.Draw(mark), new XElement("b", 0), $" {Marks.Name(mark)}")
        : new XElement("li", PageParts.ToFindings(groups[0].Findings.First(finding => Marks.Of(finding) == mark), $"is={Marks.Key(mark)}", Marks.Draw(mark), new XElement("b", groups.Count), $" {Marks.Name(mark)}"));

    /// <summary>The issues as one bar, split by mark.</summary>
    private static XElement Share(Dictionary<Mark, List<IssueGroup>> marks, int total)
    {
        var (x, parts) = (0m, new List<XElement>());
        foreach (var (mark, groups) in marks.OrderBy(entry => entry.Key))
        {
            var width = 100m * groups.Count / total;
            parts.Add(new XElement("rect", Class(Marks.Key(mark)), At("x", x), At("width", Math.Max(width - 0.4m, 0.2m)), At("height", "4")));
            x += width;
        }

        return new XElement("svg", Class("share"), At("viewBox", "0 0 100 4"), At("preserveAspectRatio", "none"), At("aria-hidden", "true"), parts);
    }

    private static XElement Clashes(ComparisonView view)
    {
        var clashes = view.OnTheTable.Where(group => group.Mark == Mark.Conflict)
            .Select(group => (Group: group, Finding: group.Findings.Where(finding => Marks.Of(finding) == Mark.Conflict).OrderByDescending(finding => finding.Severity).ThenByDescending(finding => finding.Gap?.Amount ?? -1).First()))
            .OrderByDescending(one => one.Finding.Severity).ThenByDescending(one => one.Finding.Gap is not null).ThenByDescending(one => one.Group.Findings.Count).ToList();
        if (clashes.Count == 0)
        {
            return PageParts.Empty("No conflict was found. What stays undetermined is no agreement: look at the reasons.");
        }

        return Div("clashes",
            new XElement("h3", clashes.Count > MostClashes ? $"The {MostClashes} clashes that weigh most" : "Where they clash"),
            new XElement("ol", clashes.Take(MostClashes).Select(one => Clash(view, one.Group, one.Finding))),
            clashes.Count > MostClashes ? P(Link("#issues", $"All {clashes.Count} issues in conflict")) : null);
    }

    private static XElement Clash(ComparisonView view, IssueGroup group, Finding finding) => new("li",
        new XElement("h4", Link($"#{FindingIds.Of(finding.Key)}", Marks.Draw(Mark.Conflict), Capital(group.Topic.Name))), IssueWording.Of(view.Report.Dossier, finding).Scope is { Length: > 0 } details ? new XElement("small", details) : null,
        Versus(view, finding));

    /// <summary>Two sides with what lies between them.</summary>
    public static XElement Versus(ComparisonView view, Finding finding) =>
        Div("versus", SideOf(view, finding.Sides[0]), finding.Sides.Count < 2 ? null : Div("gap", Between(finding)), finding.Sides.Skip(1).Take(1).Select(side => SideOf(view, side)));

    private static XElement SideOf(ComparisonView view, Side side)
    {
        var text = new SideText(side, view.Names);
        return Div("side", new XElement("b", text.Label), " ", Short(text));
    }

    private static string Between(Finding finding) => Words.ShortGap(finding) is { } gap ? $"gap {gap}"
        : finding.Sides.Count > 2 ? $"and {finding.Sides.Count - 2} more, together"
        : "nothing in common";

    private static string Short(SideText side) => side.Sayings.Select(said => said.Says).Distinct().ToList() switch
    {
        [var one] => one,
        [var one, var other] => $"{one}; {other}",
        [var one, .. var more] => $"{one} and {more.Count} more",
        _ => "",
    };
}
