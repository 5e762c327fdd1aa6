namespace PeaceTerms;

/// <summary>Checks a draft against the positions of a dossier: what it satisfies and crosses, what it leaves out, and whom it binds without consent. Stateless.</summary>
public static class DraftChecker
{
    /// <summary>Checks a draft that is one of the dossier's.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="draft">The draft's id.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The check.</returns>
    /// <exception cref="InvalidDossierException">The dossier does not hold together; the exception has all its problems.</exception>
    /// <exception cref="ArgumentException">The dossier has no such draft.</exception>
    public static DraftCheck Check(Dossier dossier, DocumentId draft, CheckOptions? options = null) =>
        Check(CompiledDossier.Compile(dossier, (options ?? CheckOptions.Default).Tolerance), draft, options);

    /// <summary>Checks a draft against a dossier that does not hold it yet.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="draft">The draft, with an id that no other text of the dossier has; its parties and places are the dossier's.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The check.</returns>
    /// <exception cref="InvalidDossierException">The two do not hold together; the exception has all problems.</exception>
    public static DraftCheck Check(Dossier dossier, Draft draft, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(draft);
        return Check(dossier with { Drafts = [.. dossier.Drafts, draft] }, draft.Id, options);
    }

    /// <summary>Checks a draft that is one of a compiled dossier's. The tolerance is the one it was compiled with.</summary>
    /// <param name="dossier">The compiled dossier.</param>
    /// <param name="draft">The draft's id.</param>
    /// <param name="options">What is asked; null for the default.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentException">The dossier has no such draft.</exception>
    public static DraftCheck Check(CompiledDossier dossier, DocumentId draft, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var text = dossier.Dossier.Drafts.FirstOrDefault(one => one.Id == draft) ?? throw new ArgumentException($"There is no draft '{draft}' in the dossier.", nameof(draft));
        return new DraftCheckMaker(dossier, text, options ?? CheckOptions.Default).Make();
    }
}
