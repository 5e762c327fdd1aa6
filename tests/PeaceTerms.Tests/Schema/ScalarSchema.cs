using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms.Tests;

/// <summary>The schemas of what is no record and no list.</summary>
internal static class ScalarSchema
{
    /// <summary>What an editor can offer where other values are as good.</summary>
    private static readonly Dictionary<Type, IEnumerable<string>> Examples = new()
    {
        [typeof(TopicId)] = BuiltInTopics.All.Select(topic => topic.Id.ToString()),
        [typeof(CategoryId)] = BuiltInCategories.All.Select(category => category.Id.ToString()),
        [typeof(CalendarPeriod)] = ["P15Y", "P18M", "P30D", "PT72H"],
    };

    /// <summary>The schema of a value that has no name of its own; null for all others.</summary>
    public static JsonObject? Plain(Type type) =>
        type == typeof(string) ? new JsonObject { ["type"] = "string" }
        : type == typeof(bool) ? new JsonObject { ["type"] = "boolean" }
        : type == typeof(int) ? new JsonObject { ["type"] = "integer" }
        : type == typeof(decimal) ? new JsonObject { ["type"] = "number" }
        : null;

    public static JsonObject Of(JsonTypeInfo info, JsonSerializerOptions options) =>
        info.Type.IsEnum ? Names(info.Type, options)
        : info.Type == typeof(DateOnly) ? Text(info.Type, "A day, as in 2025-12-28.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date")
        : info.Converter is ISaysItsForm form ? Text(info.Type, $"{XmlDocs.OfLibrary.Of(info.Type)} Written as {form.Expected}.", form.Pattern, form.Format)
        : throw new InvalidOperationException($"Nothing says how {info.Type.Name} is written.");

    private static JsonObject Text(Type type, string description, string pattern, string? format)
    {
        var schema = new JsonObject { ["description"] = description, ["type"] = "string", ["pattern"] = pattern };
        if (format is not null)
        {
            schema["format"] = format;
        }

        if (Examples.TryGetValue(type, out var examples))
        {
            schema["examples"] = new JsonArray([.. examples.Select(example => (JsonNode?)example)]);
        }

        return schema;
    }

    private static JsonObject Names(Type type, JsonSerializerOptions options)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        var names = fields.Select(field => JsonSerializer.SerializeToNode(field.GetValue(null), options.GetTypeInfo(type))!.GetValue<string>()).ToList();
        return new JsonObject
        {
            ["description"] = string.Join('\n', fields.Zip(names, (field, name) => $"'{name}': {XmlDocs.OfLibrary.Of(field)}").Prepend(XmlDocs.OfLibrary.Of(type))),
            ["type"] = "string",
            ["enum"] = new JsonArray([.. names.Select(name => (JsonNode?)name)]),
        };
    }
}
