using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What has become of what a draft says on an issue in a later draft.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>Both say the same, in the same words and at the same point.</summary>
    [JsonStringEnumMemberName("kept")]
    Kept,

    /// <summary>Both say the same, at another point.</summary>
    [JsonStringEnumMemberName("moved")]
    Moved,

    /// <summary>Both ask the same, in other words.</summary>
    [JsonStringEnumMemberName("reworded")]
    Reworded,

    /// <summary>Both speak to it and ask something else, or of something else, or on other conditions.</summary>
    [JsonStringEnumMemberName("changed")]
    Changed,

    /// <summary>Only the second draft asks it.</summary>
    [JsonStringEnumMemberName("added")]
    Added,

    /// <summary>Only the first draft asks it.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,
}
