using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace PeaceTerms.Benchmarks;

/// <summary>The same with a million statements beside a hundred thousand, each run few times since one takes long.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 3)]
[MemoryDiagnoser]
public class MillionBenchmarks
{
    private Bench bench = null!;

    [Params(100_000, 1_000_000)]
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
