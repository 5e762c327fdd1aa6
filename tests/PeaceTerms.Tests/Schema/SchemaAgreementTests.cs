using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Json.Schema;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>A schema takes what the reader takes and refuses what it refuses, as a validator sees it that is not ours.</summary>
[Properties(Arbitrary = [typeof(DossierGenerators)])]
public class SchemaAgreementTests
{
    private static readonly EvaluationOptions Strictly = new() { RequireFormatValidation = true };
    private static readonly Dictionary<string, JsonSchema> Schemas = PeaceTermsSchema.Names.ToDictionary(name => name, name => JsonSchema.FromText(PeaceTermsSchema.Of(name)));

    [Property(MaxTest = 40)]
    public void What_is_written_is_valid(Dossier dossier, Draft draft)
    {
        Assert.True(IsValid("dossier", JsonNode.Parse(DossierJson.Write(dossier))));
        Assert.True(IsValid("draft", JsonNode.Parse(DraftJson.Write(draft))));
    }

    [Property(MaxTest = 60)]
    public void A_damaged_text_is_valid_just_when_it_can_be_read(Dossier dossier, Draft draft, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 5; i++)
        {
            var (json, isDossier) = random.Next(3) > 0 ? (DossierJson.Write(dossier), true) : (DraftJson.Write(draft), false);
            var damaged = Damaged(json, random);

            Assert.True(Reads(damaged, isDossier) == IsValid(isDossier ? "dossier" : "draft", JsonNode.Parse(damaged)), damaged);
        }
    }

    [Theory]
    [InlineData("ukraine-2025-06.json")]
    [InlineData("ukraine-2026-01.json")]
    public void Findings_are_valid(string file)
    {
        var dossier = DossierJson.Read(File.ReadAllBytes(Repository.PathOf($"docs/examples/{file}")));
        foreach (var selection in Enum.GetValues<StatementSelection>())
        {
            var findings = FindingsJson.Write(PositionComparer.Compare(dossier, new ComparisonOptions { Statements = selection }));

            Assert.True(IsValid("findings", JsonNode.Parse(findings)));
        }
    }

    [Fact]
    public void Checks_of_drafts_are_valid()
    {
        var dossier = CompiledDossier.Compile(DossierJson.Read(File.ReadAllBytes(Repository.PathOf("docs/examples/ukraine-2026-01.json"))));
        var drafts = dossier.Dossier.Drafts.Select(draft => draft.Id).ToList();

        Assert.NotEmpty(drafts);
        Assert.All(drafts, draft => Assert.True(IsValid("check", JsonNode.Parse(FindingsJson.Write(DraftChecker.Check(dossier, draft))))));
    }

    [Fact]
    public void Histories_are_valid() => Assert.True(IsValid("history", JsonNode.Parse(FindingsJson.Write(PositionTracer.Trace(AnswerKey.Dossier)))));

    [Theory]
    [InlineData("P10000Y", false, true)]
    [InlineData("P1M1W", true, false)]
    [InlineData("P1W", true, true)]
    [InlineData("P1M7D", true, true)]
    public void Periods_differ_only_where_the_document_says_so(string period, bool isRead, bool isValid)
    {
        var json = File.ReadAllText(Repository.PathOf("tests/PeaceTerms.Schema/good/dossier.json")).Replace("P15Y", period, StringComparison.Ordinal);

        Assert.Equal((isRead, isValid), (Reads(json, isDossier: true), IsValid("dossier", JsonNode.Parse(json))));
    }

    [Fact]
    public void Every_bad_file_of_the_list_is_refused_by_the_reader_too()
    {
        var folder = Repository.PathOf("tests/PeaceTerms.Schema/bad");
        var list = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "list.json")))!.AsArray().Select(entry => (File: (string)entry!["file"]!, Schema: (string)entry["schema"]!)).ToList();
        var taken = list.Where(bad => bad.Schema != "findings" && Reads(File.ReadAllText(Path.Combine(folder, bad.File)), bad.Schema == "dossier")).Select(bad => bad.File);

        Assert.NotEmpty(list);
        Assert.Equal("", string.Join(", ", taken));
    }

    private static bool IsValid(string schema, JsonNode? json)
    {
        using var document = JsonDocument.Parse(json?.ToJsonString() ?? "null");
        return Schemas[schema].Evaluate(document.RootElement, Strictly).IsValid;
    }

    private static bool Reads(string json, bool isDossier)
    {
        try
        {
            _ = isDossier ? DossierJson.Read(json) : (object)DraftJson.Read(json);
            return true;
        }
        catch (DossierFormatException)
        {
            return false;
        }
    }

    /// <summary>One change of shape somewhere: a member is lost, added or renamed, or a value stands where another should.</summary>
    private static string Damaged(string json, Random random)
    {
        var root = JsonNode.Parse(json)!;
        var nodes = Nodes(root).ToList();
        var node = nodes[random.Next(nodes.Count)];
        if (node is JsonObject { Count: > 0 } members && random.Next(2) == 0)
        {
            var name = members.ElementAt(random.Next(members.Count)).Key;
            var value = members[name];
            members.Remove(name);
            switch (random.Next(3))
            {
                case 0:
                    break;
                case 1:
                    members[$"{name}s"] = value;
                    break;
                default:
                    members[name] = value;
                    members["other"] = 1;
                    break;
            }
        }
        else if (node.Parent is not null)
        {
            node.ReplaceWith(Another(nodes, random));
        }

        return root.ToJsonString();
    }

    private static JsonNode? Another(List<JsonNode> nodes, Random random) => random.Next(8) switch
    {
        0 => null,
        1 => true,
        2 => "text",
        3 => 12.5m,
        4 => new JsonArray(),
        5 => new JsonObject(),
        _ => nodes[random.Next(nodes.Count)].DeepClone(),
    };

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Nodes(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Nodes).Prepend(items),
        JsonValue value => [value],
        _ => [],
    };
}
