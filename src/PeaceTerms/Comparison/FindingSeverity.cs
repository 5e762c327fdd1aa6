using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How much a finding matters; callers can give other severities.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>For completeness.</summary>
    [JsonStringEnumMemberName("info")]
    Info,

    /// <summary>Worth knowing: bridgeable, conditional, or bound without consent.</summary>
    [JsonStringEnumMemberName("notice")]
    Notice,

    /// <summary>A definite conflict.</summary>
    [JsonStringEnumMemberName("serious")]
    Serious,

    /// <summary>A definite conflict between two stated red lines.</summary>
    [JsonStringEnumMemberName("blocking")]
    Blocking,
}
