namespace PeaceTerms;

/// <summary>
/// Joins files into one dossier. References resolve across all of them. Definitions of one id in several files are one if each member that two
/// of them give is equal; else both places are told.
/// </summary>
public static class DossierFiles
{
    /// <summary>Reads and joins dossiers and drafts.</summary>
    /// <param name="files">The files, dossiers and drafts in any order; a draft becomes one of the dossier's.</param>
    /// <param name="options">The limits, for each file and for the statements of all together; null takes the defaults. The name is not used.</param>
    /// <returns>The dossier, and where in the files each of its parts stands. Whether its references and rules hold is for the validators.</returns>
    /// <exception cref="DossierFilesException">A text is no dossier or draft, or the files contradict each other.</exception>
    public static JoinedDossier Join(IEnumerable<DossierText> files, DossierReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= DossierReadOptions.Default;
        var parts = new List<FilePart>();
        var problems = new List<FileProblem>();
        foreach (var file in files)
        {
            try
            {
                parts.Add(FilePart.Read(file, options));
            }
            catch (DossierFormatException fault)
            {
                problems.Add(FileProblem.At(new FilePlace { File = file.Name, Line = fault.Line, Path = fault.Path }, $"expected {fault.Expected}; found {fault.Found}.{(fault.Suggestion is { } near ? $" Did you mean '{near}'?" : "")}"));
            }
        }

        var join = new DossierJoin(parts, options);
        problems.AddRange(join.Problems);
        return problems.Count == 0 ? join.Result : throw new DossierFilesException(problems);
    }
}
