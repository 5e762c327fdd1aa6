using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How strongly the words bind (rule I14). Not given means duty.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ForceOfWords>))]
public enum ForceOfWords
{
    /// <summary>The words set a duty, a limit or a right.</summary>
    [JsonStringEnumMemberName("duty")]
    Duty,

    /// <summary>The words state what is expected.</summary>
    [JsonStringEnumMemberName("expectation")]
    Expectation,

    /// <summary>The words recommend.</summary>
    [JsonStringEnumMemberName("recommendation")]
    Recommendation,

    /// <summary>The words promise an effort.</summary>
    [JsonStringEnumMemberName("bestEfforts")]
    BestEfforts,

    /// <summary>The words plan: a planning figure or a target.</summary>
    [JsonStringEnumMemberName("target")]
    Target,
}
