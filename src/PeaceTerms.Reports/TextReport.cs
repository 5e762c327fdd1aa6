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
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var (lines, summary) = (new TextLines(text), new ComparisonSummary(report, showsAll));
        lines.AddAll(summary.Head);
        if (summary.Shown.Count > 0)
        {
            lines.Blank();
            PlainText.Write(summary.Shown, new Names(report.Dossier.Dossier), lines);
        }

        lines.AddAll(summary.Foot);
        return text.ToString();
    }
}
