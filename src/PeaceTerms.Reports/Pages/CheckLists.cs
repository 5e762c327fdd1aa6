using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>What concerns a draft as a whole: what it leaves out, whom it binds unasked, what it answers and where it contradicts itself.</summary>
internal static class CheckLists
{
    public static IEnumerable<XElement?> Of(DraftCheck check) =>
    [
        List("itself", "Where the draft stands against itself", check.Packages.Concat(check.Contradictions).Select(finding => finding.Sentence)),
        ByParty("left-out", "Demanded, and left out", check.LeftOut.GroupBy(one => one.Label, one => one.Sentence)),
        ByParty("unconsented", "Bound without consent", check.Unconsented.GroupBy(one => one.Label, one => one.Sentence)),
        List("conditions", "Conditions of positions", check.Conditions.Select(one => one.Sentence)),
    ];

    private static XElement? List(string id, string title, IEnumerable<string> sentences)
    {
        var list = sentences.Distinct().ToList();
        return list.Count == 0 ? null : Section(id, title, new XElement("ul", list.Select(sentence => new XElement("li", sentence))));
    }

    private static XElement? ByParty(string id, string title, IEnumerable<IGrouping<string, string>> groups)
    {
        var list = groups.ToList();
        return list.Count == 0 ? null : Section(id, title, list.Select(party => new XElement("details", new XElement("summary", new XElement("b", party.Key), $": {party.Distinct().Count()}"),
            new XElement("ul", party.Distinct().Select(sentence => new XElement("li", sentence))))));
    }
}
