namespace PeaceTerms.Cli.Input;

/// <summary>The files that paths name: a file itself, and for a folder all its JSON files and those of the folders in it. Each file counts once.</summary>
internal static class InputFiles
{
    /// <summary>The texts of all files, and a line for each path that cannot be read.</summary>
    public static (IReadOnlyList<DossierText> Texts, IReadOnlyList<string> Unread) Read(IEnumerable<string> paths)
    {
        var (texts, unread, seen) = (new List<DossierText>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        void Try(Action read)
        {
            try
            {
                read();
            }
            catch (InputException exception)
            {
                unread.AddRange(exception.Lines);
            }
        }

        foreach (var path in paths)
        {
            IEnumerable<string> files = [];
            Try(() => files = Of(path));
            foreach (var file in files.Where(file => seen.Add(FullPath(file))))
            {
                Try(() => texts.Add(new DossierText(file, InputFile.Read(file))));
            }
        }

        return (texts, unread);
    }

    private static string FullPath(string file) => file.Length == 0 || file.Contains('\0', StringComparison.Ordinal) ? file : Path.GetFullPath(file);

    private static IReadOnlyList<string> Of(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        try
        {
            var found = Directory.GetFiles(path, "*.json", new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive });
            return found.Length > 0 ? [.. found.Order(StringComparer.Ordinal)] : throw new InputException($"{path}: error: the folder has no dossiers; put files that end in .json into it, or name another.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: error: the folder cannot be read.");
        }
    }
}
