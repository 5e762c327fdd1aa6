using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Two matrices: which parties clash with which, and which of them clash on which issue.</summary>
internal static class MatrixSection
{
    private const int MostParties = 12;

    // With so few columns there is room for what each party says.
    private const int MostInWords = 7;
    private const int MostLetters = 34;

    public static XElement? Parties(ComparisonView view)
    {
        var pairs = Pairs(view);
        var met = view.Parties.Where(party => pairs.Keys.Any(pair => pair.One == party || pair.Other == party)).ToList();
        if (met.Count < 2)
        {
            return null;
        }

        var shown = met.Take(MostParties).ToList();
        return Section("parties", "Who clashes with whom",
            P(Class("say"), "Each cell shows what matters most between two parties, and on how many issues. It leads to the findings."),
            Scroller("Parties by parties", new XElement("table", Class("matrix"),
                new XElement("thead", new XElement("tr", new XElement("td"), shown.Skip(1).Select(party => Head(view, party)))),
                new XElement("tbody", shown.SkipLast(1).Select((row, place) => new XElement("tr", new XElement("th", At("scope", "row"), view.Names.Of(row)),
                    shown.Skip(1).Select((column, at) => at < place ? new XElement("td", Class("out")) : Cell(view, row, column, pairs))))))),
            met.Count > shown.Count ? P(Class("say"), $"Not in the table, with fewer findings: {string.Join(", ", met.Skip(MostParties).Select(view.Names.Of))}.") : null);
    }

    public static XElement? Issues(ComparisonView view)
    {
        var groups = view.OnTheTable.ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var shown = view.Parties.Take(MostParties).ToList();
        return Section("issues", "Who clashes on what",
            P(Class("say"), "One row for each issue, those in conflict first. A mark shows how a party fares on it; an empty cell, that it has not spoken."),
            Scroller("Issues by parties", new XElement("table", Class(shown.Count > MostInWords ? "matrix issues" : "matrix issues wordy"),
                new XElement("thead", new XElement("tr", new XElement("th", At("scope", "col"), "Issue"), shown.Select(party => Head(view, party)), new XElement("th", At("scope", "col"), "Largest gap"))),
                groups.GroupBy(group => group.Mark!.Value).Select(part => new XElement("tbody", Class("part"), At("data-is", Marks.Key(part.Key)),
                    new XElement("tr", Class("name"), new XElement("th", At("colspan", $"{shown.Count + 2}"), At("scope", "rowgroup"), Marks.Draw(part.Key), $"{Capital(Marks.Name(part.Key))}: {part.Count()}")),
                    part.Select(group => Row(view, group, shown)))))),
            view.Parties.Count > shown.Count ? P(Class("say"), $"Without a column of their own: {string.Join(", ", view.Parties.Skip(MostParties).Select(view.Names.Of))}.") : null);
    }

    private static XElement Row(ComparisonView view, IssueGroup group, List<PartyId> parties)
    {
        return new XElement("tr", At("id", group.Id),
            new XElement("th", At("scope", "row"), PageParts.ToFindings(First(group, group.Mark!.Value), null, Capital(group.Topic.Name)), group.Details.Length == 0 ? null : new XElement("small", group.Details)),
            parties.Select(party => group.Of(party) is { } mark
                ? new XElement("td", Class(Marks.Key(mark)), PageParts.ToFindings(First(group, mark, party), null, At("title", Marks.Name(mark)), new XElement("svg", Class("m"), new XElement("use", At("href", $"#m-{Marks.Key(mark)}"))), parties.Count > MostInWords ? null : Says(view, group, mark, party)))
                : new XElement("td")),
            new XElement("td", Class("fig"), group.LargestGap));
    }

    /// <summary>What the party says where it matters most, cut where it is long; the finding has it in full.</summary>
    private static XElement? Says(ComparisonView view, IssueGroup group, Mark mark, PartyId party)
    {
        var said = First(group, mark, party).Sides.First(side => side.Parties.Contains(party));
        var words = string.Join("; ", new SideText(said, view.Names).Sayings.Select(one => one.Says).Distinct());
        return new XElement("span", words.Length > MostLetters ? $"{words[..(MostLetters - 1)].TrimEnd()}…" : words);
    }

    private static XElement Head(ComparisonView view, PartyId party) => new("th", At("scope", "col"), Class("tall"), At("data-p", $"{party}"), new XElement("span", view.Names.Of(party)));

    private static XElement Cell(ComparisonView view, PartyId row, PartyId column, Dictionary<(PartyId One, PartyId Other), List<Finding>> pairs)
    {
        if (!pairs.TryGetValue(Pair(row, column), out var findings))
        {
            return new XElement("td");
        }

        var counts = findings.GroupBy(finding => Marks.Of(finding)!.Value).OrderBy(part => part.Key).Select(part => (Mark: part.Key, Issues: part.Select(view.GroupOf).Distinct().Count(), First: part.First())).ToList();
        var (worst, issues, first) = counts[0];
        var words = $"{view.Names.Of(row)} and {view.Names.Of(column)}: {string.Join(", ", counts.Select(count => $"{Words.Count(count.Issues, "issue")} {Marks.Name(count.Mark)}"))}";
        return new XElement("td", Class(Marks.Key(worst)), PageParts.ToFindings(first, $"party={row}&with={column}", At("aria-label", words), At("title", words), Marks.Draw(worst), new XElement("b", issues)));
    }

    /// <summary>The findings in which two parties stand on different sides, or share one and are aligned.</summary>
    private static Dictionary<(PartyId One, PartyId Other), List<Finding>> Pairs(ComparisonView view) => view.Findings
        .Where(finding => finding.Kind is FindingKind.Meeting or FindingKind.Joint or FindingKind.Package or FindingKind.DisputedFact && finding.Sides.Count > 1 && Marks.Of(finding) is not null)
        .SelectMany(finding => finding.Sides.SelectMany((side, place) => finding.Sides.Skip(place + 1).SelectMany(other => side.Parties.SelectMany(one => other.Parties.Where(party => party != one).Select(party => (Pair: Pair(one, party), finding))))))
        .DistinctBy(one => (one.Pair, one.finding.Key)).GroupBy(one => one.Pair).ToDictionary(one => one.Key, one => one.Select(entry => entry.finding).ToList());

    private static (PartyId One, PartyId Other) Pair(PartyId one, PartyId other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    private static Finding First(IssueGroup group, Mark mark, PartyId? party = null) => group.Findings.First(finding => Marks.Of(finding) == mark && (party is not { } id || finding.Sides.Any(side => side.Parties.Contains(id))));
}
