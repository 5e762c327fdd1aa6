using System.Text;

namespace PeaceTerms;

/// <summary>Reads and writes a dossier as JSON. Reading is strict and stops at the first fault; writing is canonical: equal dossiers give equal bytes.</summary>
public static class DossierJson
{
    private static readonly JsonFile<Dossier> File = new(DossierFormat.Dossier, PeaceTermsJsonResolver.OfDossiers);

    /// <summary>Reads a dossier.</summary>
    /// <param name="json">The text; a byte order mark is skipped.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <returns>The dossier. Its shape is right; whether its references and rules hold is for the validators.</returns>
    /// <exception cref="DossierFormatException">The text is no dossier.</exception>
    public static Dossier Read(string json, DossierReadOptions? options = null) => File.Read(json, options);

    /// <summary>Reads a dossier.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is skipped.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="DossierFormatException">The text is no dossier.</exception>
    public static Dossier Read(ReadOnlySpan<byte> utf8, DossierReadOptions? options = null) => File.Read(utf8, options);

    /// <summary>Reads a dossier.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is skipped.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="DossierFormatException">The text is no dossier.</exception>
    public static Dossier Read(byte[] utf8, DossierReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return File.Read(utf8.AsSpan(), options);
    }

    /// <summary>Reads a dossier from a stream, to its end. The stream stays open.</summary>
    /// <param name="stream">The text in UTF-8.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="DossierFormatException">The text is no dossier.</exception>
    public static Task<Dossier> ReadAsync(Stream stream, DossierReadOptions? options = null, CancellationToken cancellationToken = default) =>
        File.ReadAsync(stream, options, cancellationToken);

    /// <summary>Writes a dossier, indented, with a new line at the end.</summary>
    /// <param name="dossier">The dossier. Text with half a surrogate pair is written with U+FFFD in its place.</param>
    /// <returns>The text.</returns>
    public static string Write(Dossier dossier) => Encoding.UTF8.GetString(File.Write(dossier));

    /// <summary>Writes a dossier to a stream in UTF-8, as <see cref="Write"/> does. The stream stays open.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    public static async Task WriteAsync(Dossier dossier, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(File.Write(dossier), cancellationToken).ConfigureAwait(false);
    }
}
