using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a party that a draft binds, without having proposed it, stands to being bound.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Consent>))]
public enum Consent
{
    /// <summary>It has said what the draft crosses.</summary>
    [JsonStringEnumMemberName("objects")]
    Objects,

    /// <summary>It has said nothing on the issue.</summary>
    [JsonStringEnumMemberName("silent")]
    Silent,

    /// <summary>It has spoken, but what the draft asks of it is not surely, or not wholly, what it offered or accepted.</summary>
    [JsonStringEnumMemberName("undetermined")]
    Undetermined,
}
