namespace PeaceTerms;

/// <summary>Files do not make a dossier: texts that are none, or definitions of one id that differ. All problems are told at once, the first of each text.</summary>
public sealed class DossierFilesException : Exception
{
    internal DossierFilesException(IReadOnlyList<FileProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>The problems, by file in the order given. Never empty.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }
}
