using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The draft point by point, with a mark for each party.</summary>
internal static class ProvisionSection
{
    private const int MostAsks = 8;

    public static XElement? Of(DraftCheck check, ComparisonView view)
    {
        var parties = check.Marks.GroupBy(mark => mark.Party).OrderByDescending(marks => marks.Count(mark => mark.Outcome <= CheckOutcome.CrossesPosition)).ThenByDescending(marks => marks.Count()).ThenBy(marks => marks.Key).Select(marks => marks.Key).ToList();
        return check.Provisions.Count == 0 ? null : Section("provisions", "The draft, point by point",
            P(Class("say"), "A mark shows how a point stands to a party's position, by the worst of what it asks; an empty cell, that the party has not spoken to it. It leads to the finding."),
            Scroller("Provisions by parties", new XElement("table", Class("matrix issues"),
                new XElement("thead", new XElement("tr", new XElement("th", At("scope", "col"), "Point"), parties.Select(party => new XElement("th", At("scope", "col"), Class("tall"), new XElement("span", view.Names.Of(party)))))),
                new XElement("tbody", check.Provisions.Select(provision => Row(provision, parties, view))))));
    }

    private static XElement Row(ProvisionCheck provision, List<PartyId> parties, ComparisonView view) => new("tr",
        new XElement("th", At("scope", "row"), Capital(provision.Locator), provision.By.Count == 0 ? null : $" (version of {string.Join(", ", provision.By.Select(view.Names.Of))})",
            provision.Says.Take(MostAsks).Select(ask => new XElement("small", ask)), provision.Says.Count > MostAsks ? new XElement("small", $"and {provision.Says.Count - MostAsks} more") : null),
        parties.Select(party => provision.Marks.Where(mark => mark.Party == party).MinBy(mark => mark.Outcome) is { } worst
            ? new XElement("td", Class(Marks.Key(CheckMarks.Of(worst.Outcome))), Link($"#{FindingIds.Of(worst.Finding.Key)}", At("title", $"{worst.Label}: {CheckMarks.Name(worst.Outcome)}"), Marks.Draw(CheckMarks.Of(worst.Outcome))))
            : new XElement("td")));
}
