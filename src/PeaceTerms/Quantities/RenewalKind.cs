using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a duration is renewed, from the least to the most lasting (rule I5).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RenewalKind>))]
public enum RenewalKind
{
    /// <summary>It is not renewed.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>It is renewed only if those bound consent again.</summary>
    [JsonStringEnumMemberName("byConsent")]
    ByConsent,

    /// <summary>It is renewed unless somebody gives notice.</summary>
    [JsonStringEnumMemberName("automatic")]
    Automatic,
}
