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
