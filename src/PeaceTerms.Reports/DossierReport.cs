namespace PeaceTerms.Reports;

/// <summary>All that a dossier shows, for one page: the comparison, how the parties have moved, and the negotiating table.</summary>
public sealed record DossierReport
{
    /// <summary>The comparison. Its title is the page's.</summary>
    public required ComparisonReport Comparison { get; init; }

    /// <summary>The histories of all parties.</summary>
    public required HistoryReport History { get; init; }

    /// <summary>The table.</summary>
    public required IssueTableReport Table { get; init; }

    /// <summary>Asks a dossier all that concerns it as a whole, as of the same day.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What the comparison is asked; null for the default. The histories and the table take its day, topics and severities from it where they have them.</param>
    /// <returns>The report.</returns>
    public static DossierReport Of(CompiledDossier dossier, ComparisonOptions? options = null)
    {
        options ??= ComparisonOptions.Default;
        return new DossierReport
        {
            Comparison = ComparisonReport.Of(dossier, options),
            History = HistoryReport.Of(dossier, new TraceOptions { AsOf = options.AsOf, DropTopics = options.DropTopics }),
            Table = IssueTableReport.Of(dossier, new TableOptions { AsOf = options.AsOf, DropTopics = options.DropTopics, Severity = options.Severity }),
        };
    }
}
