namespace PeaceTerms.Reports;

/// <summary>The negotiating table for readers: a block for each issue, then the issues that one text alone settles.</summary>
internal sealed class TableText(IssueTableReport report)
{
    private readonly NegotiatingTable table = report.Table;
    private readonly Names names = new(report.Dossier.Dossier);

    /// <summary>The table in a line: how many issues of which verdict.</summary>
    public string Summary => table.Rows.Count > 0
        ? $"{Words.Count(table.Rows.Count, "issue")}: {string.Join(", ", table.Rows.GroupBy(TableRowText.Heading).OrderBy(group => group.Key.Rank).Select(group => Words.Count(group.Count(), group.Key.Name, group.Key.Name)))}"
        : $"Nobody speaks to {(report.IsPart ? "that" : "an issue")} {(table.AsOf is null ? "yet" : "as of that day")}.";

    public void Write(TextLines lines)
    {
        lines.AddAll(Head);
        if (table.Rows.Count > 0)
        {
            lines.Blank();
        }

        foreach (var row in table.Rows.Where(row => row.OnlyIn is null))
        {
            new TableRowText(row, names).Write(lines);
            lines.Blank();
        }

        WriteRest(lines);
    }

    /// <summary>The lines above the issues.</summary>
    public IEnumerable<string> Head => [$"{report.Heading}, {(table.AsOf is { } asOf ? $"as of {Words.Day(asOf)}" : "all statements, whatever their day")}", Summary];

    /// <summary>The issues that one text alone settles, and how to see more.</summary>
    public void WriteRest(TextLines lines)
    {
        foreach (var text in table.Rows.Where(row => row.OnlyIn is not null).GroupBy(row => row.OnlyIn!.Value))
        {
            lines.Add($"settled by {names.Of(text.Key)}, and mentioned nowhere else:");
            foreach (var row in text)
            {
                lines.AddAll(new TableRowText(row, names).Settled, 1);
            }

            lines.Blank();
        }

        if (table.Rows.Any(row => row.Clashes.Count + row.Across.Count > 0))
        {
            lines.Add("One clash in full: peaceterms explain FILE 'KEY'");
        }
    }
}
