using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Reads and writes an enum by its exact names only; the in-box converter also takes numbers, other cases and lists of names.</summary>
internal sealed class EnumNameConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : JsonConverter<T>, INamedValues
    where T : struct, Enum
{
    private readonly T[] values = Enum.GetValues<T>();
    private readonly string[] names;

    public EnumNameConverter() => names = [.. values.Select(NameOf)];

    public IReadOnlyList<string> Names => names;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (reader.ValueTextEquals(names[i]))
                {
                    return values[i];
                }
            }
        }

        throw new JsonException($"Expected {FormatProblem.AnyOf(names)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var index = Array.IndexOf(values, value);
        writer.WriteStringValue(index >= 0 ? names[index] : throw new JsonException($"A value without a name can't be written; expected {FormatProblem.AnyOf(names)}."));
    }

    private static string NameOf(T value)
    {
        var name = value.ToString();
        return typeof(T).GetField(name)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
