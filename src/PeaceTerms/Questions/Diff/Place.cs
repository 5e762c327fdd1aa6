using System.Text.RegularExpressions;

namespace PeaceTerms;

/// <summary>The point of a text that a locator names, without its letters and headings: "point 10" of "point 10(b), second sentence".</summary>
internal static partial class Place
{
    public static string Of(string? locator) => locator is null ? "" : Number().Match(locator) is { Success: true } match ? match.Value : locator;

    [GeneratedRegex(@"^\D*\d+")]
    private static partial Regex Number();
}
