namespace PeaceTerms.Snippets;

/// <summary>The example dossier, which most snippets ask.</summary>
internal static class Talks
{
    public static string File { get; } = Path.Combine(Repository.Root, "docs", "examples", "ukraine-2026-01.json");

    public static Dossier January { get; } = DossierJson.Read(System.IO.File.ReadAllBytes(File));

    public static IReadOnlyList<Finding> Findings { get; } = PositionComparer.Compare(January).Findings;
}
