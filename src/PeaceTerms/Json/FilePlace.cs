using System.Globalization;

namespace PeaceTerms;

/// <summary>A place in one of the files that make a dossier.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Path">The JSON path in that file.</param>
public sealed record FilePlace(string File, int Line, string Path)
{
    /// <summary>The place as editors can jump to it.</summary>
    /// <returns>Such as <c>talks.json:12</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
