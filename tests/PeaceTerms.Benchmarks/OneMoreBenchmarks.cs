using BenchmarkDotNet.Attributes;

namespace PeaceTerms.Benchmarks;

/// <summary>One more statement in a compiled dossier of a hundred thousand that was compared, against compiling and comparing all.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class OneMoreBenchmarks
{
    private Bench bench = null!;
    private Dossier more = null!;

    [GlobalSetup]
    public void Setup()
    {
        bench = new Bench(Synthetic.Growing(100_000));
        more = bench.Dossier with { Statements = [.. bench.Dossier.Statements, Synthetic.Statement(100_000, 5)] };
        PositionComparer.Compare(bench.Compiled);
    }

    [Benchmark]
    public int OneMore() => PositionComparer.Compare(bench.Compiled.With(more.Statements[^1])).Findings.Count;

    [Benchmark(Baseline = true)]
    public int FromTheStart() => PositionComparer.Compare(CompiledDossier.Compile(more)).Findings.Count;
}
