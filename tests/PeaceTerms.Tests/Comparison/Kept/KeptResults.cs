using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PeaceTerms.Tests;

/// <summary>The findings of dossiers as hashes in a file beside the tests; PEACETERMS_WRITE=1 writes it, and the commit then says why they are others.</summary>
internal static class KeptResults
{
    /// <summary>The encoded documents of the corpus and the two dossiers of the documentation.</summary>
    public static IReadOnlyList<DossierText> Examples { get; } =
        [.. new[] { "docs/examples/corpus", "docs/examples" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.json").Order(StringComparer.Ordinal))
            .Select(file => new DossierText(Path.GetFileName(file), File.ReadAllBytes(file)))];

    public static void AreFresh(string file, IEnumerable<(string Name, Dossier Dossier)> dossiers)
    {
        var lines = new StringBuilder();
        foreach (var (name, dossier) in dossiers)
        {
            var compiled = CompiledDossier.Compile(dossier);
            foreach (var selection in Enum.GetValues<StatementSelection>())
            {
                var result = PositionComparer.Compare(compiled, new ComparisonOptions { Statements = selection });
                var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FindingsJson.Write(result))));
                lines.Append(CultureInfo.InvariantCulture, $"{name}\t{selection}\t{result.Findings.Count} findings\t{hash}\n");
            }
        }

        Generated.IsFreshAt($"tests/PeaceTerms.Tests/Comparison/Kept/{file}.tsv", lines.ToString());
    }
}
