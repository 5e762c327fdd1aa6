using System.Globalization;

namespace PeaceTerms;

/// <summary>A dossier that was joined of files, and where in them its parts stand.</summary>
public sealed class JoinedDossier
{
    private readonly IReadOnlyList<FilePart> parts;
    private readonly Dictionary<string, List<List<(FilePart Part, int Index)>>> origins;

    internal JoinedDossier(Dossier dossier, IReadOnlyList<FilePart> parts, Dictionary<string, List<List<(FilePart Part, int Index)>>> origins) =>
        (Dossier, this.parts, this.origins) = (dossier, parts, origins);

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>Whether the files are drafts only, so that nothing declares what they refer to.</summary>
    public bool IsOnlyDrafts => parts.Count > 0 && parts.All(part => part.IsDraft);

    /// <summary>Where a part of the dossier stands. Of several definitions of one id it is the first that has the place, else the first.</summary>
    /// <param name="jsonPath">The path in the joined dossier, such as a problem's.</param>
    /// <returns>The place; the start of the first file for what stands in no file. Null when there are no files.</returns>
    public FilePlace? PlaceOf(string jsonPath)
    {
        ArgumentNullException.ThrowIfNull(jsonPath);
        if (parts.Count == 0)
        {
            return null;
        }

        if (Element(jsonPath) is not var (list, index, rest) || !origins.TryGetValue(list, out var elements) || index >= elements.Count)
        {
            return (parts.FirstOrDefault(part => !part.IsDraft && part.HasPath(jsonPath)) ?? parts[0]).PlaceOf(jsonPath);
        }

        var definitions = elements[index];
        var (origin, place) = definitions.Count == 1 ? definitions[0] : definitions.Find(one => one.Part.Has(list, one.Index, rest)) is { Part: not null } exact ? exact : definitions[0];
        return origin.PlaceOf(list, place, rest);
    }

    /// <summary>The list, the place in it and what follows, of a path such as <c>$.statements[3].by</c>.</summary>
    private static (string List, int Index, string Below)? Element(string path)
    {
        var (open, close) = (path.IndexOf('[', StringComparison.Ordinal), path.IndexOf(']', StringComparison.Ordinal));
        return path.StartsWith("$.", StringComparison.Ordinal) && open > 2 && close > open && int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (path[2..open], index, path[(close + 1)..]) : null;
    }
}
