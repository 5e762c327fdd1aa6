using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace PeaceTerms.Packages.Tests;

/// <summary>The symbols belong to the assemblies, hold the sources, and say nothing of the machine that built them.</summary>
public sealed class SymbolTests
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string, string> Assemblies => new()
    {
        { "PeaceTerms", "lib/net10.0", "PeaceTerms" },
        { "PeaceTerms.Reports", "lib/net10.0", "PeaceTerms.Reports" },
        { "PeaceTerms.Tool", "tools/net10.0/any", "PeaceTerms.Cli" },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_is_deterministic_and_its_symbols_are_those_in_the_symbol_package(string id, string folder, string assembly)
    {
        using var package = Packed.Open(id);
        using var symbols = Packed.Open(id, ".snupkg");
        using var portable = new PEReader(new MemoryStream(package.Bytes($"{folder}/{assembly}.dll")));
        using var provider = Symbols(symbols, folder, assembly);
        var entries = portable.ReadDebugDirectory();
        var view = portable.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));

        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.Equal(view.Guid, new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        Assert.StartsWith("/_/", view.Path, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_source_is_in_the_symbols_by_its_place_in_the_repository(string id, string folder, string assembly)
    {
        using var symbols = Packed.Open(id, ".snupkg");
        using var provider = Symbols(symbols, folder, assembly);
        var reader = provider.GetMetadataReader();
        var sources = reader.Documents.Select(handle => (
            Name: reader.GetString(reader.GetDocument(handle).Name),
            IsEmbedded: reader.GetCustomDebugInformation(handle).Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == EmbeddedSource))).ToList();

        Assert.Contains(sources, source => source.Name.StartsWith($"/_/src/{assembly}/", StringComparison.Ordinal));
        Assert.All(sources, source => Assert.True(source.IsEmbedded && source.Name.StartsWith("/_/", StringComparison.Ordinal), source.Name));
    }

    private static MetadataReaderProvider Symbols(Package symbols, string folder, string assembly) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Bytes($"{folder}/{assembly}.pdb")));
}
