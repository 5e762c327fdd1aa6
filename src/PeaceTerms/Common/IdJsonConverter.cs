using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Reads and writes an id as a JSON string; refuses anything else with what was expected.</summary>
/// <typeparam name="T">The type of id.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class IdJsonConverter<T> : JsonConverter<T>, ISaysItsForm
    where T : struct
{
    /// <summary>What is expected, in words, such as "a party id: 1 to 64 lower-case letters, digits or hyphens".</summary>
    public abstract string Expected { get; }

    string ISaysWhatItExpects.Expected => Expected;

    string ISaysItsForm.Pattern => Pattern;

    string? ISaysItsForm.Format => Format;

    /// <summary>The form of the text as a regular expression of ECMA-262.</summary>
    internal virtual string Pattern => Slug.Pattern;

    /// <summary>The name that JSON Schema has for the form; null when it has none.</summary>
    internal virtual string? Format => null;

    /// <summary>Reads an id from its text; null when the text is none.</summary>
    /// <param name="text">The text; never null.</param>
    /// <returns>The id, or null.</returns>
    protected abstract T? Parse(string text);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : null) ?? throw new JsonException($"Expected {Expected}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
