using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;
using PeaceTerms.Validation;
using Xunit;

namespace PeaceTerms.Extensions.Tests;

/// <summary>An application writes the library's records inside its own, with the library's metadata and no reflection, and validates them by FluentValidation's interface.</summary>
public sealed class RecordTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(PeaceTermsJson.TypeInfoResolver, FolderJsonContext.Default),
    };

    private static readonly Dossier January = DossierJson.Read(File.ReadAllBytes(Example("ukraine-2026-01.json")));

    [Fact]
    public void A_dossier_in_a_record_of_the_application_is_written_as_in_a_file_and_read_back()
    {
        var folder = new Folder { Owner = "desk", Dossier = January };

        var text = JsonSerializer.Serialize(folder, TypeInfo);

        Assert.Equal(folder, JsonSerializer.Deserialize(text, TypeInfo));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(DossierJson.Write(January)), JsonNode.Parse(text)!["dossier"]));
    }

    [Fact]
    public void Findings_in_a_record_of_the_application_are_written_as_the_library_writes_them()
    {
        var result = PositionComparer.Compare(January);

        var text = JsonSerializer.Serialize(new Folder { Owner = "desk", Dossier = January, Findings = result.Findings }, TypeInfo);

        Assert.NotEmpty(result.Findings);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(FindingsJson.Write(result))!["findings"], JsonNode.Parse(text)!["findings"]));
    }

    [Fact]
    public void Histories_and_tables_in_a_record_of_the_application_are_written_as_the_library_writes_them()
    {
        var (history, table) = (PositionTracer.Trace(January), IssueTabulator.Tabulate(January));

        var text = JsonNode.Parse(JsonSerializer.Serialize(new Folder { Owner = "desk", Dossier = January, History = history, Table = table }, TypeInfo))!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(FindingsJson.Write(history)), text["history"]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(FindingsJson.Write(table)), text["table"]));
    }

    [Fact]
    public void A_member_that_the_library_does_not_know_is_refused_where_the_application_wants_it() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{ "owner": "desk", "dossier": { "partys": [] } }""", TypeInfo));

    [Fact]
    public void The_validators_are_those_of_FluentValidation()
    {
        IValidator<Dossier> dossiers = new DossierValidator();
        IValidator<Party> parties = new PartyValidator();

        Assert.DoesNotContain(dossiers.Validate(January).Errors, failure => failure.Severity == Severity.Error);
        Assert.False(dossiers.Validate(January with { Parties = [] }).IsValid);
        Assert.Equal(ErrorCodes.TextEmpty, Assert.Single(parties.Validate(January.Parties[0] with { Name = "" }).Errors).ErrorCode);
    }

    private static JsonTypeInfo<Folder> TypeInfo => (JsonTypeInfo<Folder>)Options.GetTypeInfo(typeof(Folder));

    internal static string Example(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PeaceTerms.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("PeaceTerms.sln is in no folder above the tests.");
        }

        return Path.Combine(folder, "docs", "examples", name);
    }
}
