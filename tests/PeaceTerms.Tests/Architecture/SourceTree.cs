namespace PeaceTerms.Tests;

/// <summary>The C# files of the repository, found from where the tests run.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string Library => Path.Combine(Root, "src", "PeaceTerms");

    /// <summary>The C# files under a folder, without what the compiler wrote.</summary>
    public static IReadOnlyList<SourceText> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => !file.Path.Split('/').Any(part => part is "obj" or "bin"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceText(file.Path, File.ReadAllText(file.File))),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PeaceTerms.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No PeaceTerms.sln above {AppContext.BaseDirectory}.");
    }
}
