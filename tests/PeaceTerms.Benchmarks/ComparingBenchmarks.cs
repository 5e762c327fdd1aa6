using BenchmarkDotNet.Attributes;

namespace PeaceTerms.Benchmarks;

/// <summary>As the statements grow and their issues with them.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ComparingBenchmarks : GrowingBenchmarks
{
    [Params(1_000, 10_000, 100_000)]
    public override int Statements { get; set; }
}
