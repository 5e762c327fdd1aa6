using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PeaceTerms.Benchmarks;

// Without arguments it asks which; "--filter *" runs all. "bytes" tells what a compiled statement weighs.
if (args is ["bytes"])
{
    LiveBytes.Write();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.WithOptions(ConfigOptions.JoinSummary));
