namespace PeaceTerms.Reports;

/// <summary>The check of a draft as a page is made of it.</summary>
public sealed record DraftCheckReport
{
    /// <summary>The dossier with the draft and the positions.</summary>
    public required CompiledDossier Dossier { get; init; }

    /// <summary>What the check has shown.</summary>
    public required DraftCheck Check { get; init; }

    /// <summary>The title; null takes the draft's.</summary>
    public string? Title { get; init; }

    internal string Heading => Title ?? Check.Title;
}
