namespace PeaceTerms.Tests;

/// <summary>Which folder of the library may know which.</summary>
internal static class Arrows
{
    private static readonly string[] Inside = ["Common", "Quantities", "Parties", "Territories", "Issues", "Terms", "Statements", "Comparison", "Questions"];
    private static readonly string[] Side = ["Validation", "Json"];

    /// <summary>Each use of a type that the file's folder may not know, as text for the reader of a failed test.</summary>
    public static IReadOnlyList<string> Broken(IReadOnlyList<SourceText> files)
    {
        var homes = files.SelectMany(file => file.Types.Select(type => (Type: type, file.Folder)))
            .GroupBy(type => type.Type, type => type.Folder)
            .ToDictionary(type => type.Key, type => type.ToHashSet());
        return
        [
            .. from file in files
               let closed = homes.Where(type => !type.Value.Any(home => MayKnow(file.Folder, home))).Select(type => type.Key).ToHashSet()
               from use in file.Uses(closed)
               select $"{file.Path}:{use.Line} uses {use.Name} of {string.Join(" and ", homes[use.Name])}",
        ];
    }

    public static bool HasPlace(string folder) => folder.Length == 0 || Inside.Contains(folder) || Side.Contains(folder);

    private static bool MayKnow(string folder, string other) =>
        folder == other || folder.Length == 0
        || (Side.Contains(folder) ? Inside.Contains(other) : Array.IndexOf(Inside, other) is >= 0 and var place && place < Array.IndexOf(Inside, folder));
}
