namespace PeaceTerms.Reports;

/// <summary>A comparison as a page or text is made of it: the dossier, what was found, and what goes beside it.</summary>
public sealed record ComparisonReport
{
    /// <summary>The dossier that was compared.</summary>
    public required CompiledDossier Dossier { get; init; }

    /// <summary>What was found in it.</summary>
    public required ComparisonResult Result { get; init; }

    /// <summary>The title; null takes the dossier's, of a dossier joined from many files the first file's with the number of the others.</summary>
    public string? Title { get; init; }

    /// <summary>What the report is called where neither it nor the dossier has a title; null for "Comparison".</summary>
    public string? Name { get; init; }

    internal string Heading => Title ?? Names.ShortTitle(Dossier.Dossier) ?? Name ?? "Comparison";

    /// <summary>Compares a dossier and makes the report.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The report.</returns>
    public static ComparisonReport Of(CompiledDossier dossier, ComparisonOptions? options = null) => new() { Dossier = dossier, Result = PositionComparer.Compare(dossier, options) };
}
