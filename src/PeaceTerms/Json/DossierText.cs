namespace PeaceTerms;

/// <summary>One of the files that make a dossier: its name for messages and its text.</summary>
/// <param name="Name">The file's name as messages show it.</param>
/// <param name="Utf8">The text in UTF-8; a byte order mark is skipped.</param>
public sealed record DossierText(string Name, ReadOnlyMemory<byte> Utf8);
