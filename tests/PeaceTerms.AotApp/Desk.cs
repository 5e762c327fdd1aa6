using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PeaceTerms.AotApp;

/// <summary>A record of an application that holds the library's records, each kind of result once.</summary>
internal sealed record Desk
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        NewLine = "\n",
        TypeInfoResolver = JsonTypeInfoResolver.Combine(PeaceTermsJson.TypeInfoResolver, DeskJsonContext.Default),
    };

    public required string Owner { get; init; }

    public required Dossier Dossier { get; init; }

    public ComparisonResult? Comparison { get; init; }

    public DraftCheck? Check { get; init; }

    public DraftDiff? Diff { get; init; }

    public PositionHistory? History { get; init; }

    public NegotiatingTable? Table { get; init; }

    private static JsonTypeInfo<Desk> TypeInfo => (JsonTypeInfo<Desk>)Options.GetTypeInfo(typeof(Desk));

    public string ToJson() => JsonSerializer.Serialize(this, TypeInfo);

    public static Desk? FromJson(string json) => JsonSerializer.Deserialize(json, TypeInfo);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Desk))]
internal sealed partial class DeskJsonContext : JsonSerializerContext;
