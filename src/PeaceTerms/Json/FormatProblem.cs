using System.Text;
using System.Text.Json;

namespace PeaceTerms;

/// <summary>A fault of a JSON text: where, what was expected, what was found.</summary>
internal sealed record FormatProblem(string Path, int Offset, string Expected, string Found, string? Suggestion = null)
{
    private const int LongestQuote = 60;

    public static string Quote(string text) =>
        $"'{(text.Length <= LongestQuote ? text : text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…")}'";

    public static string AnyOf(IEnumerable<string> names)
    {
        var quoted = names.Select(name => $"'{name}'").ToList();
        return quoted.Count == 1 ? quoted[0] : $"one of {string.Join(", ", quoted)}";
    }

    /// <summary>The reader's token in words.</summary>
    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => $"the number {Shorten(Encoding.UTF8.GetString(reader.ValueSpan))}",
        _ => Quote(JsonTrail.TextOf(ref reader)),
    };

    private static string Shorten(string number) => number.Length <= LongestQuote ? number : number[..LongestQuote] + "…";
}
