using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace PeaceTerms.Tests;

/// <summary>What is found in each example is what was found before, to the byte: a change that should only make the comparer faster or plainer changes no line here.</summary>
public sealed class KeptResultsTests
{
    private const string Kept = "tests/PeaceTerms.Tests/Comparison/kept-results.tsv";

    /// <summary>Read once: reading is tested elsewhere, and a faulty comparer is tried here a thousand times.</summary>
    private static readonly (string Name, Dossier Dossier)[] Examples = Read();

    [Fact]
    public void Findings_of_the_examples_are_the_same_bytes_as_before()
    {
        var lines = new StringBuilder();
        foreach (var (name, dossier) in Examples)
        {
            Describe(lines, name, dossier);
        }

        Generated.IsFreshAt(Kept, lines.ToString());
    }

    private static (string Name, Dossier Dossier)[] Read()
    {
        DossierText[] texts = [.. new[] { "docs/examples/corpus", "docs/examples" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.json").Order(StringComparer.Ordinal))
            .Select(file => new DossierText(Path.GetFileName(file), File.ReadAllBytes(file)))];
        (string Name, Dossier Dossier)[] each = [.. texts.Select(text => (text.Name, DossierJson.Read(text.Utf8.Span)))];
        var onUkraine = texts.Where(text => !text.Name.StartsWith("ukraine-", StringComparison.Ordinal)
            && each.Single(one => one.Name == text.Name).Dossier.Parties.Any(party => party.Id == PartyId.Parse("ukraine")));
        return [.. each, ("all talks on Ukraine", DossierFiles.Join(onUkraine).Dossier)];
    }

    private static void Describe(StringBuilder lines, string name, Dossier dossier)
    {
        var compiled = CompiledDossier.Compile(dossier);
        foreach (var selection in Enum.GetValues<StatementSelection>())
        {
            var result = PositionComparer.Compare(compiled, new ComparisonOptions { Statements = selection });
            var bytes = Encoding.UTF8.GetBytes(FindingsJson.Write(result));
            lines.Append(CultureInfo.InvariantCulture, $"{name}\t{selection}\t{result.Findings.Count} findings\t{Convert.ToHexStringLower(SHA256.HashData(bytes))}\n");
        }
    }
}
