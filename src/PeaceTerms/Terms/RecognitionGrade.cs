using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How far a claim to a territory is recognised, from least to most (rule I5).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecognitionGrade>))]
public enum RecognitionGrade
{
    /// <summary>Not at all.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>In fact only.</summary>
    [JsonStringEnumMemberName("deFacto")]
    DeFacto,

    /// <summary>In law.</summary>
    [JsonStringEnumMemberName("deJure")]
    DeJure,
}
