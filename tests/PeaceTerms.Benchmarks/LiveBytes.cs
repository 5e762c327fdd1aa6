using System.Globalization;

namespace PeaceTerms.Benchmarks;

/// <summary>What a statement weighs in memory: as a record, and what compiling adds.</summary>
internal static class LiveBytes
{
    private const int Statements = 100_000;

    public static void Write()
    {
        var start = GC.GetTotalMemory(forceFullCollection: true);
        var dossier = Synthetic.Growing(Statements);
        var read = GC.GetTotalMemory(forceFullCollection: true);
        var compiled = CompiledDossier.Compile(dossier);
        var held = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(read - start) / Statements} bytes a statement, {(held - read) / Statements} more when compiled"));
        GC.KeepAlive(compiled);
        GC.KeepAlive(dossier);
    }
}
