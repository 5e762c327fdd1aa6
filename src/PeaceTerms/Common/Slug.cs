using System.Diagnostics.CodeAnalysis;

namespace PeaceTerms;

/// <summary>The one rule for the text of ids: 1 to 64 lower-case ASCII letters, digits or hyphens.</summary>
internal static class Slug
{
    public const string Rule = "1 to 64 lower-case letters, digits or hyphens";

    /// <summary>The rule as a regular expression of ECMA-262.</summary>
    public const string Pattern = "^[a-z0-9-]{1,64}$";

    /// <summary>The rule for one slug or two with '/' between them.</summary>
    public const string PathPattern = "^[a-z0-9-]{1,64}(/[a-z0-9-]{1,64})?$";

    public static bool IsValid([NotNullWhen(true)] string? text) => text is { Length: > 0 and <= 64 } && HasOnlyIdCharacters(text);

    /// <summary>A statement's id may also be <c>document/slug</c>, each half a slug.</summary>
    public static bool IsValidPath([NotNullWhen(true)] string? text)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash < 0 ? IsValid(text) : IsValid(text![..slash]) && IsValid(text[(slash + 1)..]);
    }

    private static bool HasOnlyIdCharacters(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
