using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms;

/// <summary>Reads and writes one kind of root, and turns every fault into one exception.</summary>
internal sealed class JsonFile<T>
    where T : class
{
    private readonly string type;
    private readonly JsonTypeInfo<T> info;

    public JsonFile(string type, IJsonTypeInfoResolver resolver)
    {
        this.type = type;
        var options = new JsonSerializerOptions(PeaceTermsJsonContext.Default.Options) { TypeInfoResolver = resolver, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    public T Read(string json, DossierReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= DossierReadOptions.Default;
        if (Encoding.UTF8.GetByteCount(json) > options.MaxBytes)
        {
            throw JsonFile.TooLarge(options);
        }

        try
        {
            return Read(JsonFile.StrictUtf8.GetBytes(json), options);
        }
        catch (EncoderFallbackException exception)
        {
            var line = 1 + json.AsSpan(0, exception.Index).Count('\n');
            throw new DossierFormatException(options.FileName, "$", line, "text in Unicode", "half of a surrogate pair", null, exception);
        }
    }

    public T Read(ReadOnlySpan<byte> utf8, DossierReadOptions? options)
    {
        options ??= DossierReadOptions.Default;
        if (utf8.Length > options.MaxBytes)
        {
            throw JsonFile.TooLarge(options);
        }

        var json = JsonFile.WithoutMark(utf8);
        if (FirstPass.Check(json, type, options) is { } problem)
        {
            throw JsonFile.Refuse(json, problem, options, null);
        }

        try
        {
            return JsonSerializer.Deserialize(json, info)!;
        }
        catch (Exception exception) when (JsonFile.IsRefusal(exception))
        {
            var fault = ShapeProblem.Find(json, info) ?? new FormatProblem((exception as JsonException)?.Path ?? "$", 0, $"a {type}", "something that is none");
            throw JsonFile.Refuse(json, fault, options, exception);
        }
    }

    public async Task<T> ReadAsync(Stream stream, DossierReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= DossierReadOptions.Default;
        var bytes = new ArrayBufferWriter<byte>();
        while (true)
        {
            var count = await stream.ReadAsync(bytes.GetMemory(4096), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return Read(bytes.WrittenSpan, options);
            }

            bytes.Advance(count);
            if (bytes.WrittenCount > options.MaxBytes)
            {
                throw JsonFile.TooLarge(options);
            }
        }
    }

    public byte[] Write(T root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return [.. JsonSerializer.SerializeToUtf8Bytes(root, info), (byte)'\n'];
    }
}

/// <summary>What both kinds of root share.</summary>
internal static class JsonFile
{
    public static UTF8Encoding StrictUtf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether the serializer, a converter or a record's own check has refused the text, rather than something else having failed.</summary>
    public static bool IsRefusal(Exception exception) =>
        exception is JsonException or NotSupportedException or InvalidOperationException or ArgumentException or FormatException or OverflowException;

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    public static DossierFormatException TooLarge(DossierReadOptions options) =>
        new(options.FileName, "$", 1, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"no more than {options.MaxBytes} bytes"), "more", null, null);

    public static DossierFormatException Refuse(ReadOnlySpan<byte> json, FormatProblem problem, DossierReadOptions options, Exception? inner) =>
        new(options.FileName, problem.Path, 1 + json[..problem.Offset].Count((byte)'\n'), problem.Expected, problem.Found, problem.Suggestion, inner);
}
