namespace PeaceTerms;

/// <summary>One of the files that make a dossier: its name for messages and its text. Two of them are equal only when they are one object.</summary>
/// <param name="name">The file's name as messages show it.</param>
/// <param name="utf8">The text in UTF-8; a byte order mark is skipped. It is not copied: leave it unchanged while it is read.</param>
public sealed class DossierText(string name, ReadOnlyMemory<byte> utf8)
{
    /// <summary>The file's name as messages show it.</summary>
    public string Name { get; } = name;

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;
}
