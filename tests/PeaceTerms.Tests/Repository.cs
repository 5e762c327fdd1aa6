namespace PeaceTerms.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine([Root, .. relative.Split('/')]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "PeaceTerms.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PeaceTerms.sln is in no folder above the tests."));
}
