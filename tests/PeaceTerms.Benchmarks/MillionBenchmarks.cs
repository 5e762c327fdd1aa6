using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace PeaceTerms.Benchmarks;

/// <summary>The same with a million statements beside a hundred thousand, each run few times since one takes long.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 3)]
[MemoryDiagnoser]
public class MillionBenchmarks : GrowingBenchmarks
{
    [Params(100_000, 1_000_000)]
    public override int Statements { get; set; }
}
