using System.Security.Cryptography;
using System.Text;

namespace PeaceTerms.Reports;

/// <summary>A style or script that goes into each page, and its hash, by which the page allows it and nothing else.</summary>
internal sealed class Asset
{
    private Asset(string text) => (Text, Hash) = (text, $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");

    public static Asset Style { get; } = Read("page.css");

    public static Asset Script { get; } = Read("page.js");

    /// <summary>The style of a picture that stands by itself.</summary>
    public static Asset PictureStyle { get; } = Read("picture.css");

    public string Text { get; }

    public string Hash { get; }

    private static Asset Read(string name)
    {
        using var reader = new StreamReader(typeof(Asset).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return new Asset(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
