using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>A diff in numbers: what has become of the first draft, in whose favour, and which red lines are newly crossed.</summary>
internal static class DiffHeadline
{
    public static XElement About(DraftDiff diff) => P($"From “{diff.FirstTitle}” to “{diff.SecondTitle}”{(diff.AsOf is { } day ? $", with positions as of {Words.Day(day)}" : "")}.");

    public static XElement Of(DraftDiff diff)
    {
        var kinds = diff.Changes.GroupBy(change => change.Kind).ToDictionary(group => group.Key, group => group.Count());
        return Section("numbers", "In numbers",
            new XElement("ul", Class("tiles"), DiffMarks.Kinds
                .Select(kind => new XElement("li", Class("some"), DiffMarks.Draw(kind), new XElement("b", kinds.GetValueOrDefault(kind)), $" {DiffMarks.Name(kind)}"))),
            RedLines(diff), Favour(diff));
    }

    private static XElement? RedLines(DraftDiff diff)
    {
        var now = diff.Changes.SelectMany(change => change.Effects.Where(effect => effect.CrossesRedLineNow).Select(effect => (change, effect))).ToList();
        var noMore = diff.Changes.SelectMany(change => change.Effects.Where(effect => effect.CrossesRedLineNoMore).Select(effect => (change, effect))).ToList();
        return now.Count + noMore.Count == 0 ? null : Div("clashes", new XElement("h3", "Red lines"), new XElement("ol",
            now.Select(one => Line(one.change, one.effect, Mark.RedLine, "newly crossed")), noMore.Select(one => Line(one.change, one.effect, Mark.Acceptable, "crossed no more"))));
    }

    private static XElement Line(DraftChange change, PartyEffect effect, Mark mark, string how) =>
        new("li", mark == Mark.RedLine ? null : Class("better"), new XElement("h4", Link($"#{DiffMarks.Id(change)}", Marks.Draw(mark), $"{effect.Label}: {how}")), new XElement("small", (change.After ?? change.Before)!.Question));

    private static XElement? Favour(DraftDiff diff)
    {
        var parties = diff.Changes.SelectMany(change => change.InFavourOf.Select(party => (party, Is: true)).Concat(change.Against.Select(party => (party, Is: false)))).GroupBy(one => one.party.Label)
            .OrderByDescending(party => party.Count()).ThenBy(party => party.Key, StringComparer.Ordinal).ToList();
        return parties.Count == 0 ? null : Div("favour", new XElement("h3", "In whose favour"), Scroller("Changes in favour and at the cost of each party", new XElement("table",
            new XElement("thead", PageParts.HeadRow("Party", "In its favour", "At its cost")),
            new XElement("tbody", parties.Select(party => new XElement("tr", new XElement("th", At("scope", "row"), party.Key), new XElement("td", Class("fig"), party.Count(one => one.Is)), new XElement("td", Class("fig"), party.Count(one => !one.Is))))))));
    }
}
