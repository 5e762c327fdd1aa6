using System.Text.Json;

namespace PeaceTerms;

/// <summary>Looks up what a text says it is, so that the right reader can judge it.</summary>
internal static class RootType
{
    /// <summary>The root's type; null when the text has none, which is for the reader to say.</summary>
    public static string? Of(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(JsonFile.WithoutMark(utf8), JsonTrail.AnyDepth);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("type"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }
}
