namespace PeaceTerms.Reports;

/// <summary>Writes the negotiating table as Markdown: numbers, the table at a glance, and each issue with its positions, zones and clashes.</summary>
internal sealed class MarkdownTable(IssueTableReport report, TextWriter text)
{
    private const int MostParties = 6;

    private readonly MarkdownWriter writer = new(text);
    private readonly TableView view = new(report);

    public void Write()
    {
        writer.Title(report.Heading, TableHeadline.About(view));
        if (view.Rows.Count == 0)
        {
            writer.Say(new TableText(report).Summary);
            return;
        }

        writer.Heading("in numbers");
        writer.Table(["", "issues"], view.Rows.GroupBy(TableView.MarkOf).Select(rows => new[] { $"{Markdown.Sign(rows.Key)} {TableHeadline.Name(rows.Key)}", $"{rows.Count()}" }));
        WriteGlance();
        writer.Heading("issue by issue");
        foreach (var row in view.Rows.Where(row => row.OnlyIn is null))
        {
            Write(row);
        }

        foreach (var settled in view.Rows.Where(row => row.OnlyIn is not null).GroupBy(row => row.OnlyIn!.Value))
        {
            writer.Entries($"settled by {view.Names.Of(settled.Key)}, and mentioned nowhere else", settled.SelectMany(row => new TableRowText(row, view.Names).Settled));
        }

        writer.Sources(report.Dossier.Dossier);
    }

    private void WriteGlance()
    {
        var met = view.Rows.Where(row => row.OnlyIn is null && TableView.MarkOf(row) != Mark.OneSided).ToList();
        var parties = view.Parties.Where(party => met.Exists(row => TableView.MarkOf(row, party) is not null)).Take(MostParties).ToList();
        if (met.Count > 0)
        {
            writer.Heading("at a glance");
            writer.Table(["issue", .. parties.Select(view.Names.Of), "zone or gap"], met.Select(row => parties.Select(party => TableView.MarkOf(row, party) is { } mark ? $"{Markdown.Sign(mark)} {string.Join("; ", view.Wants(row, party))}" : "").Prepend(row.Question).Append(TableMatrix.Shared(view, row))));
        }
    }

    private void Write(TableRow row)
    {
        var words = new TableRowText(row, view.Names);
        writer.Entry(TableRowText.Heading(row).Name, row.Question, words.Details);
    }
}
