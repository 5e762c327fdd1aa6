using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PeaceTerms;

/// <summary>Follows a JSON reader and knows the path of its current token.</summary>
internal sealed class JsonTrail
{
    private readonly List<(bool IsList, int Index, string? Name)> steps = [];

    private JsonTokenType last;

    /// <summary>The path of the reader's last token; for the end of an object or a list, that of what ended.</summary>
    public string Path => Join(last is JsonTokenType.StartObject or JsonTokenType.StartArray ? steps.Count - 1 : steps.Count);

    /// <summary>The last token; none before the first.</summary>
    public JsonTokenType Last => last;

    /// <summary>Whether the reader is in a list; null outside of everything.</summary>
    public bool? IsInList => steps.Count == 0 ? null : steps[^1].IsList;

    /// <summary>The path of what is to follow: of the named member, else of the object or list around it.</summary>
    public string Ahead => Join(last == JsonTokenType.PropertyName ? steps.Count : Math.Max(0, steps.Count - 1));

    public static JsonReaderOptions AnyDepth { get; } = new() { MaxDepth = int.MaxValue };

    public static string Member(string path, string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$') ? $"{path}.{name}" : $"{path}['{name}']";

    public static string Element(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The path of the token that starts at an offset of a text without syntax errors up to there.</summary>
    public static string PathAt(ReadOnlySpan<byte> json, int offset)
    {
        var reader = new Utf8JsonReader(json, AnyDepth);
        var trail = new JsonTrail();
        while (reader.Read())
        {
            trail.Follow(ref reader);
            if (reader.TokenStartIndex >= offset)
            {
                break;
            }
        }
        return trail.Path;
    }

    /// <summary>The text of a string or a name; one that is no Unicode text is taken as written.</summary>
    public static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    /// <summary>Takes note of the reader's token; call it once for each.</summary>
    public void Follow(ref Utf8JsonReader reader)
    {
        last = reader.TokenType;
        if (last is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            steps.RemoveAt(steps.Count - 1);
            return;
        }

        if (last == JsonTokenType.PropertyName)
        {
            steps[^1] = (false, 0, TextOf(ref reader));
            return;
        }

        if (IsInList == true)
        {
            steps[^1] = (true, steps[^1].Index + 1, null);
        }

        if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            steps.Add((last == JsonTokenType.StartArray, -1, null));
        }
    }

    private string Join(int count)
    {
        // Deeper than any record goes, a path would only be noise, and a long one.
        const int longest = 64;
        var path = "$";
        foreach (var (isList, index, name) in steps.Take(Math.Min(count, longest)))
        {
            path = isList ? Element(path, index) : Member(path, name ?? "");
        }

        return path;
    }
}
