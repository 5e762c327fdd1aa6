using System.Globalization;

namespace PeaceTerms;

/// <summary>A text is no dossier or draft: where it goes wrong, what was expected there and what was found. Only the first fault is told.</summary>
public sealed class DossierFormatException : Exception
{
    internal DossierFormatException(string? file, string path, int line, string expected, string found, string? suggestion, Exception? inner)
        : base(Compose(file, path, line, expected, found, suggestion), inner) =>
        (File, Path, Line, Expected, Found, Suggestion) = (file, path, line, expected, found, suggestion);

    /// <summary>The file's name as given in <see cref="DossierReadOptions.FileName"/>; null when none was.</summary>
    public string? File { get; }

    /// <summary>The JSON path, such as <c>$.statements[0].term.duration.periods[1]</c>; <c>$</c> is the root.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>What was expected, as in "a date such as 2025-12-28".</summary>
    public string Expected { get; }

    /// <summary>What was found instead.</summary>
    public string Found { get; }

    /// <summary>The known name that is nearest to the one found; null when none is near.</summary>
    public string? Suggestion { get; }

    private static string Compose(string? file, string path, int line, string expected, string found, string? suggestion)
    {
        var place = file is null ? "Line" : $"{file}, line";
        var hint = suggestion is null ? "" : $" Did you mean '{suggestion}'?";
        return string.Create(CultureInfo.InvariantCulture, $"{place} {line}, {path}: expected {expected}; found {found}.{hint}");
    }
}
