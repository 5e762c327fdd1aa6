using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a step in a party's history stands to what stood before it (rule M8).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PositionChange>))]
public enum PositionChange
{
    /// <summary>It speaks for the first time where the step holds.</summary>
    [JsonStringEnumMemberName("firstWord")]
    FirstWord,

    /// <summary>It says the same again.</summary>
    [JsonStringEnumMemberName("repeated")]
    Repeated,

    /// <summary>It can accept less than before.</summary>
    [JsonStringEnumMemberName("hardened")]
    Hardened,

    /// <summary>It can accept more than before.</summary>
    [JsonStringEnumMemberName("softened")]
    Softened,

    /// <summary>It can accept something else than before, or the same of some rather than of all.</summary>
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

    /// <summary>It speaks again to what it had taken back, or departs from what was signed.</summary>
    [JsonStringEnumMemberName("reopened")]
    Reopened,

    /// <summary>A later full text of the party leaves out what it demanded. This is no change of mind: the demand stands.</summary>
    [JsonStringEnumMemberName("silentDrop")]
    SilentDrop,

    /// <summary>Other words that change nothing: they are denied, a condition of theirs fails, a better word stands before them, or all that they say stands already.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,
}
