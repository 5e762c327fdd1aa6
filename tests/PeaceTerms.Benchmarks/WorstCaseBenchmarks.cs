using BenchmarkDotNet.Attributes;

namespace PeaceTerms.Benchmarks;

/// <summary>The worst case against sorting: a hundred thousand statements of two hundred parties on one issue.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class WorstCaseBenchmarks
{
    private Bench bench = null!;

    [GlobalSetup]
    public void Setup() => bench = new Bench(Synthetic.OneIssue(100_000));

    [Benchmark(Baseline = true)]
    public long Sort() => bench.Sort();

    [Benchmark]
    public object? Read() => bench.Read();

    [Benchmark]
    public int Validate() => bench.Validate();

    [Benchmark]
    public int Compare() => bench.Compare();
}
