using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms.Tests;

/// <summary>The schema of a record, from what the exporter says of it.</summary>
internal static class RecordSchema
{
    public static JsonObject Of(JsonTypeInfo info, JsonObject exported, SchemaRoot root, bool isRoot)
    {
        var properties = exported["properties"]?.DeepClone().AsObject() ?? [];
        // What is required in reading may be left out in writing, such as an empty list.
        var required = root.IsWritten
            ? [.. info.Properties.Where(IsAlwaysWritten).Select(property => property.Name)]
            : (exported["required"]?.AsArray() ?? []).Select(name => (string)name!).ToList();
        if (properties.FirstOrDefault(property => property.Value is JsonObject schema && schema.ContainsKey("const")) is { Key: { } kind, Value: { } one })
        {
            // Editors and language models know a list of one value better than a constant.
            properties[kind] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(one["const"]!.DeepClone()) };
            required.Add(kind);
        }

        if (isRoot)
        {
            required.AddRange(root.Fixed.Keys);
        }

        var schema = new JsonObject
        {
            ["description"] = XmlDocs.OfLibrary.Of(info.Type),
            ["type"] = "object",
            ["properties"] = properties,
        };
        var names = properties.Select(property => property.Key).Where(required.Contains).Select(name => (JsonNode?)name).ToArray();
        if (names.Length > 0)
        {
            schema["required"] = new JsonArray(names);
        }

        schema["additionalProperties"] = root.IsWritten || exported["additionalProperties"]?.GetValueKind() == JsonValueKind.False
            ? false
            : throw new InvalidOperationException($"The reader takes unknown members in {info.Type.Name}.");
        return schema;
    }

    /// <summary>The member in the code.</summary>
    public static PropertyInfo Declared(JsonPropertyInfo property) =>
        property.AttributeProvider as PropertyInfo
        ?? property.DeclaringType.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Single(candidate => NameOf(candidate) == property.Name);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool IsAlwaysWritten(JsonPropertyInfo property) =>
        !property.IsGetNullable && (property.PropertyType == typeof(string) || !property.PropertyType.IsAssignableTo(typeof(IEnumerable)));
}
