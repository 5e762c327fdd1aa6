using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Whether a requirement holds for all of its scope or for some of it (rule S3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Quantifier>))]
public enum Quantifier
{
    /// <summary>For every member and part: bans, limits, permissions, refusals, guarantees.</summary>
    [JsonStringEnumMemberName("every")]
    Every,

    /// <summary>For some member or part that is not named: offers of and requests for forces or land.</summary>
    [JsonStringEnumMemberName("some")]
    Some,
}
