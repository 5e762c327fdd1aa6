using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Writes equal numbers alike: 85000, never 85000.0.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    private const decimal OneWithAllPlaces = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number : throw new JsonException("Expected a number.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value == 0 ? 0 : value / OneWithAllPlaces);
}
