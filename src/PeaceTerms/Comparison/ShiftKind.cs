using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a party's later word stands to its earlier one (rule M8).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShiftKind>))]
public enum ShiftKind
{
    /// <summary>It says the same again.</summary>
    [JsonStringEnumMemberName("repeated")]
    Repeated,

    /// <summary>It can accept less than before.</summary>
    [JsonStringEnumMemberName("hardened")]
    Hardened,

    /// <summary>It can accept more than before.</summary>
    [JsonStringEnumMemberName("softened")]
    Softened,

    /// <summary>It can accept something else than before.</summary>
    [JsonStringEnumMemberName("moved")]
    Moved,

    /// <summary>Its words are vaguer, so that the earlier ones stand.</summary>
    [JsonStringEnumMemberName("vaguer")]
    Vaguer,

    /// <summary>Its words are clearer.</summary>
    [JsonStringEnumMemberName("clearer")]
    Clearer,

    /// <summary>It takes back what it said.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,

    /// <summary>It speaks again to what it had taken back, or what was signed.</summary>
    [JsonStringEnumMemberName("reopened")]
    Reopened,
}
