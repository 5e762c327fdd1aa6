using System.Globalization;
using System.Text;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Nothing that the corpus says is lost, and the walk would notice if it were.</summary>
public sealed class CorpusWalkTests
{
    private static readonly IReadOnlyDictionary<string, CompiledDossier> Encoded =
        CorpusFacts.Documents.ToDictionary(document => document.Id, document => CompiledDossier.Compile(DossierJson.Read(File.ReadAllText(FileOf(document.Id)))));

    private static readonly IReadOnlyList<Loss> Losses = [.. CorpusFacts.Documents.SelectMany(document => CorpusWalk.Of(document, Encoded[document.Id]))];

    public static TheoryData<string> Documents => [.. CorpusFacts.Documents.Select(document => document.Id)];

    [Fact]
    public void Every_document_and_provision_of_the_corpus_is_there()
    {
        Assert.Equal(43, CorpusFacts.Documents.Count);
        Assert.Equal(466, CorpusFacts.Documents.Sum(document => document.Provisions.Count));
        Assert.Equal(CorpusFacts.Documents.Select(document => document.Id), Directory.GetFiles(Path.GetDirectoryName(FileOf("x"))!, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void At_most_one_provision_in_fifty_is_not_fully_held() =>
        Assert.InRange(Losses.Select(loss => (loss.Document, loss.Provision)).Distinct().Count(), 0, CorpusFacts.Documents.Sum(document => document.Provisions.Count) / 50);

    [Fact]
    public void Each_loss_has_a_reason() => Assert.All(Losses, loss => Assert.NotEmpty(CorpusFacts.ReasonOf(loss)));

    [Fact]
    public void The_list_of_what_is_held_is_fresh() => Generated.IsFresh("corpus-coverage.md", Coverage());

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_changed_fact_is_noticed(string id)
    {
        var document = CorpusFacts.Documents.Single(one => one.Id == id);
        var encoded = EncodedProvision.Of(Encoded[id]);
        var unnoticed = document.Provisions.SelectMany(FactMutations.Of).Where(mutation => !CorpusWalk.Of(document, mutation.Changed, encoded.GetValueOrDefault(mutation.Changed["ref"].Text)).Any());

        Assert.Empty(unnoticed.Select(mutation => mutation.Fact));
    }

    [Fact]
    public void A_changed_figure_in_the_document_is_noticed()
    {
        var text = File.ReadAllText(FileOf("egypt-israel-1979"));
        var changed = CompiledDossier.Compile(DossierJson.Read(text.Replace("\"value\": 230\n", "\"value\": 231\n", StringComparison.Ordinal)));

        var loss = Assert.Single(CorpusWalk.Of(CorpusFacts.Documents.Single(document => document.Id == "egypt-israel-1979"), changed));
        Assert.Equal("at-most 230 vehicles", loss.Expected);
    }

    internal static string FileOf(string id) => Path.Combine(SourceTree.Root, "docs", "examples", "corpus", $"{id}.json");

    private static string Coverage()
    {
        var text = new StringBuilder();
        var lost = Losses.Select(loss => (loss.Document, loss.Provision)).Distinct().ToList();
        var all = CorpusFacts.Documents.Sum(document => document.Provisions.Count);
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # What the documents hold of the corpus

            Written by the tests, which walk the facts of each document and its encoded form side by side and read nothing of the form but what the
            compiled dossier asks. A provision is held if every figure, unit, comparator, party, area, category, circumstance, length, condition and stance of its facts
            is found there; each fact is also changed once, and the walk must notice.

            {all} provisions in {CorpusFacts.Documents.Count} documents: {all - lost.Count} held, {lost.Count} not fully held.

            | document | provisions | held |
            |---|---|---|

            """).ReplaceLineEndings("\n"));
        foreach (var document in CorpusFacts.Documents)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {document.Id} | {document.Provisions.Count} | {document.Provisions.Count - lost.Count(one => one.Document == document.Id)} |\n");
        }

        if (Losses.Count > 0)
        {
            text.Append("\n## Not fully held\n\n| document | provision | fact | expected | why |\n|---|---|---|---|---|\n");
            text.AppendJoin("", Losses.Select(loss => $"| {loss.Document} | {loss.Provision} | {loss.Fact} | {loss.Expected} | {CorpusFacts.ReasonOf(loss)} |\n"));
        }

        return text.ToString();
    }
}
