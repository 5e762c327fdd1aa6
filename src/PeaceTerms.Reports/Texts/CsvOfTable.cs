namespace PeaceTerms.Reports;

/// <summary>The columns of the negotiating table, a line for each position, with its row's verdict, gap and zone.</summary>
internal static class CsvOfTable
{
    public static string Write(IssueTableReport report)
    {
        var view = new TableView(report);
        return Csv.Write<(TableRow Row, TablePlace Place, Side Side)>(
        [
            ("verdict", one => TableRowText.Heading(one.Row).Name),
            ("severity", one => Words.Of(one.Row.Severity)),
            ("topic", one => $"{one.Row.Issue.Topic}"),
            ("issue", one => one.Row.Question),
            ("where", one => one.Place.Where),
            ("party", one => one.Side.Label),
            ("option", one => string.Join("; ", one.Side.Options.Select(option => option.Option))),
            ("wants", one => PositionWords.Of(one.Side.Ideal, view.Names)),
            ("can accept", one => PositionWords.Of(one.Side.Acceptable, view.Names)),
            ("says", one => CsvOfComparison.Says([one.Side], view.Names)),
            ("sources", one => Csv.Sources(one.Side.Statements, view.Names)),
            ("reported by", one => Csv.Reporters(one.Side.Statements)),
            ("conditions", one => Csv.Conditions(one.Side.Statements)),
            ("zone or gap of the issue", one => TableMatrix.Shared(view, one.Row)),
            ("silent", one => string.Join("; ", one.Row.Silent.Select(view.Names.Of))),
            ("settled only by", one => one.Row.OnlyIn is { } text ? view.Names.Of(text) : null),
            ("sentence of the issue", one => one.Row.Sentence),
            ("key of the issue", one => one.Row.Key),
        ], view.Rows.SelectMany(row => row.Places.SelectMany(place => place.Positions.Select(side => (row, place, side)))));
    }
}
