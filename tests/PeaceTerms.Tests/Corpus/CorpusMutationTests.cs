using System.Globalization;
using System.Text.Json.Nodes;
using PeaceTerms.Validation;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What is broken in an encoded document of the corpus is caught, with the code and at the place.</summary>
public sealed class CorpusMutationTests
{
    private static readonly Dictionary<string, string> Repeated = new()
    {
        ["parties"] = ErrorCodes.PartyRepeated,
        ["territories"] = ErrorCodes.TerritoryRepeated,
        ["lines"] = ErrorCodes.LineRepeated,
        ["events"] = ErrorCodes.EventRepeated,
        ["categories"] = ErrorCodes.CategoryRepeated,
        ["topics"] = ErrorCodes.TopicRepeated,
        ["sources"] = ErrorCodes.SourceRepeated,
        ["statements"] = ErrorCodes.StatementRepeated,
        ["drafts"] = ErrorCodes.DraftRepeated,
    };

    private static readonly Dictionary<string, string> Unknown = new()
    {
        ["parties"] = ErrorCodes.PartyUnknown,
        ["territories"] = ErrorCodes.TerritoryUnknown,
        ["lines"] = ErrorCodes.LineUnknown,
        ["events"] = ErrorCodes.EventUnknown,
        ["categories"] = ErrorCodes.CategoryUnknown,
        ["topics"] = ErrorCodes.TopicUnknown,
        ["sources"] = ErrorCodes.DocumentUnknown,
        ["drafts"] = ErrorCodes.DocumentUnknown,
        ["statements"] = ErrorCodes.StatementUnknown,
    };

    // The members that name something declared elsewhere; an id does so only where it fills a key.
    private static readonly HashSet<string> References =
    [
        "by", "guarantors", "beneficiary", "holders", "protects", "forces", "except", "commands", "territory", "heldBy", "line", "startingAt", "event", "start", "after", "at", "waitsFor", "category",
        "categories", "subjects", "notCounted", "what", "purposes", "media", "topic", "document", "group", "organOf", "nonMembers", "proposers", "endorsers", "addressees", "candidates", "organisations", "between", "monitors",
        "actors", "toward", "obliges", "inFavourOf", "binds", "claimant", "of", "sides", "parties", "voidOn", "ratifiedBy", "consentOf", "statement", "payer", "within", "core", "mayInclude", "sovereignUntilNow", "party",
    ];

    private static readonly Dictionary<string, string> Figures = new()
    {
        ["value"] = ErrorCodes.FigureNegative,
        ["values"] = ErrorCodes.FigureNegative,
        ["atLeast"] = ErrorCodes.FigureNegative,
        ["atMost"] = ErrorCodes.FigureNegative,
        ["moreThan"] = ErrorCodes.FigureNegative,
        ["lessThan"] = ErrorCodes.FigureNegative,
        ["tolerance"] = ErrorCodes.ToleranceNegative,
        ["parts"] = ErrorCodes.PartOutOfRange,
        ["percent"] = ErrorCodes.PartOutOfRange,
        ["numerator"] = ErrorCodes.PartOutOfRange,
        ["denominator"] = ErrorCodes.PartOutOfRange,
        ["memberCount"] = ErrorCodes.MemberCountNegative,
        ["times"] = ErrorCodes.RenewalsOutOfRange,
    };

    public static TheoryData<string> Documents => [.. CorpusFacts.Documents.Select(document => document.Id)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_party_dropped_is_missed_where_it_is_named(string id)
    {
        foreach (var position in Enumerable.Range(0, Root(id)["parties"]!.AsArray().Count))
        {
            var root = Root(id);
            var party = root["parties"]![position]!["id"]!.GetValue<string>();
            root["parties"]!.AsArray().RemoveAt(position);
            var problems = Problems(root).Where(problem => problem.Code == ErrorCodes.PartyUnknown).ToList();

            Assert.All(problems, problem => Assert.Equal(party, JsonPathText.Get(root, problem.Path)!.GetValue<string>()));
            Assert.Superset(Speaking(root, party), problems.Select(problem => problem.Path).ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Days_that_end_before_they_begin_are_told_where_they_end(string id)
    {
        var root = Root(id);
        var path = Terms(root).First();
        JsonPathText.Set(root, path + ".period", new JsonObject { ["from"] = "2030-01-02", ["until"] = "2030-01-01" });

        Assert.Equal([(ErrorCodes.DatesReversed, path + ".period.until")], Told(root));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_stretch_of_days_turned_round_is_told(string id)
    {
        var text = Root(id);
        foreach (var path in JsonPathText.Leaves(text).Where(leaf => leaf.Member is "until" && leaf.Value.GetValueKind() == System.Text.Json.JsonValueKind.String).Select(leaf => leaf.Path[..leaf.Path.LastIndexOf('.')]))
        {
            var root = Root(id);
            var range = JsonPathText.Get(root, path)!.AsObject();
            var first = range.ContainsKey("from") ? "from" : "since";
            if (range.ContainsKey(first))
            {
                (range[first], range["until"]) = (range["until"]!.DeepClone(), range[first]!.DeepClone());
                Assert.Contains((ErrorCodes.DatesReversed, path + ".until"), Told(root));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_id_given_twice_is_told_at_the_second(string id)
    {
        foreach (var (list, code) in Repeated.Where(pair => Root(id)[pair.Key] is JsonArray { Count: > 0 }))
        {
            var root = Root(id);
            var items = root[list]!.AsArray();
            items.Add(items[0]!.DeepClone());

            Assert.Contains((code, Place($"$.{list}", items.Count - 1, "id")), Told(root));
        }

        foreach (var draft in Enumerable.Range(0, Root(id)["drafts"]?.AsArray().Count ?? 0))
        {
            var root = Root(id);
            var provisions = root["drafts"]![draft]!["provisions"]!.AsArray();
            provisions.Add(provisions[0]!.DeepClone());

            Assert.Equal([(ErrorCodes.StatementRepeated, Place(Place("$.drafts", draft, "provisions"), provisions.Count - 1, "id"))], Told(root));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_reference_that_leads_nowhere_is_told_at_its_place(string id)
    {
        var declared = Unknown.Keys.SelectMany(list => (Root(id)[list]?.AsArray() ?? []).Select(item => (Id: item!["id"]!.GetValue<string>(), Code: Unknown[list]))).ToLookup(pair => pair.Id, pair => pair.Code);
        var leaves = JsonPathText.Leaves(Root(id)).Where(leaf => IsReference(leaf.Path, leaf.Member) && leaf.Value.TryGetValue<string>(out var text) && (leaf.Member == "topic" || declared.Contains(text))).DistinctBy(leaf => (leaf.Member, leaf.Value.GetValue<string>())).ToList();
        Assert.True(leaves.Count > 2, $"{id} refers to nearly nothing.");
        foreach (var leaf in leaves)
        {
            var root = Root(id);
            JsonPathText.Set(root, leaf.Path, "nothing-of-that-name");

            Assert.Contains(Told(root), told => told.Path == leaf.Path && (leaf.Member == "topic" ? told.Code == ErrorCodes.TopicUnknown : declared[leaf.Value.GetValue<string>()].Contains(told.Code)));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_figure_below_zero_is_told_at_its_place(string id)
    {
        foreach (var leaf in JsonPathText.Leaves(Root(id)).Where(leaf => leaf.Value.GetValueKind() == System.Text.Json.JsonValueKind.Number && Figures.ContainsKey(leaf.Member)))
        {
            var root = Root(id);
            JsonPathText.Set(root, leaf.Path, -Math.Max(1, leaf.Value.GetValue<decimal>()));

            Assert.Contains((leaf.Path.EndsWith(".bound.atMost", StringComparison.Ordinal) ? ErrorCodes.BoundNegative : Figures[leaf.Member], leaf.Path), Told(root));
        }
    }

    [Fact]
    public void Every_number_of_the_corpus_is_one_that_is_negated() =>
        Assert.Equal(["formatVersion"], CorpusFacts.Documents.SelectMany(document => JsonPathText.Leaves(Root(document.Id))).Where(leaf => leaf.Value.GetValueKind() == System.Text.Json.JsonValueKind.Number).Select(leaf => leaf.Member).Distinct().Where(member => !Figures.ContainsKey(member)));

    private static bool IsReference(string path, string member) => References.Contains(member) || (member == "id" && path.Contains(".key[", StringComparison.Ordinal));

    /// <summary>The places where a party speaks or proposes.</summary>
    private static HashSet<string> Speaking(JsonNode root, string party) =>
        [.. JsonPathText.Leaves(root).Where(leaf => leaf.Member is "by" or "proposers" && leaf.Path.Split('.').Length < 5 && !leaf.Path.Contains(".term", StringComparison.Ordinal) && leaf.Value.TryGetValue<string>(out var text) && text == party).Select(leaf => leaf.Path)];

    private static IEnumerable<string> Terms(JsonNode root) => JsonPathText.Leaves(root).Where(leaf => leaf.Path.EndsWith(".term.type", StringComparison.Ordinal)).Select(leaf => leaf.Path[..^".type".Length]);

    private static string Place(string list, int position, string member) => string.Create(CultureInfo.InvariantCulture, $"{list}[{position}].{member}");

    private static JsonNode Root(string id) => JsonNode.Parse(File.ReadAllText(CorpusWalkTests.FileOf(id)))!;

    private static IReadOnlyList<Problem> Problems(JsonNode root) => DossierValidation.Check(DossierJson.Read(root.ToJsonString()));

    private static List<(string Code, string Path)> Told(JsonNode root) => [.. Problems(root).Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => (problem.Code, problem.Path))];
}
