using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a topic puts its two events in order (rule I10).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderRelation>))]
public enum OrderRelation
{
    /// <summary>By its last outcome the first event comes after the second.</summary>
    [JsonStringEnumMemberName("after")]
    After,

    /// <summary>By its last outcome the two events come together.</summary>
    [JsonStringEnumMemberName("together")]
    Together,
}
