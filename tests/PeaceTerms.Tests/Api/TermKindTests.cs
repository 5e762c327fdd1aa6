using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>A kind of term, or of anything else that has kinds, is whole: its JSON name stands in the schema, and its page in the docs. (Its name and validator: <see cref="ValidatorCoverageTests"/>.)</summary>
public sealed class TermKindTests
{
    private static readonly JsonObject Definitions = Defined();

    // No text of the corpus strikes a clause of another.
    private static readonly Dossier Struck = Talk(Demand("southland", new Clause { Clauses = [S("plan/1")], Rule = ClauseRule.Struck }, day: 1)) with
    {
        Drafts = [new() { Id = D("plan"), Title = "A plan", Date = Monday, Proposers = [P("northland")], Provisions = [new() { Id = S("plan/1"), Locator = "1", Term = Ceiling(600_000) }] }],
    };

    private static readonly List<Dossier> Examples = [Struck, .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs", "examples"), "*.json", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllBytes).Select(Read).OfType<Dossier>()];

    public static TheoryData<Type> Terms => [.. RecordMaker.Kinds(typeof(Term))];

    public static TheoryData<Type> Unions => [.. typeof(Dossier).Assembly.GetExportedTypes().Where(type => type.IsAbstract && !type.IsSealed && !type.IsGenericType && type.GetMethod("<Clone>$") is not null && type != typeof(MeetingSide))];

    [Theory]
    [MemberData(nameof(Unions))]
    public void Every_kind_of_a_union_has_a_name_of_its_own_and_a_schema_and_a_section_that_says_it(Type union)
    {
        var named = union.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        Assert.Equal(RecordMaker.Kinds(union).ToHashSet(), named.Select(one => one.DerivedType).ToHashSet());
        Assert.Equal(named.Count, named.Select(one => one.TypeDiscriminator).Distinct().Count());
        Assert.All(named, one =>
        {
            Assert.Equal((string)one.TypeDiscriminator!, (string?)Definitions[one.DerivedType.Name]?["properties"]?["type"]?["enum"]?[0]);
            Assert.Contains($"### {one.DerivedType.Name}\n", Page("json-format.md"), StringComparison.Ordinal);
            Assert.Contains($"### {one.DerivedType.Name}\n", Page("api.md"), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void Every_kind_of_term_stands_on_the_table_of_a_real_dossier(Type term) => Assert.Contains(Examples, dossier =>
        FindingsJson.Write(IssueTabulator.Tabulate(dossier)) is var table
        && dossier.Statements.Select(statement => (statement.Id, statement.Term)).Concat(dossier.Drafts.SelectMany(draft => draft.Provisions.Select(provision => (provision.Id, provision.Term))))
            .Any(said => said.Term.GetType() == term && table.Contains($"\"{said.Id}\"", StringComparison.Ordinal)));

    private static string Page(string name) => File.ReadAllText(Path.Combine(SourceTree.Root, "docs", name)).ReplaceLineEndings("\n");

    private static Dossier? Read(byte[] text)
    {
        try
        {
            return DossierJson.Read(text);
        }
        catch (DossierFormatException)
        {
            return null; // A draft, or no file of ours.
        }
    }

    private static JsonObject Defined()
    {
        var all = new JsonObject();
        foreach (var (name, definition) in PeaceTermsSchema.Names.SelectMany(schema => JsonNode.Parse(PeaceTermsSchema.Of(schema))!["$defs"]!.AsObject()))
        {
            all[name] = definition!.DeepClone();
        }

        return all;
    }
}
