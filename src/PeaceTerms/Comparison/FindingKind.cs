using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What kind of thing a finding is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>Two sides, or one side of several parties, speak to the same issue in a common scope.</summary>
    [JsonStringEnumMemberName("meeting")]
    Meeting,

    /// <summary>Only one side speaks to the issue.</summary>
    [JsonStringEnumMemberName("oneSided")]
    OneSided,

    /// <summary>What one side says leaves it no acceptable outcome (rule P5).</summary>
    [JsonStringEnumMemberName("selfContradiction")]
    SelfContradiction,

    /// <summary>A term binds a party that has not spoken to the issue (rule M8).</summary>
    [JsonStringEnumMemberName("unconsented")]
    Unconsented,

    /// <summary>One side asserts a fact that another denies (rule I15).</summary>
    [JsonStringEnumMemberName("disputedFact")]
    DisputedFact,
}
