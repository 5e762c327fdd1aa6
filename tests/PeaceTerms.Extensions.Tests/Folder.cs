using System.Text.Json.Serialization;

namespace PeaceTerms.Extensions.Tests;

/// <summary>A record of an application that holds whole records of the library.</summary>
internal sealed record Folder
{
    public required string Owner { get; init; }

    public required Dossier Dossier { get; init; }

    public IReadOnlyList<Finding>? Findings { get; init; }

    public PositionHistory? History { get; init; }

    public NegotiatingTable? Table { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Folder))]
internal sealed partial class FolderJsonContext : JsonSerializerContext;
