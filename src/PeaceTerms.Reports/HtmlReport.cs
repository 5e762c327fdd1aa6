namespace PeaceTerms.Reports;

/// <summary>
/// Results as one HTML file that stands by itself: it fetches nothing, runs no script but its own, and works from a folder. What a dossier says
/// is always text on it, never markup.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes a comparison as a page.</summary>
    /// <param name="report">The comparison.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var view = new ComparisonView(report);
        var sections = new[]
        {
            HeadlineSection.Of(view), MatrixSection.Parties(view), MatrixSection.Issues(view), RangeSection.Of(view), TerritorySection.Of(view),
            TimelineSection.Of(view), FindingsSection.Of(view), SourceSection.Of(view), RegisterSection.Of(view),
        }.OfType<System.Xml.Linq.XElement>().ToList();
        return PageShell.Write(report.Heading, HeadlineSection.About(view), sections.Select(section => (section.Attribute("id")!.Value, section.Element("h2")!.Value)), sections);
    }
}
