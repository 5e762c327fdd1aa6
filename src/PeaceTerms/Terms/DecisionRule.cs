using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How several guarantors decide to act.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DecisionRule>))]
public enum DecisionRule
{
    /// <summary>Each decides and acts alone.</summary>
    [JsonStringEnumMemberName("eachAlone")]
    EachAlone,

    /// <summary>They act together.</summary>
    [JsonStringEnumMemberName("jointly")]
    Jointly,

    /// <summary>All must agree before any acts.</summary>
    [JsonStringEnumMemberName("unanimity")]
    Unanimity,
}
