using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The sample of docs/json-schema.md compiles and does what the text says.</summary>
public class JsonSchemaTextTests
{
    private static string Text => File.ReadAllText(Repository.PathOf("docs/json-schema.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_sample_shows_what_is_wrong_with_an_answer()
    {
        var printed = await Run((_, schema, _) => Task.FromResult(schema == PeaceTermsSchema.Dossier
            ? """{ "formatVersion": 1, "type": "dossier", "parties": [{ "id": "northland", "name": "Northland", "kind": "state", "memberOf": [{ "group": "bloc" }] }] }"""
            : ""));

        Assert.StartsWith("$.parties[0].memberOf[0].group: ", Assert.Single(printed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_is_the_code_that_is_run_here()
    {
        var source = File.ReadAllText(Repository.PathOf("tests/PeaceTerms.Tests/Docs/JsonSchemaTextTests.cs")).ReplaceLineEndings("\n");
        var code = Between(source, "        #region sample\n", "        #endregion").Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);

        Assert.Equal(string.Join('\n', code), Between(Text, "```csharp\n", "```"));
    }

    [Fact]
    public void The_sizes_are_those_of_the_schemas() => Assert.Contains(
        $"about {Math.Round(Compact(PeaceTermsSchema.Dossier) / 1000.0):0} kB without white space, of a draft {Math.Round(Compact(PeaceTermsSchema.Draft) / 1000.0):0} kB", Text.Replace('\n', ' '), StringComparison.Ordinal);

    private static int Compact(string schema) => System.Text.Encoding.UTF8.GetByteCount(System.Text.Json.Nodes.JsonNode.Parse(schema)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    private static async Task<List<string>> Run(Func<string, string, string, Task<string>> ask)
    {
        const string instructions = "Fill in a dossier.";
        const string document = "Northland belongs to the bloc.";
        var Console = new Printed();
        #region sample
        // ask: your call of a model, with the schema as the form of its answer.
        var answer = await ask(instructions, PeaceTermsSchema.Dossier, document);
        var dossier = DossierJson.Read(answer); // A DossierFormatException says what was expected where.
        foreach (var problem in DossierValidation.Check(dossier))
            Console.WriteLine($"{problem.Path}: {problem.Message}");
        #endregion
        return Console.Lines;
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    /// <summary>Takes the place of the console, which other tests share.</summary>
    private sealed class Printed
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string line) => Lines.Add(line);
    }
}
