namespace PeaceTerms.Cli.Rendering;

/// <summary>The negotiating table for readers: a block for each issue, then the issues that one text alone settles.</summary>
internal sealed class TableReport(NegotiatingTable table, Names names, string file, bool isPart)
{
    public void Write(TextLines lines)
    {
        lines.Add($"{names.Title ?? file}, {(table.AsOf is { } asOf ? $"as of {Words.Day(asOf)}" : "all statements, whatever their day")}");
        lines.Add(Summary());
        if (table.Rows.Count > 0)
        {
            lines.Blank();
        }

        foreach (var row in table.Rows.Where(row => row.OnlyIn is null))
        {
            new TableBlock(row, names).Write(lines);
            lines.Blank();
        }

        foreach (var text in table.Rows.Where(row => row.OnlyIn is not null).GroupBy(row => row.OnlyIn!.Value))
        {
            lines.Add($"settled by {names.Of(text.Key)}, and mentioned nowhere else:");
            foreach (var row in text)
            {
                lines.AddAll(new TableBlock(row, names).Settled, 1);
            }

            lines.Blank();
        }

        if (table.Rows.Any(row => row.Clashes.Count + row.Across.Count > 0))
        {
            lines.Add("One clash in full: peaceterms explain FILE 'KEY'");
        }
    }

    private string Summary() => table.Rows.Count > 0
        ? $"{Words.Count(table.Rows.Count, "issue")}: {string.Join(", ", table.Rows.GroupBy(TableBlock.Heading).OrderBy(group => group.Key.Rank).Select(group => Words.Count(group.Count(), group.Key.Name, group.Key.Name)))}"
        : $"Nobody speaks to {(isPart ? "that" : "an issue")} {(table.AsOf is null ? "yet" : "as of that day")}.";
}
