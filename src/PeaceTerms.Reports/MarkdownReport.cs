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
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new MarkdownComparison(new ComparisonView(report), text).Write();
        return text.ToString();
    }
}
