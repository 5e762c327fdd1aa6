using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>In what two drafts differ where both speak to an issue.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangedPart>))]
public enum ChangedPart
{
    /// <summary>What is asked.</summary>
    [JsonStringEnumMemberName("outcome")]
    Outcome,

    /// <summary>Of whom, of what, where or when it is asked.</summary>
    [JsonStringEnumMemberName("scope")]
    Scope,

    /// <summary>On which conditions.</summary>
    [JsonStringEnumMemberName("condition")]
    Condition,

    /// <summary>How strongly the words bind.</summary>
    [JsonStringEnumMemberName("force")]
    Force,

    /// <summary>Whose version it is, for rival or bracketed text, or under which option it stands.</summary>
    [JsonStringEnumMemberName("version")]
    Version,

    /// <summary>At which point of the text.</summary>
    [JsonStringEnumMemberName("place")]
    Place,

    /// <summary>In which words.</summary>
    [JsonStringEnumMemberName("words")]
    Words,
}
