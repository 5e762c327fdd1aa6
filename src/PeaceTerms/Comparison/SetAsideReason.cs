using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Why a statement was not used in a position.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SetAsideReason>))]
public enum SetAsideReason
{
    /// <summary>A later statement replaces it (rule P3).</summary>
    [JsonStringEnumMemberName("superseded")]
    Superseded,

    /// <summary>The party's own word stands before a report or a group's word (rules P3, T3).</summary>
    [JsonStringEnumMemberName("weakerVoice")]
    WeakerVoice,

    /// <summary>It is vaguer than what stands, which it therefore leaves standing, not restated since (rule P3).</summary>
    [JsonStringEnumMemberName("vaguer")]
    Vaguer,

    /// <summary>The speaker has taken it back.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,

    /// <summary>Its supposed speaker denies it (rule T7).</summary>
    [JsonStringEnumMemberName("denied")]
    Denied,

    /// <summary>A condition that it depends on does not hold as of the day (rule T6).</summary>
    [JsonStringEnumMemberName("conditionFails")]
    ConditionFails,
}
