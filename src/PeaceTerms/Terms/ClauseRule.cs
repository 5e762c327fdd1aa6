using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What becomes of a clause of a text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClauseRule>))]
public enum ClauseRule
{
    /// <summary>It stays in, in these or other words.</summary>
    [JsonStringEnumMemberName("kept")]
    Kept,

    /// <summary>It is struck, or called out of scope.</summary>
    [JsonStringEnumMemberName("struck")]
    Struck,
}
