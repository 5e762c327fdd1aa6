using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Which statements meet (rule M6).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatementSelection>))]
public enum StatementSelection
{
    /// <summary>Each party's position as of the date, merged from what stands.</summary>
    [JsonStringEnumMemberName("latest")]
    Latest,

    /// <summary>Each statement and each text on its own; nothing is merged or superseded.</summary>
    [JsonStringEnumMemberName("all")]
    All,
}
