using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Whether a demand is about all of an area or some unnamed part of it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Extent>))]
public enum Extent
{
    /// <summary>All of it.</summary>
    [JsonStringEnumMemberName("all")]
    All,

    /// <summary>Some of it; which part is not said.</summary>
    [JsonStringEnumMemberName("some")]
    Some,
}
