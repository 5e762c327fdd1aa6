namespace PeaceTerms.Reports;

/// <summary>The histories of a dossier's parties as a page or text is made of them.</summary>
public sealed record HistoryReport
{
    /// <summary>The dossier.</summary>
    public required CompiledDossier Dossier { get; init; }

    /// <summary>How its parties have moved.</summary>
    public required PositionHistory History { get; init; }

    /// <summary>The title; null takes the dossier's, of a dossier joined from many files the first file's with the number of the others.</summary>
    public string? Title { get; init; }

    /// <summary>What the report is called where neither it nor the dossier has a title; null for "History".</summary>
    public string? Name { get; init; }

    internal string Heading => Title ?? Names.ShortTitle(Dossier.Dossier) ?? Name ?? "History";

    /// <summary>Traces the histories of a dossier's parties and makes the report.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A party that is asked for is not in the dossier.</exception>
    public static HistoryReport Of(CompiledDossier dossier, TraceOptions? options = null) => new() { Dossier = dossier, History = PositionTracer.Trace(dossier, options) };
}
