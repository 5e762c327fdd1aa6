using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PeaceTerms.Tests;

/// <summary>Paths such as <c>$.drafts[0].provisions[1].id</c> on JSON text.</summary>
internal static partial class JsonPathText
{
    /// <summary>The value at a path; null when nothing is there.</summary>
    public static JsonNode? Get(JsonNode root, string path) => Steps(path).Aggregate((JsonNode?)root, Down);

    /// <summary>Puts a value at a path; null removes what is there.</summary>
    public static void Set(JsonNode root, string path, JsonNode? value)
    {
        var steps = Steps(path).ToList();
        var parent = steps.SkipLast(1).Aggregate((JsonNode?)root, Down) ?? throw new ArgumentException($"There is nothing above {path}.", nameof(path));
        switch (steps[^1])
        {
            case int position when value is null:
                parent.AsArray().RemoveAt(position);
                break;
            case int position:
                parent.AsArray()[position] = value;
                break;
            case string member when value is null:
                parent.AsObject().Remove(member);
                break;
            case string member:
                parent.AsObject()[member] = value;
                break;
        }
    }

    /// <summary>All values below a node that have no parts, with their paths and the name of the nearest member.</summary>
    public static IEnumerable<(string Path, string Member, JsonValue Value)> Leaves(JsonNode? node, string path = "$", string member = "") => node switch
    {
        JsonObject parts => parts.SelectMany(part => Leaves(part.Value, $"{path}.{part.Key}", part.Key)),
        JsonArray list => list.Index().SelectMany(item => Leaves(item.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{item.Index}]"), member)),
        JsonValue value => [(path, member, value)],
        _ => [],
    };

    private static JsonNode? Down(JsonNode? node, object step) => step switch
    {
        int position => node is JsonArray list && position < list.Count ? list[position] : null,
        _ => (node as JsonObject)?[(string)step],
    };

    private static IEnumerable<object> Steps(string path) => Step().Matches(path)
        .Select(match => match.Groups["at"].Success ? int.Parse(match.Groups["at"].ValueSpan, CultureInfo.InvariantCulture) : (object)match.Groups["member"].Value);

    [GeneratedRegex(@"\[(?<at>\d+)\]|\.(?<member>\w+)")]
    private static partial Regex Step();
}
