using System.Xml.Linq;

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
        XElement?[] sections =
        [
            HeadlineSection.Of(view), MatrixSection.Parties(view), MatrixSection.Issues(view), RangeSection.Of(view), TerritorySection.Of(view),
            TimelineSection.Of(view), FindingsSection.Of(view), SourceSection.Of(view), RegisterSection.Of(view),
        ];
        return PageShell.Write(report.Heading, HeadlineSection.About(view), sections);
    }

    /// <summary>Writes the check of a draft as a page: the draft point by point with a mark for each party, and what it leaves out.</summary>
    /// <param name="report">The check.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(DraftCheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var check = report.Check;
        var findings = check.Marks.Select(mark => mark.Finding).Concat(check.Packages).Concat(check.Contradictions).DistinctBy(finding => finding.Key);
        var view = new ComparisonView(new ComparisonReport
        {
            Dossier = report.Dossier,
            Result = new ComparisonResult { AsOf = check.AsOf, Statements = StatementSelection.Latest, StatementsAfterAsOf = 0, Findings = [.. findings] },
        });
        return PageShell.Write(report.Title ?? check.Title, CheckHeadline.About(check),
            [CheckHeadline.Of(check, view), ProvisionSection.Of(check, view), RangeSection.Of(view), .. CheckLists.Of(check), FindingsSection.Of(view), SourceSection.Of(view), RegisterSection.Of(view)]);
    }

    /// <summary>Writes the diff of two drafts as a page: side by side by issue, with what changed, in whose favour, and the red lines crossed.</summary>
    /// <param name="report">The diff.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(DraftDiffReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var diff = report.Diff;
        return PageShell.Write(report.Title ?? $"{diff.FirstTitle} → {diff.SecondTitle}", DiffHeadline.About(diff),
            [DiffHeadline.Of(diff), MovingSection.Of(diff), .. new ChangeSection(diff, new Names(report.Dossier.Dossier)).Sections]);
    }
}
