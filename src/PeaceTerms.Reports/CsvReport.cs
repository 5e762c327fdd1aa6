using System.Globalization;

namespace PeaceTerms.Reports;

/// <summary>
/// Results as comma-separated values for spreadsheets (RFC 4180): a heading, then lines that end with CR and LF. Each text begins with a byte order mark, by which
/// spreadsheets know UTF-8; what they would run as a formula is text.
/// </summary>
public static class CsvReport
{
    /// <summary>Writes the findings of a comparison, a line each, those that matter most first.</summary>
    /// <param name="report">The comparison.</param>
    /// <returns>The table.</returns>
    public static string Write(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvOfComparison.Write(report);
    }

    /// <summary>Writes the check of a draft: a line for each point and mark, then for what concerns the draft as a whole.</summary>
    /// <param name="report">The check.</param>
    /// <returns>The table.</returns>
    public static string Write(DraftCheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvOfCheck.Write(report);
    }

    /// <summary>Writes the changes between two drafts, a line each.</summary>
    /// <param name="report">The diff.</param>
    /// <returns>The table.</returns>
    public static string Write(DraftDiffReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvOfDiff.Write(report);
    }

    /// <summary>Writes histories, a line for each step.</summary>
    /// <param name="report">The histories.</param>
    /// <returns>The table.</returns>
    public static string Write(HistoryReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvOfHistory.Write(report);
    }

    /// <summary>Writes the negotiating table, a line for each position.</summary>
    /// <param name="report">The table.</param>
    /// <returns>The table.</returns>
    public static string Write(IssueTableReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CsvOfTable.Write(report);
    }

    /// <summary>Writes what is wrong with files, a line for each problem.</summary>
    /// <param name="report">The problems.</param>
    /// <returns>The table.</returns>
    public static string Write(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Csv.Write<PlacedProblem>(
        [
            ("file", problem => problem.File),
            ("line", problem => problem.Line?.ToString(CultureInfo.InvariantCulture)),
            ("severity", problem => Words.Of(problem.Severity)),
            ("code", problem => problem.Code),
            ("path", problem => problem.Path),
            ("message", problem => problem.Message),
        ], report.Problems);
    }
}
