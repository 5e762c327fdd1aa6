namespace PeaceTerms;

/// <summary>Compares two drafts issue by issue: what changed between them, and in whose favour. Stateless; the other way round mirrors each change.</summary>
public static class DraftDiffer
{
    /// <summary>Compares two drafts of a dossier. Its statements, and its other texts, are the positions that a change may meet or miss.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="first">The earlier draft's id.</param>
    /// <param name="second">The later draft's id; it may be the same.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The diff.</returns>
    /// <exception cref="InvalidDossierException">The dossier does not hold together; the exception has all its problems.</exception>
    /// <exception cref="ArgumentException">The dossier has no such draft.</exception>
    public static DraftDiff Diff(Dossier dossier, DocumentId first, DocumentId second, DiffOptions? options = null) =>
        Diff(CompiledDossier.Compile(dossier, (options ?? DiffOptions.Default).Tolerance), first, second, options);

    /// <summary>Compares two drafts of a compiled dossier. The tolerance is the one it was compiled with.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="first">The earlier draft's id.</param>
    /// <param name="second">The later draft's id; it may be the same.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The diff.</returns>
    /// <exception cref="ArgumentException">The dossier has no such draft.</exception>
    public static DraftDiff Diff(CompiledDossier dossier, DocumentId first, DocumentId second, DiffOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        Draft Find(DocumentId id, string name) => dossier.Dossier.Drafts.FirstOrDefault(draft => draft.Id == id) ?? throw new ArgumentException($"There is no draft '{id}' in the dossier.", name);
        return new DraftDiffMaker(dossier, Find(first, nameof(first)), Find(second, nameof(second)), options ?? DiffOptions.Default).Make();
    }
}
