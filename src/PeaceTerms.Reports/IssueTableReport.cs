namespace PeaceTerms.Reports;

/// <summary>The negotiating table of a dossier as a page or text is made of it.</summary>
public sealed record IssueTableReport
{
    /// <summary>The dossier.</summary>
    public required CompiledDossier Dossier { get; init; }

    /// <summary>Its table.</summary>
    public required NegotiatingTable Table { get; init; }

    /// <summary>Whether the table was narrowed to some topics. False is the whole table.</summary>
    public bool IsPart { get; init; }

    /// <summary>The title; null takes the dossier's, of a dossier joined from many files the first file's with the number of the others.</summary>
    public string? Title { get; init; }

    /// <summary>What the report is called where neither it nor the dossier has a title; null for "The table".</summary>
    public string? Name { get; init; }

    internal string Heading => Title ?? Names.ShortTitle(Dossier.Dossier) ?? Name ?? "The table";

    /// <summary>Lays out the issues of a dossier and makes the report.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The report.</returns>
    public static IssueTableReport Of(CompiledDossier dossier, TableOptions? options = null) => new() { Dossier = dossier, Table = IssueTabulator.Tabulate(dossier, options) };
}
