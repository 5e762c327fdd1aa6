using System.Text.Json;

namespace PeaceTerms.Cli.Input;

/// <summary>Looks up what a file says it is, so that the right reader can judge it.</summary>
internal static class RootType
{
    public const string Draft = "draft";

    /// <summary>The root's type; null when the text has none, which is for the reader to say.</summary>
    public static string? Of(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
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
