using BenchmarkDotNet.Attributes;

namespace PeaceTerms.Benchmarks;

/// <summary>Comparing, validating and sorting against reading, as the statements grow and their issues with them.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private Bench bench = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup() => bench = new Bench(Synthetic.Growing(Statements));

    [Benchmark(Baseline = true)]
    public object? Read() => bench.Read();

    [Benchmark]
    public int Validate() => bench.Validate();

    [Benchmark]
    public int Compare() => bench.Compare();

    [Benchmark]
    public long Sort() => bench.Sort();
}
