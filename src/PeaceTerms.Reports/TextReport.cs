using System.Globalization;

namespace PeaceTerms.Reports;

/// <summary>Results as plain text, for letters, pipes and narrow terminals. Nothing is cut.</summary>
public static class TextReport
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="showsAll">Whether every finding is written; else conflicts, what depends on conditions or options, and what is bridgeable, and the rest as counts.</param>
    /// <returns>The text.</returns>
    public static string Write(ComparisonReport report, bool showsAll = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        var summary = new ComparisonSummary(report, showsAll);
        return Text(lines =>
        {
            lines.AddAll(summary.Head);
            if (summary.Shown.Count > 0)
            {
                lines.Blank();
                PlainText.Write(summary.Shown, new Names(report.Dossier.Dossier), lines);
            }

            lines.AddAll(summary.Foot);
        });
    }

    /// <summary>Writes the check of a draft.</summary>
    /// <param name="report">The check.</param>
    /// <param name="showsAll">Whether all marks are written; else those of what is crossed.</param>
    /// <returns>The text.</returns>
    public static string Write(DraftCheckReport report, bool showsAll = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(new CheckText(report, showsAll).Write);
    }

    /// <summary>Writes the diff of two drafts.</summary>
    /// <param name="report">The diff.</param>
    /// <param name="showsAll">Whether what is kept is written, too.</param>
    /// <returns>The text.</returns>
    public static string Write(DraftDiffReport report, bool showsAll = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(new DiffText(report.Diff, showsAll).Write);
    }

    /// <summary>Writes histories.</summary>
    /// <param name="report">The histories.</param>
    /// <param name="showsAll">Whether issues on which a party has spoken only once are written, too.</param>
    /// <returns>The text.</returns>
    public static string Write(HistoryReport report, bool showsAll = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(new HistoryText(report, showsAll).Write);
    }

    /// <summary>Writes the negotiating table.</summary>
    /// <param name="report">The table.</param>
    /// <returns>The text.</returns>
    public static string Write(IssueTableReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(new TableText(report).Write);
    }

    /// <summary>Writes all that a dossier shows: the comparison, the table and the histories, one below the other.</summary>
    /// <param name="report">All of it.</param>
    /// <returns>The text.</returns>
    public static string Write(DossierReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return $"{Write(report.Comparison)}\n\n{Write(report.Table)}\n\n{Write(report.History, showsAll: false)}";
    }

    /// <summary>Writes what is wrong with files, a line for each problem that editors can jump from.</summary>
    /// <param name="report">The problems.</param>
    /// <returns>The text.</returns>
    public static string Write(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(lines =>
        {
            lines.AddAll(report.Problems.Select(problem => $"{problem}"));
            lines.Add(report.Summary);
        });
    }

    private static string Text(Action<TextLines> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(new TextLines(text));
        return text.ToString();
    }
}
