using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The library knows no war: what the examples name is data and stands in no source file.</summary>
public class NeutralityTests
{
    private const int ShortestName = 5;

    /// <summary>Ids of groups and places that are also words of the field.</summary>
    private static readonly string[] Generic =
        ["parties", "guarantors", "mediator", "mediators", "signatories", "belligerents", "coalition", "alliance", "europe", "territory", "ceasefire", "armistice", "statement", "agreement", "draft",
        "others", "partners", "prisoners", "civilians", "allies", "assembly", "encampments", "line-of-contact", "demilitarised-zone", "security-zone"];

    [Fact]
    public void No_source_names_a_party_place_or_document_of_the_examples()
    {
        var folder = Path.Combine(SourceTree.Root, "docs", "examples");
        var ids = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).SelectMany(file => IdsIn(File.ReadAllText(file))).ToHashSet() : [];
        var sources = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

        var named = string.Join(Environment.NewLine, sources.SelectMany(file =>
            NamedIn(File.ReadAllText(file), ids).Select(name => $"{Path.GetRelativePath(SourceTree.Root, file)} names {name}")));

        Assert.True(named.Length == 0, named);
    }

    [Fact]
    public void The_search_finds_a_name_in_any_spelling()
    {
        var ids = IdsIn("""{ "parties": [ { "id": "north-land" }, { "id": "abc" }, { "id": "parties" } ], "territories": [ { "id": "eastmark" } ], "statements": [ { "id": "speech" } ] }""").ToHashSet();

        Assert.Equal(["eastmark", "north-land"], ids.Order());
        Assert.Equal(["north-land"], NamedIn("/// Such as North Land or eastmarks.", ids));
        Assert.Equal(["eastmark", "north-land"], NamedIn("\"north-land\" NorthLand Eastmark", ids).Order());
    }

    private static IEnumerable<string> IdsIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return
        [
            .. from list in new[] { "parties", "territories", "sources" }
               where document.RootElement.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array
               from item in document.RootElement.GetProperty(list).EnumerateArray()
               where item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out _)
               let id = item.GetProperty("id").GetString() ?? ""
               where id.Length >= ShortestName && !Generic.Contains(id)
               select id,
        ];
    }

    private static IEnumerable<string> NamedIn(string text, IEnumerable<string> ids) =>
        ids.Where(id => Regex.IsMatch(text, $@"(?<![\w-]){id.Replace("-", "[- ]?", StringComparison.Ordinal)}(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
