using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What a guarantor does when the guarantee is called upon.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GuaranteeResponse>))]
public enum GuaranteeResponse
{
    /// <summary>Consult with the beneficiary and the other guarantors.</summary>
    [JsonStringEnumMemberName("consult")]
    Consult,

    /// <summary>Supply arms.</summary>
    [JsonStringEnumMemberName("arms")]
    Arms,

    /// <summary>Share intelligence.</summary>
    [JsonStringEnumMemberName("intelligence")]
    Intelligence,

    /// <summary>Keep a no-fly zone.</summary>
    [JsonStringEnumMemberName("noFly")]
    NoFly,

    /// <summary>Deploy forces in the protected area. Also speaks to the presence of the guarantor's forces there.</summary>
    [JsonStringEnumMemberName("deployment")]
    Deployment,

    /// <summary>Use force.</summary>
    [JsonStringEnumMemberName("force")]
    Force,
}
