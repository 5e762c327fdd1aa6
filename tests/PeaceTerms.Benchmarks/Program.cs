using System.Diagnostics;
using System.Text;
using System.Text.Json;
using PeaceTerms;
using PeaceTerms.Benchmarks;

var options = new JsonSerializerOptions { TypeInfoResolver = PeaceTermsJson.TypeInfoResolver, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
foreach (var (name, dossier) in new[] { ("growing 10k", Synthetic.Growing(10_000)), ("growing 100k", Synthetic.Growing(100_000)), ("one 100k", Synthetic.OneIssue(100_000)) })
{
    var json = Encoding.UTF8.GetBytes(DossierJson.Write(dossier));
    void Time(string what, Action act)
    {
        act();
        var best = double.MaxValue;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        act();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        for (var i = 0; i < 2; i++)
        {
            var watch = Stopwatch.StartNew();
            act();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"{name,-14} {what,-12} {best,10:0.0} ms {bytes / dossier.Statements.Count,8} B per statement");
    }

    Time("read STJ", () => JsonSerializer.Deserialize<Dossier>(json, options));
    Time("validate", () => DossierValidation.Check(dossier));
    var longs = Enumerable.Range(0, dossier.Statements.Count).Select(n => (long)HashCode.Combine(n)).ToArray();
    Time("sort", () => { var copy = (long[])longs.Clone(); Array.Sort(copy); });
    var compiled = CompiledDossier.Compile(dossier);
    Time("compile", () => CompiledDossier.Compile(dossier));
    var findings = 0;
    var fresh = new ComparisonOptions { Severity = finding => finding.Severity };
    Time("compare", () => findings = PositionComparer.Compare(compiled, fresh).Findings.Count);
    PositionComparer.Compare(compiled);
    var number = 0;
    Time("one more", () => findings = PositionComparer.Compare(compiled.With(Synthetic.Statement(1_000_000 + ++number, 5))).Findings.Count);
    Console.WriteLine($"{findings} findings, {json.Length} bytes");
}
