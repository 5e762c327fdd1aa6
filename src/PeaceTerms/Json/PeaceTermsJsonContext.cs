using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>The generated metadata of all records that are written to files.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    UseStringEnumConverter = true,
    WriteIndented = true,
    IndentSize = 2,
    NewLine = "\n",
    Converters = [typeof(PlainDecimalConverter)])]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Draft))]
internal sealed partial class PeaceTermsJsonContext : JsonSerializerContext;
