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

    /// <summary>Writes all that a dossier shows as one page: the comparison, how the parties have moved, and the negotiating table.</summary>
    /// <param name="report">All of it.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(DossierReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var view = new ComparisonView(report.Comparison, report.History.History.Tracks.Where(Moves.HasMoved).SelectMany(track => track.Steps).SelectMany(step => step.Statements));
        var (history, table) = (new HistoryView(report.History, view.Register.LinkOf), new TableView(report.Table, view));
        XElement?[] sections =
        [
            HeadlineSection.Of(view), MatrixSection.Parties(view), MatrixSection.Issues(view), RangeSection.Of(view), TerritorySection.Of(view),
            TimelineSection.Of(view), history.Moving.Count == 0 ? null : HistoryHeadline.Of(history, "history", "How they moved"), MovementSection.Of(history), StepsSection.Of(history),
            .. new TableRows(table).Sections, FindingsSection.Of(view), SourceSection.Of(view), RegisterSection.Of(view),
        ];
        return PageShell.Write(report.Comparison.Heading, HeadlineSection.About(view), sections);
    }

    /// <summary>Writes histories as a page: who moved on what, how figures moved over time, and each step with its source.</summary>
    /// <param name="report">The histories.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(HistoryReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var view = new HistoryView(report);
        return PageShell.Write(report.Heading, HistoryHeadline.About(view),
            [HistoryHeadline.Of(view), MovesMatrix.Of(view), MovementSection.Of(view), TimelineSection.Of(TimelineChart.Of(report.History, view.Names), view.Documents.AnchorOf), StepsSection.Of(view),
            SourceSection.Of(report.Dossier.Dossier, view.Documents, report.History.Tracks.SelectMany(track => track.Steps).SelectMany(step => step.Statements))]);
    }

    /// <summary>Writes the negotiating table as a page: each issue with the positions side by side, and the zone that all share or what rules it out.</summary>
    /// <param name="report">The table.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(IssueTableReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var view = new TableView(report);
        return PageShell.Write(report.Heading, TableHeadline.About(view),
            [TableHeadline.Of(view), TableMatrix.Of(view), TableRanges.Of(view), .. new TableRows(view).Sections,
            SourceSection.Of(report.Dossier.Dossier, view.Documents, report.Table.Rows.SelectMany(row => row.Places).SelectMany(place => place.Positions).SelectMany(side => side.Statements))]);
    }

    /// <summary>Writes what is wrong with files as a page.</summary>
    /// <param name="report">The problems.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return PageShell.Write(report.Heading, ProblemSection.About(report), [ProblemSection.Of(report)]);
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
        return PageShell.Write(report.Heading, CheckHeadline.About(check),
            [CheckHeadline.Of(check, view), ProvisionSection.Of(check, view), RangeSection.Of(view), .. CheckLists.Of(check), FindingsSection.Of(view), SourceSection.Of(view), RegisterSection.Of(view)]);
    }

    /// <summary>Writes the diff of two drafts as a page: side by side by issue, with what changed, in whose favour, and the red lines crossed.</summary>
    /// <param name="report">The diff.</param>
    /// <returns>The page, with a new line at its end. Equal reports give equal text.</returns>
    public static string Write(DraftDiffReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var diff = report.Diff;
        return PageShell.Write(report.Heading, DiffHeadline.About(diff),
            [DiffHeadline.Of(diff), MovingSection.Of(report), .. new ChangeSection(report).Sections]);
    }
}
