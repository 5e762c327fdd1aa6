using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>docs/json-format.md lists every member of every kind of object, as the schemas have them.</summary>
public sealed class JsonFormatTests
{
    private static readonly (string Schema, string Title)[] Roots =
    [
        ("dossier", "A dossier"), ("draft", "A draft in a file of its own"), ("findings", "What compare writes"), ("check", "What check writes"), ("diff", "What diff writes"),
        ("history", "What history writes"), ("table", "What issues writes"),
    ];

    [Fact]
    public void The_reference_of_the_format_is_fresh() => Generated.IsFresh("json-format.md", Document());

    [Fact]
    public void Every_schema_is_in_it() => Assert.Equal(PeaceTermsSchema.Names.Order(), Roots.Select(root => root.Schema).Order());

    private static string Document()
    {
        var text = new StringBuilder("""
            # The JSON format

            Written by the tests from [the schemas](json-schema.md): every member of every object, in files and in results. Absent means *not said* and is never written as null;
            an empty list is left out. Dates are ISO 8601 days, periods ISO 8601 periods, numbers plain JSON numbers. Members that the format does not know are refused in files.
            Rules such as O4 are those of [The rules of meaning](semantics.md).


            """.ReplaceLineEndings("\n"));
        var types = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (name, title) in Roots)
        {
            var schema = JsonNode.Parse(PeaceTermsSchema.Of(name))!.AsObject();
            text.Append(Section($"## {title}", schema));
            foreach (var (type, definition) in schema["$defs"]!.AsObject())
            {
                // A type means the same in every file; a member that only results must have says so by its name.
                Merge(types, type, definition!.AsObject());
            }
        }

        text.Append("## Types\n\n");
        foreach (var (name, type) in types)
        {
            text.Append(Section($"### {name}", type));
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Merge(SortedDictionary<string, JsonObject> types, string name, JsonObject type)
    {
        if (!types.TryGetValue(name, out var known))
        {
            types.Add(name, type);
            return;
        }

        Assert.Equal(Members(known), Members(type));
    }

    private static IEnumerable<string> Members(JsonObject type) => type["properties"]?.AsObject().Select(member => member.Key) ?? [];

    private static string Section(string heading, JsonObject type)
    {
        var description = ((string?)type["description"] ?? "").Split('\n');
        var text = new StringBuilder($"{heading}\n\n{description[0]}\n\n");
        foreach (var value in description.Skip(1))
        {
            var (word, meaning) = value.Split("': ", 2) is [var before, var after] ? (before.TrimStart('\''), after) : ("", value);
            text.Append(word.Length == 0 ? $"{meaning}\n" : $"- `{word}`: {meaning}\n");
        }

        text.Append(description.Length > 1 ? "\n" : "");
        if (type["anyOf"] is JsonArray kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"One of {string.Join(", ", kinds.Select(kind => Type(kind!.AsObject())))}.\n\n");
        }

        if (type["pattern"] is { } pattern)
        {
            text.Append(CultureInfo.InvariantCulture, $"Form: `{pattern}`\n\n");
        }

        if (type["properties"] is JsonObject members && members.Count > 0)
        {
            var required = (type["required"]?.AsArray() ?? []).Select(member => (string)member!).ToHashSet();
            text.Append("| member | value | needed | meaning |\n|---|---|---|---|\n");
            foreach (var (name, member) in members)
            {
                var meaning = ((string?)member!["description"] ?? "-").Replace('\n', ' ').Replace("|", "\\|", StringComparison.Ordinal);
                text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Type(member.AsObject())} | {(required.Contains(name) ? "yes" : "no")} | {meaning} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Type(JsonObject value) => value switch
    {
        _ when (string?)value["$ref"] is { } reference => Link(reference["#/$defs/".Length..]),
        _ when value["items"] is JsonObject items => $"list of {Type(items)}",
        _ when value["enum"] is JsonArray words => string.Join(" or ", words.Select(word => $"`{word!.ToJsonString()}`")),
        _ when value["type"] is JsonArray names => string.Join(" or ", names.Select(name => (string)name!)),
        _ when value["anyOf"] is JsonArray kinds => string.Join(" or ", kinds.Select(kind => Type(kind!.AsObject()))),
        _ => (string?)value["type"] ?? "any value",
    };

    private static string Link(string type) => $"[{type}](#{type.ToLowerInvariant()})";
}
