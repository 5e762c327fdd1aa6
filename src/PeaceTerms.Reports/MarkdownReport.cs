using System.Globalization;

namespace PeaceTerms.Reports;

/// <summary>Results as Markdown that a wiki or a pull request shows as it is meant. What a dossier says is always text in it, never markup.</summary>
public static class MarkdownReport
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="report">The comparison.</param>
    /// <returns>The text.</returns>
    public static string Write(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(text => new MarkdownComparison(new ComparisonView(report), text).Write());
    }

    /// <summary>Writes the check of a draft.</summary>
    /// <param name="report">The check.</param>
    /// <returns>The text.</returns>
    public static string Write(DraftCheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(text => new MarkdownCheck(report, text).Write());
    }

    /// <summary>Writes the diff of two drafts.</summary>
    /// <param name="report">The diff.</param>
    /// <returns>The text.</returns>
    public static string Write(DraftDiffReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(text => new MarkdownDiff(report, text).Write());
    }

    /// <summary>Writes histories.</summary>
    /// <param name="report">The histories.</param>
    /// <returns>The text.</returns>
    public static string Write(HistoryReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(text => new MarkdownHistory(report, text).Write());
    }

    /// <summary>Writes the negotiating table.</summary>
    /// <param name="report">The table.</param>
    /// <returns>The text.</returns>
    public static string Write(IssueTableReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(text => new MarkdownTable(report, text).Write());
    }

    /// <summary>Writes all that a dossier shows: the comparison, the table and the histories, each with a heading of its own.</summary>
    /// <param name="report">All of it.</param>
    /// <returns>The text.</returns>
    public static string Write(DossierReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return string.Join("\n", Write(report.Comparison), Write(report.Table with { Title = "The negotiating table" }), Write(report.History with { Title = "How they moved" }));
    }

    /// <summary>Writes what is wrong with files.</summary>
    /// <param name="report">The problems.</param>
    /// <returns>The text.</returns>
    public static string Write(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Text(text =>
        {
            var writer = new MarkdownWriter(text);
            writer.Title(report.Heading, ProblemSection.About(report));
            if (report.Problems.Count > 0)
            {
                writer.Heading("problems");
                writer.Table(["file", "line", "severity", "code", "path", "problem and what to do"], report.Problems.Select(problem => new[] { problem.File, problem.Line?.ToString(CultureInfo.InvariantCulture), Words.Of(problem.Severity), problem.Code, problem.Path, problem.Message }));
            }
        });
    }

    private static string Text(Action<TextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
