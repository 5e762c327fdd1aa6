namespace PeaceTerms.Reports;

/// <summary>The diff of two drafts as a page is made of it.</summary>
public sealed record DraftDiffReport
{
    /// <summary>The dossier with both drafts, and positions where they were given.</summary>
    public required CompiledDossier Dossier { get; init; }

    /// <summary>What the diff has shown.</summary>
    public required DraftDiff Diff { get; init; }

    /// <summary>The title; null takes the drafts'.</summary>
    public string? Title { get; init; }

    internal string Heading => Title ?? $"{Diff.FirstTitle} → {Diff.SecondTitle}";
}
