namespace PeaceTerms.Snippets;

/// <summary>The files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The README and all documents.</summary>
    public static IEnumerable<string> Documents => Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Prepend(Path.Combine(Root, "README.md")).Where(IsWritten);

    /// <summary>The C# files whose regions documents show: they are compiled, and run by a test.</summary>
    public static IEnumerable<string> Sources => new[] { "docs", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)).Where(IsWritten);

    public static string Text(string relative) => Read(Path.Combine(Root, relative));

    public static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    private static bool IsWritten(string file) => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "PeaceTerms.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PeaceTerms.sln is in no folder above the snippets."));
}
