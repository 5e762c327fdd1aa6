using BenchmarkDotNet.Attributes;

namespace PeaceTerms.Benchmarks;

/// <summary>Comparing, validating and sorting against reading; the numbers of statements and of runs come with each class.</summary>
public abstract class GrowingBenchmarks
{
    private Bench bench = null!;

    public abstract int Statements { get; set; }

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
