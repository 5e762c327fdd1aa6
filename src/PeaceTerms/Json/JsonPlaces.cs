using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PeaceTerms;

/// <summary>Where the values of a JSON text stand, so that a message about a path can name the line.</summary>
public sealed class JsonPlaces
{
    private const int Root = 0;

    private readonly Dictionary<(int Parent, string Step), int> children = [];
    private readonly List<int> lines = [1];

    private JsonPlaces()
    {
    }

    /// <summary>Takes the places of a text. After a syntax error, what stands before it counts.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The places.</returns>
    public static JsonPlaces Of(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Of(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Takes the places of a text in UTF-8. After a syntax error, what stands before it counts.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>The places.</returns>
    public static JsonPlaces Of(ReadOnlySpan<byte> utf8)
    {
        var places = new JsonPlaces();
        try
        {
            places.Read(JsonFile.WithoutMark(utf8));
        }
        catch (JsonException)
        {
            // What was read up to here still has its lines.
        }

        return places;
    }

    /// <summary>The line of a path, or of the nearest value around it that the text has.</summary>
    /// <param name="jsonPath">The path, such as <c>$.statements[0].term</c>.</param>
    /// <returns>The line, counted from 1; null when the text is no path.</returns>
    public int? LineOf(string jsonPath)
    {
        ArgumentNullException.ThrowIfNull(jsonPath);
        if (!jsonPath.StartsWith('$'))
        {
            return null;
        }

        return lines[Find(jsonPath).Node];
    }

    /// <summary>Whether the text has a value at exactly this path.</summary>
    internal bool Has(string jsonPath) => jsonPath.StartsWith('$') && Find(jsonPath).IsExact;

    private (int Node, bool IsExact) Find(string path)
    {
        var node = Root;
        foreach (var step in Steps(path))
        {
            if (!children.TryGetValue((node, step), out var child))
            {
                return (node, false);
            }

            node = child;
        }

        return (node, true);
    }

    private static IEnumerable<string> Steps(string path)
    {
        var at = 1;
        while (at < path.Length)
        {
            var start = at;
            if (path.AsSpan(at).StartsWith("['", StringComparison.Ordinal))
            {
                var end = path.IndexOf("']", at, StringComparison.Ordinal);
                at = end < 0 ? path.Length : end + 2;
                yield return $".{path[(start + 2)..(end < 0 ? path.Length : end)]}";
                continue;
            }

            at = path.IndexOfAny(['.', '['], at + 1);
            at = at < 0 ? path.Length : at;
            yield return path[start..at];
        }
    }

    private static string IndexStep(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, JsonTrail.AnyDepth);
        var around = new Stack<(int Node, bool IsList, int Count)>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var (line, counted, named) = (1, 0, Root);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += json[counted..start].Count((byte)'\n');
            counted = start;
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    around.Pop();
                    continue;
                case JsonTokenType.PropertyName:
                    var name = $".{JsonTrail.TextOf(ref reader)}";
                    named = Add(around.Peek().Node, names.TryGetValue(name, out var known) ? known : names[name] = name, line);
                    continue;
                default:
                    break;
            }

            var node = named;
            if (around.Count == 0)
            {
                lines[Root] = line;
            }
            else if (around.Peek().IsList)
            {
                var (list, _, count) = around.Pop();
                around.Push((list, true, count + 1));
                node = Add(list, IndexStep(count), line);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                around.Push((node, reader.TokenType == JsonTokenType.StartArray, 0));
            }
        }
    }

    private int Add(int parent, string step, int line)
    {
        lines.Add(line);
        children.TryAdd((parent, step), lines.Count - 1);
        return lines.Count - 1;
    }
}
