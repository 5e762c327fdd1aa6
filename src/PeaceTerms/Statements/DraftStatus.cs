using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What has become of a text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DraftStatus>))]
public enum DraftStatus
{
    /// <summary>Put forward.</summary>
    [JsonStringEnumMemberName("proposed")]
    Proposed,

    /// <summary>Adopted by its proposers as a declaration.</summary>
    [JsonStringEnumMemberName("adopted")]
    Adopted,

    /// <summary>Signed by its proposers.</summary>
    [JsonStringEnumMemberName("signed")]
    Signed,
}
