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

    /// <summary>Three or more sides of which no smaller set is in conflict have no outcome in common (rule M5).</summary>
    [JsonStringEnumMemberName("joint")]
    Joint,

    /// <summary>What one side refuses as a package, the other side's standing demands include as a whole (rule T2).</summary>
    [JsonStringEnumMemberName("package")]
    Package,

    /// <summary>What a party says after it signed an agreement, beside what it signed (rule P4).</summary>
    [JsonStringEnumMemberName("departsFromAgreement")]
    DepartsFromAgreement,

    /// <summary>A later word of a party beside its earlier one (rule M8).</summary>
    [JsonStringEnumMemberName("shift")]
    Shift,
}
