using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The schemas are what the types say, hold together and come with the library.</summary>
public partial class SchemaTests
{
    public static TheoryData<string> Roots => [.. SchemaRoot.All.Select(root => root.Name)];

    [Theory]
    [MemberData(nameof(Roots))]
    public void The_file_is_what_the_types_say(string name) =>
        Generated.IsFresh($"schema/{name}.schema.json", SchemaWriter.Write(SchemaRoot.All.Single(root => root.Name == name)));

    [Theory]
    [MemberData(nameof(Roots))]
    public void The_library_gives_the_file(string name) => Assert.True(
        File.ReadAllText(Repository.PathOf($"docs/schema/{name}.schema.json")) == PeaceTermsSchema.Of(name),
        $"docs/schema/{name}.schema.json is not the one in the library; build again.");

    [Fact]
    public void Each_schema_has_a_name()
    {
        Assert.Equal(SchemaRoot.All.Select(root => root.Name).Order(), PeaceTermsSchema.Names);
        Assert.Equal(
            typeof(PeaceTermsSchema).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.GetValue(null)).Order(),
            PeaceTermsSchema.Names.Select(PeaceTermsSchema.Of).Order());
        Assert.Contains($"expected {string.Join(", ", PeaceTermsSchema.Names)}", Assert.Throws<ArgumentException>(() => PeaceTermsSchema.Of("Dossier")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PeaceTermsSchema.Of(null!));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_definition_is_used_and_every_reference_leads_to_one(string name)
    {
        var schema = Parse(name);

        Assert.Equal(
            schema["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}"),
            Nodes(schema).OfType<JsonObject>().Select(node => (string?)node["$ref"]).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_object_is_closed_and_every_member_and_definition_described(string name)
    {
        var schema = Parse(name);
        var objects = Nodes(schema).OfType<JsonObject>().Where(node => node["properties"] is JsonObject && (string?)node["type"] == "object").ToList();

        Assert.NotEmpty(objects);
        Assert.All(objects, node => Assert.False((bool)node["additionalProperties"]!));
        Assert.All(objects.SelectMany(node => node["properties"]!.AsObject()).Where(member => !IsKind(member.Value!)), member => IsDescribed(member.Key, member.Value!));
        Assert.All(schema["$defs"]!.AsObject(), definition => IsDescribed(definition.Key, definition.Value!));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Kinds_are_lists_of_one_value(string name)
    {
        var schema = Parse(name);
        var kinds = Nodes(schema).OfType<JsonObject>().Where(node => node["anyOf"] is JsonArray).SelectMany(node => node["anyOf"]!.AsArray())
            .Select(kind => schema["$defs"]![((string)kind!["$ref"]!)["#/$defs/".Length..]]!).ToList();

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind =>
        {
            Assert.Single(kind["properties"]!["type"]!["enum"]!.AsArray());
            Assert.Contains("type", kind["required"]!.AsArray().Select(member => (string)member!));
        });
        Assert.DoesNotContain(Nodes(schema).OfType<JsonObject>(), node => node["const"] is JsonValue);
    }

    [Property]
    public void A_pattern_takes_the_texts_that_its_converter_takes()
    {
        // Forms have few letters, so that texts that nearly fit are common.
        var texts = from length in Gen.Choose(0, 9) from signs in Gen.Elements([.. "PTYMWDHS0159az-/A \n"]).ArrayOf(length) select string.Concat(signs);
        foreach (var text in texts.Sample(20).Concat(["", "P", "PT", "P1Y2M3W4DT5H", "P1W1Y", "a/b", "a/", "/a", "a/b/c", new string('a', 64), new string('a', 65), $"{new string('a', 64)}/{new string('b', 64)}", "a\n"]))
        {
            foreach (var (type, form) in Forms)
            {
                Assert.True(Matches(form.Pattern, text) == Reads(type, text), $"{type.Name}: {form.Pattern} and the converter differ on '{text}'.");
            }
        }
    }

    [Fact]
    public void Every_id_and_period_has_a_form() => Assert.Equal(
        [nameof(CalendarPeriod), nameof(CategoryId), nameof(DocumentId), nameof(EventId), nameof(LineId), nameof(PartyId), nameof(StatementId), nameof(TerritoryId), nameof(TopicId)],
        Forms.Select(form => form.Type.Name).Order(StringComparer.Ordinal));

    private static IReadOnlyList<(Type Type, ISaysItsForm Form)> Forms { get; } =
    [
        .. from type in typeof(Dossier).Assembly.GetTypes()
           where type.IsAssignableTo(typeof(ISaysItsForm)) && !type.IsAbstract
           select (type.BaseType!.GetGenericArguments()[0], (ISaysItsForm)Activator.CreateInstance(type)!),
    ];

    /// <summary>In .NET a dollar also matches before a last new line, in ECMA-262 it does not.</summary>
    private static bool Matches(string pattern, string text) => Regex.IsMatch(text, $"{pattern[..^1]}\\z");

    private static bool Reads(Type type, string text)
    {
        try
        {
            return JsonSerializer.Deserialize(JsonSerializer.Serialize(text), type, SchemaRoot.All[0].Options) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonObject Parse(string name) => JsonNode.Parse(PeaceTermsSchema.Of(name))!.AsObject();

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Nodes(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Nodes),
        JsonValue value => [value],
        _ => [],
    };

    private static bool IsKind(JsonNode schema) => schema is JsonObject { Count: 2 } member && member["enum"] is JsonArray { Count: 1 };

    private static void IsDescribed(string name, JsonNode schema)
    {
        var description = (string?)schema["description"] ?? "";
        Assert.True(description.Length > 0 && !Code().IsMatch(description), $"{name} is described as '{description}'.");
    }

    /// <summary>What a reader of files should not have to know: null, and words run together.</summary>
    [GeneratedRegex(@"\b[Nn]ull\b|[a-z]\.[A-Z]|^\s|\s$|  ")]
    private static partial Regex Code();
}
