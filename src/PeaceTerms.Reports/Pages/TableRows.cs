using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Issue by issue: each party's position in each scope with its words and sources, then what they share or what rules it out.</summary>
internal sealed class TableRows(TableView view)
{
    private const int MostScopes = 2;
    // From so many issues on a page of all has to be brief.
    private const int ManyRows = 60;
    private const int MostPlaces = 3;
    private const int MostLinks = 2;

    // On a page with the comparison the matrix names the topics, and these are folded below it.
    private readonly bool isAlone = view.Comparison is null;

    public IEnumerable<XElement?> Sections =>
    [
        Met(),
        isAlone ? Settled() : null,
        isAlone ? OfOneVoice() : null,
    ];

    private XElement? Met()
    {
        var met = view.Rows.Where(row => row.OnlyIn is null && TableView.MarkOf(row) != Mark.OneSided).ToList();
        return met.Count == 0 ? null : Section("rows", isAlone ? "Issue by issue" : "The negotiating table",
            P(Class("say"), $"What each party wants and can accept on each issue{(isAlone ? "" : " as of the day")}, what all of them share, and what rules it out.{(isAlone ? " Words are the party's own where nobody is named." : "")}"),
            Div("rows", met.Select(row => Row(row))));
    }

    private XElement? Settled()
    {
        var texts = view.Rows.Where(row => row.OnlyIn is not null).GroupBy(row => row.OnlyIn!.Value).ToList();
        return texts.Count == 0 ? null : Section("settled", "Settled by one text alone",
            P(Class("say"), "A text settles these issues, and nobody mentions them elsewhere."),
            texts.Select(text => new XElement("details", new XElement("summary", new XElement("b", view.Names.Of(text.Key)), $": {Words.Count(text.Count(), "issue")}"), Div("rows", text.Select(Row)))));
    }

    private XElement? OfOneVoice()
    {
        var rows = view.Rows.Where(row => row.OnlyIn is null && TableView.MarkOf(row) == Mark.OneSided).ToList();
        return rows.Count == 0 ? null : Section("alone", "Of one voice",
            P(Class("say"), "Only one party has spoken to these. What the others would say is not known."), Div("rows", rows.Select(Row)));
    }

    private XElement Row(TableRow row)
    {
        var (words, mark) = (view.WordsOf(row), TableView.MarkOf(row));
        return new XElement("details", isAlone ? At("id", TableView.IdOf(row)) : null, Class(Marks.Key(mark)),
            new XElement("summary", Marks.Draw(mark), new XElement("b", Capital(words.Topic)), $" {TableRowText.Heading(row).Name}{(row.Verdict == Verdict.Conflict && isAlone ? $" ({Words.Of(row.Severity)})" : "")}",
                TableMatrix.Shared(view, row) is { Length: > 0 } shared && row.OnlyIn is null ? $", {shared}" : null,
                words.Details.Count == 0 ? null : new XElement("small", words.Scope)),
            isAlone ? Positions(row) : Short(row),
            Facts(row) is { Count: > 0 } facts ? new XElement("ul", Class("facts"), facts) : null,
            isAlone ? new XElement("p", Class("said"), Link($"#{TableView.IdOf(row)}", "Link to this issue")) : null);
    }

    private XElement Positions(TableRow row) => Scroller($"Positions on {row.Question}", new XElement("table", Class("positions"),
        new XElement("thead", PageParts.HeadRow("Party", "Wants", "Can accept", "In these words")),
        PlaceGroup.Of(row).Select(place => new XElement("tbody",
            row.Places.Count == 1 ? null : new XElement("tr", Class("name"), new XElement("th", At("colspan", "4"), At("scope", "rowgroup"), place.Where.Select(where => new XElement("div", Capital(TableRowText.Where(where)))))),
            place.Positions.Select(Position)))));

    private XElement Position(Side side)
    {
        var text = new SideText(side, view.Names);
        return new XElement("tr",
            new XElement("th", At("scope", "row"), text.Label, side.Options.Count == 0 ? null : new XElement("small", $"under {string.Join(" and ", side.Options.Select(option => option.Option))}")),
            new XElement("td", Capital(PositionWords.Of(side.Ideal, view.Names))),
            new XElement("td", side.Ideal == side.Acceptable ? "the same" : Capital(PositionWords.Of(side.Acceptable, view.Names))),
            new XElement("td", Said(side, text), PositionWords.Depends(side) is { } depends ? new XElement("small", Capital(depends)) : null));
    }

    private IEnumerable<XElement> Said(Side side, SideText text) => side.Statements.GroupBy(use => $"{Words.Of(use.Stance)} {use.Says}").Select(said => new XElement("div", Capital(said.Key),
        said.Select(use => (Use: use, Voice: text.Voice(use))).DistinctBy(one => (one.Voice, one.Use.Source, one.Use.Firmness)).Select(one => new XElement("cite", view.Documents.Cite(one.Use.Source, view.Names),
            Beside(one.Use, one.Voice)))));

    /// <summary>Who reports it, or whose word it is where it is not the party's own, and how firm it is.</summary>
    private static string? Beside(StatementUse use, string voice)
    {
        var parts = new[] { voice == SideText.OwnWord ? null : voice, use.Firmness is { } firmness ? Words.Of(firmness) : null }.OfType<string>().ToList();
        return parts.Count == 0 ? null : $" ({string.Join(", ", parts)})";
    }

    /// <summary>The positions in a line each, with links to the statements, for a page that has them.</summary>
    private IEnumerable<XElement> Short(TableRow row) => Most(PlaceGroup.Of(row)).Select(place => new XElement("ul",
        row.Places.Count == 1 ? null : new XElement("li", Class("where"), string.Join(", or ", place.Where.Take(MostScopes).Select(TableRowText.Where)), place.Where.Count > MostScopes ? $", and {place.Where.Count - MostScopes} more" : null),
        place.Positions.Select(side => new XElement("li", new XElement("b", side.Label), $"{TableRowText.Under(side.Options)} {PositionWords.Of(side, view.Names)}", Links(side)))));

    private bool IsCut(IReadOnlyList<PlaceGroup> places) => view.Rows.Count > ManyRows && places.Count > MostPlaces;

    /// <summary>Places in which most parties speak come first; the table on a page of its own has all.</summary>
    private IEnumerable<PlaceGroup> Most(IReadOnlyList<PlaceGroup> places) => !IsCut(places) ? places : places.OrderByDescending(place => place.Positions.Count).Take(MostPlaces);

    private IEnumerable<object> Links(Side side) => side.Statements.Select(view.Comparison!.Register.LinkOf).OfType<string>().Distinct().Take(MostLinks).SelectMany((link, place) => new object[] { place == 0 ? " " : ", ", Link(link, link[2..]) });

    /// <summary>Beside the findings of the same page who clashes is enough, each once.</summary>
    private IEnumerable<XElement> Clashes(TableRow row, TableRowText text) => isAlone
        ? row.Clashes.Concat(row.Across).Select(finding => new XElement("li", Marks.Of(finding) is { } mark ? Marks.Draw(mark) : null, Capital(text.Clash(finding)), new XElement("small", $"peaceterms explain FILE {FindingIds.Of(finding.Key)}")))
        : row.Clashes.Concat(row.Across).GroupBy(TableRowText.Between).Select(alike => new XElement("li", alike.FirstOrDefault(finding => view.Linked.Contains(finding.Key)) is { } linked ? Link($"#{FindingIds.Of(linked.Key)}", alike.Key) : alike.Key));

    private List<XElement> Facts(TableRow row)
    {
        var text = new TableRowText(row, view.Names);
        return
        [
            .. isAlone || !IsCut(PlaceGroup.Of(row)) ? [] : new[] { new XElement("li", $"The {MostPlaces} scopes in which most speak are shown here; the findings have all.") },
            .. Clashes(row, text),
            .. row.Zones.Select(zone => new XElement("li", isAlone ? Marks.Draw(zone.Wanted is null ? Mark.Bridgeable : Mark.Aligned) : null, Capital(text.Zone(zone)))),
            .. row.Reasons.Count == 0 ? [] : new[] { new XElement("li", isAlone ? Marks.Draw(Mark.Undetermined) : null, $"Open, since {Words.Of(row.Reasons)}") },
            .. row.Silent.Count == 0 || !isAlone ? [] : new[] { new XElement("li", $"Silent: {string.Join(", ", row.Silent.Select(view.Names.Of))}") },
        ];
    }
}
