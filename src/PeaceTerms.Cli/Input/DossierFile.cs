using PeaceTerms.Validation;

namespace PeaceTerms.Cli.Input;

/// <summary>Reads files that together make a dossier, or lists all that keeps them from being compared.</summary>
internal static class DossierFile
{
    public static CompiledDossier Compile(params IReadOnlyList<string> paths)
    {
        var joined = Join(paths);
        if (joined.IsOnlyDrafts)
        {
            throw new InputException($"{string.Join(", ", paths)}: error: drafts declare no parties and places; name the dossier that does, too.");
        }

        try
        {
            return CompiledDossier.Compile(joined.Dossier);
        }
        catch (InvalidDossierException exception)
        {
            throw new InputException([.. exception.Problems.Select(problem => ProblemLine.Of(joined, problem))]);
        }
    }

    /// <summary>The one draft that a path holds, or the one of that id.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="id">The draft's id where there are several; null otherwise.</param>
    /// <returns>The draft's id.</returns>
    public static DocumentId DraftIn(string path, string? id)
    {
        var drafts = Join([path]).Dossier.Drafts;
        if (drafts.Count == 0)
        {
            throw new InputException($"{path}: error: there is no draft in it, only what parties say; name a file with a draft, or a dossier that has one under 'drafts'.");
        }

        var all = string.Join(", ", drafts.Select(draft => draft.Id).Order());
        var chosen = id is null ? drafts.Count == 1 ? drafts[0] : throw new InputException($"{path}: error: there are {drafts.Count} drafts in it; choose one as {path}#ID, with an id of {all}.")
            : drafts.FirstOrDefault(draft => draft.Id.ToString() == id)
                ?? throw new InputException($"{path}: error: there is no draft '{id}' in it, only {all}.");
        return chosen.Provisions.Count > 0 ? chosen.Id : throw new InputException($"{path}: error: the draft '{chosen.Id}' has no provisions, so that there is nothing to read; add them under 'provisions'.");
    }

    /// <summary>Reads and joins the files; all that cannot be read is told at once.</summary>
    private static JoinedDossier Join(IReadOnlyList<string> paths)
    {
        var (texts, unread) = InputFiles.Read(paths);
        try
        {
            var joined = DossierFiles.Join(texts);
            return unread.Count == 0 ? joined : throw new InputException(unread);
        }
        catch (DossierFilesException exception)
        {
            throw new InputException([.. unread, .. exception.Problems.Select(problem => $"{problem}")]);
        }
    }
}
