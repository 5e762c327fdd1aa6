using System.Text;

namespace PeaceTerms;

/// <summary>Reads and writes a draft in a file of its own as JSON. Reading is strict and stops at the first fault; writing is canonical: equal drafts give equal bytes.</summary>
public static class DraftJson
{
    private static readonly JsonFile<Draft> File = new(DossierFormat.Draft, PeaceTermsJsonResolver.OfDrafts);

    /// <summary>Reads a draft.</summary>
    /// <param name="json">The text; a byte order mark is skipped.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <returns>The draft. Its shape is right; whether its references and rules hold is for the validators.</returns>
    /// <exception cref="DossierFormatException">The text is no draft.</exception>
    public static Draft Read(string json, DossierReadOptions? options = null) => File.Read(json, options);

    /// <summary>Reads a draft.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is skipped.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="DossierFormatException">The text is no draft.</exception>
    public static Draft Read(ReadOnlySpan<byte> utf8, DossierReadOptions? options = null) => File.Read(utf8, options);

    /// <summary>Reads a draft.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is skipped.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="DossierFormatException">The text is no draft.</exception>
    public static Draft Read(byte[] utf8, DossierReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return File.Read(utf8.AsSpan(), options);
    }

    /// <summary>Reads a draft from a stream, to its end. The stream stays open.</summary>
    /// <param name="stream">The text in UTF-8.</param>
    /// <param name="options">The file's name for messages, and the limits; null takes the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="DossierFormatException">The text is no draft.</exception>
    public static Task<Draft> ReadAsync(Stream stream, DossierReadOptions? options = null, CancellationToken cancellationToken = default) =>
        File.ReadAsync(stream, options, cancellationToken);

    /// <summary>Writes a draft, indented, with a new line at the end.</summary>
    /// <param name="draft">The draft. Text with half a surrogate pair is written with U+FFFD in its place.</param>
    /// <returns>The text.</returns>
    public static string Write(Draft draft) => Encoding.UTF8.GetString(File.Write(draft));

    /// <summary>Writes a draft to a stream in UTF-8, as <see cref="Write"/> does. The stream stays open.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    public static async Task WriteAsync(Draft draft, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(File.Write(draft), cancellationToken).ConfigureAwait(false);
    }
}
