using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms.Tests;

/// <summary>Writes the JSON Schema of a root as System.Text.Json sees it, with each named type once under <c>$defs</c>.</summary>
internal sealed class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SchemaRoot root;
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    private SchemaWriter(SchemaRoot root) => this.root = root;

    public static string Write(SchemaRoot root) => new SchemaWriter(root).Write();

    private string Write()
    {
        var exported = root.Options.GetJsonSchemaAsNode(root.Type, new JsonSchemaExporterOptions { TransformSchemaNode = Transform }).AsObject();
        var schema = new JsonObject { ["$schema"] = Dialect, ["$id"] = root.Id, ["title"] = root.Title };
        foreach (var (name, value) in exported)
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return schema.ToJsonString(Written) + "\n";
    }

    /// <summary>The exporter calls this for the inner types before the outer ones; a type that it has met before it gives as a <c>$ref</c> of its own.</summary>
    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        var info = root.Options.GetTypeInfo(Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type);
        if (context.Path.IsEmpty)
        {
            return RecordSchema.Of(info, exported.AsObject(), root, isRoot: true);
        }

        if (info.Kind == JsonTypeInfoKind.Object && !exported.AsObject().ContainsKey("$ref"))
        {
            var isOneKind = context.BaseTypeInfo is not null;
            definitions.TryAdd(
                isOneKind ? info.Type.Name : NameOf(info.Type),
                info.PolymorphismOptions is not null && !isOneKind ? UnionOf(info) : RecordSchema.Of(info, exported.AsObject(), root, isRoot: false));
        }

        var schema = Refer(info);
        if (context.PropertyInfo is { } property)
        {
            Describe(schema, property);
        }

        return schema;
    }

    private JsonObject Refer(JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Enumerable)
        {
            return new JsonObject { ["type"] = "array", ["items"] = Refer(root.Options.GetTypeInfo(info.ElementType!)) };
        }

        if (ScalarSchema.Plain(info.Type) is { } plain)
        {
            return plain;
        }

        if (info.Kind == JsonTypeInfoKind.None)
        {
            definitions.TryAdd(NameOf(info.Type), ScalarSchema.Of(info, root.Options));
        }

        return Refer(NameOf(info.Type));
    }

    private static JsonObject Refer(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private JsonObject UnionOf(JsonTypeInfo info) => new()
    {
        ["description"] = XmlDocs.OfLibrary.Of(info.Type),
        ["anyOf"] = new JsonArray([.. info.PolymorphismOptions!.DerivedTypes.Select(kind => Refer(kind.DerivedType.Name))]),
    };

    private void Describe(JsonObject schema, JsonPropertyInfo property)
    {
        schema["description"] = XmlDocs.OfLibrary.Of(RecordSchema.Declared(property));
        if (property.DeclaringType == root.Type && root.Fixed.TryGetValue(property.Name, out var value))
        {
            schema["enum"] = new JsonArray(value());
        }
    }

    /// <summary>A kind of a union that stands where no other kind can is written without its 'type' and so is a definition of its own.</summary>
    private static string NameOf(Type type) =>
        type == typeof(DateOnly) ? "Date"
        : type.BaseType?.IsDefined(typeof(JsonPolymorphicAttribute), inherit: false) == true ? $"{type.Name}Alone"
        : type.Name;
}
