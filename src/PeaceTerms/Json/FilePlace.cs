using System.Globalization;

namespace PeaceTerms;

/// <summary>A place in one of the files that make a dossier.</summary>
public sealed record FilePlace
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>The line, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The JSON path in that file.</summary>
    public required string Path { get; init; }

    /// <summary>The place as editors can jump to it.</summary>
    /// <returns>Such as <c>talks.json:12</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
