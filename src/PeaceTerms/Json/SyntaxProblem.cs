using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PeaceTerms;

/// <summary>Says in words what is wrong with a text that is no JSON.</summary>
internal static class SyntaxProblem
{
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);
    private static readonly SearchValues<byte> WordEnds = SearchValues.Create(" \t\r\n,:[]{}\""u8);

    public static FormatProblem Explain(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, JsonTrail.AnyDepth);
        var trail = new JsonTrail();
        var end = 0;
        try
        {
            while (reader.Read())
            {
                trail.Follow(ref reader);
                end = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            return Explain(json, trail, end);
        }

        return new FormatProblem("$", 0, "JSON", "something else");
    }

    private static FormatProblem Explain(ReadOnlySpan<byte> json, JsonTrail trail, int end)
    {
        var at = SkipSpace(json, end);
        var hasComma = at < json.Length && json[at] == ',' && trail.IsInList is not null && trail.Last is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        var comma = at;
        if (hasComma)
        {
            at = SkipSpace(json, at + 1);
        }

        FormatProblem Fault(string expected, string found, int offset) => new(trail.Ahead, offset, expected, found);

        var expected = Expected(trail, hasComma);
        if (at >= json.Length)
        {
            return json.Length == 0 || trail.Last == JsonTokenType.None
                ? Fault("a JSON object", "nothing", 0)
                : Fault(expected, "the end of the text", json.Length);
        }

        switch (json[at])
        {
            case (byte)'/':
                return Fault("no comment; use a member 'note'", "a comment", at);
            case (byte)'}' or (byte)']' when hasComma:
                return Fault(expected, "a comma before the end", comma);
            case (byte)'"' when IsTextExpected(trail, hasComma):
                return InText(json, at, trail, Fault);
            default:
                var word = Word(json[at..]);
                var isNumber = json[at] is (byte)'-' or (byte)'+' or (byte)'.' || char.IsAsciiDigit((char)json[at]);
                return Fault(isNumber && IsValueExpected(trail, hasComma) ? "a number as JSON writes it" : expected, FormatProblem.Quote(word), at);
        }
    }

    private static bool IsValueExpected(JsonTrail trail, bool hasComma) => trail.IsInList switch
    {
        null => trail.Last == JsonTokenType.None,
        true => hasComma || trail.Last == JsonTokenType.StartArray,
        false => trail.Last == JsonTokenType.PropertyName,
    };

    private static bool IsTextExpected(JsonTrail trail, bool hasComma) =>
        IsValueExpected(trail, hasComma) || (trail.IsInList == false && (hasComma || trail.Last == JsonTokenType.StartObject));

    private static string Expected(JsonTrail trail, bool hasComma) => (trail.IsInList, trail.Last, hasComma) switch
    {
        (null, JsonTokenType.None, _) => "a JSON object",
        (null, _, _) => "nothing after the end of the object",
        (_, JsonTokenType.PropertyName, _) or (true, _, true) => "a value",
        (false, _, true) => "the name of a member in double quotes",
        (false, JsonTokenType.StartObject, _) => "the name of a member in double quotes, or '}'",
        (true, JsonTokenType.StartArray, _) => "a value or ']'",
        (false, _, _) => "',' or '}'",
        (true, _, _) => "',' or ']'",
    };

    private static FormatProblem InText(ReadOnlySpan<byte> json, int start, JsonTrail trail, Func<string, string, int, FormatProblem> problem)
    {
        const string text = "text that ends with a double quote";
        for (var i = start + 1; i < json.Length; i++)
        {
            switch (json[i])
            {
                case (byte)'"':
                    var next = SkipSpace(json, i + 1);
                    return trail.IsInList == false && trail.Last != JsonTokenType.PropertyName
                        ? problem("':' after the name of a member", next < json.Length ? FormatProblem.Quote(Word(json[next..])) : "the end of the text", Math.Min(next, json.Length))
                        : problem("a value", "something else", start);
                case (byte)'\\' when i + 1 < json.Length && IsEscape(json[(i + 1)..], out var length):
                    i += length;
                    break;
                case (byte)'\\' when i + 1 < json.Length:
                    return problem("an escape that JSON knows, such as \\n or \\u00e9", FormatProblem.Quote(Encoding.UTF8.GetString(json.Slice(i, 2))), i);
                case (byte)'\n' or (byte)'\r':
                    return problem($"{text}, with \\n for a new line", "a new line", i);
                case < 0x20:
                    return problem("text without control characters", $"the byte 0x{json[i]:X2}", i);
                default:
                    break;
            }
        }

        return problem(text, "the end of the text", json.Length);
    }

    private static bool IsEscape(ReadOnlySpan<byte> escape, out int length)
    {
        var isCode = escape[0] == 'u';
        length = isCode ? 5 : 1;
        return isCode
            ? escape.Length >= 5 && !escape.Slice(1, 4).ContainsAnyExcept(HexDigits)
            : "\"\\/bfnrt"u8.Contains(escape[0]);
    }

    private static int SkipSpace(ReadOnlySpan<byte> json, int at)
    {
        while (at < json.Length && json[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }

    private static string Word(ReadOnlySpan<byte> json)
    {
        Rune.DecodeFromUtf8(json, out var rune, out _);
        var length = json.IndexOfAny(WordEnds);
        return length == 0 ? rune.ToString() : Encoding.UTF8.GetString(length < 0 ? json : json[..length]);
    }
}
