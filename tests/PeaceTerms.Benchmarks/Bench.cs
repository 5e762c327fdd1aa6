using System.Text.Json;

namespace PeaceTerms.Benchmarks;

/// <summary>What the benchmarks share: the dossier as objects, as JSON and compiled, and as many numbers as it has statements.</summary>
public sealed class Bench
{
    /// <summary>Asks for what is always compared anew, since a comparison of positions without wishes of its own is kept for the next.</summary>
    public static readonly ComparisonOptions Anew = new() { Severity = finding => finding.Severity };

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PeaceTermsJson.TypeInfoResolver, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public Bench(Dossier dossier)
    {
        Dossier = dossier;
        Json = JsonSerializer.SerializeToUtf8Bytes(dossier, Options);
        var random = new Random(1);
        Numbers = [.. Enumerable.Range(0, dossier.Statements.Count).Select(_ => random.NextInt64())];
        Compiled = CompiledDossier.Compile(dossier);
    }

    public Dossier Dossier { get; }

    public byte[] Json { get; }

    public long[] Numbers { get; }

    public CompiledDossier Compiled { get; }

    public Dossier? Read() => JsonSerializer.Deserialize<Dossier>(Json, Options);

    public int Validate() => DossierValidation.Check(Dossier).Count;

    public int Compare() => PositionComparer.Compare(Compiled, Anew).Findings.Count;

    public long Sort()
    {
        var copy = (long[])Numbers.Clone();
        Array.Sort(copy);
        return copy[0];
    }
}
