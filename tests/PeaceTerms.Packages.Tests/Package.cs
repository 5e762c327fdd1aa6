using System.IO.Compression;
using System.Xml.Linq;

namespace PeaceTerms.Packages.Tests;

/// <summary>A package file, opened.</summary>
internal sealed class Package(string file) : IDisposable
{
    private static readonly string[] Frame = ["_rels/", "package/", "[Content_Types].xml"];

    private readonly ZipArchive archive = ZipFile.OpenRead(file);

    /// <summary>All files but those of the packaging format itself.</summary>
    public IEnumerable<string> Files => archive.Entries.Select(entry => entry.FullName).Where(name => !Frame.Any(start => name.StartsWith(start, StringComparison.Ordinal))).Order(StringComparer.Ordinal);

    public byte[] Bytes(string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name)).ReplaceLineEndings("\n");

    /// <summary>The metadata by name; what has parts is given by those.</summary>
    public XElement Metadata
    {
        get
        {
            var root = XDocument.Load(new MemoryStream(Bytes(Files.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))))).Root!;
            foreach (var element in root.DescendantsAndSelf())
            {
                element.Name = element.Name.LocalName;
            }

            return root.Element("metadata")!;
        }
    }

    /// <summary>What is installed with it: id, version, and what of it callers do not get.</summary>
    public IEnumerable<string> Dependencies => Metadata.Descendants("dependency").Select(one => $"{(string?)one.Attribute("id")} {(string?)one.Attribute("version")} without {(string?)one.Attribute("exclude")}");

    public void Dispose() => archive.Dispose();
}
