using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>On what a conflict depends (rules M3, M4).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>On nothing: it holds in every case.</summary>
    [JsonStringEnumMemberName("definite")]
    Definite,

    /// <summary>On conditions: it holds where they do, and not in every case.</summary>
    [JsonStringEnumMemberName("conditional")]
    Conditional,

    /// <summary>On an option: it holds if that option is taken, and another may be.</summary>
    [JsonStringEnumMemberName("underOption")]
    UnderOption,
}
