using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What fills a role of a topic.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RoleKind>))]
public enum RoleKind
{
    /// <summary>Parties.</summary>
    [JsonStringEnumMemberName("parties")]
    Parties,

    /// <summary>Areas.</summary>
    [JsonStringEnumMemberName("areas")]
    Areas,

    /// <summary>Categories: of forces, of presence, of anything that has kinds.</summary>
    [JsonStringEnumMemberName("categories")]
    Categories,

    /// <summary>Events.</summary>
    [JsonStringEnumMemberName("events")]
    Events,

    /// <summary>Provisions of texts.</summary>
    [JsonStringEnumMemberName("provisions")]
    Provisions,
}
