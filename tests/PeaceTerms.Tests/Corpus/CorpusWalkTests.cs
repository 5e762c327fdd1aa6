using Xunit;

namespace PeaceTerms.Tests;

/// <summary>Nothing that the corpus says is lost.</summary>
public sealed class CorpusWalkTests
{
    private static readonly string Examples = Path.Combine(SourceTree.Root, "docs", "examples", "corpus");

    internal static IReadOnlyDictionary<string, CompiledDossier> Encoded { get; } = CorpusFacts.Documents.Where(document => File.Exists(FileOf(document.Id)))
        .ToDictionary(document => document.Id, document => CompiledDossier.Compile(DossierJson.Read(File.ReadAllText(FileOf(document.Id)))));

    [Fact]
    public void At_most_one_provision_in_fifty_is_not_fully_held()
    {
        var losses = CorpusFacts.Documents.SelectMany(document => CorpusWalk.Of(document, Encoded[document.Id])).ToList();
        File.WriteAllLines("/tmp/losses.txt", losses.Select(loss => loss.ToString()));

        Assert.InRange(losses.Select(loss => (loss.Document, loss.Provision)).Distinct().Count(), 0, CorpusFacts.Documents.Sum(document => document.Provisions.Count) / 50);
    }

    internal static string FileOf(string id) => Path.Combine(Examples, $"{id}.json");
}
