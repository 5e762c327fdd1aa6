using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What kind of fact an overlap of scopes rests on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScopeFactKind>))]
public enum ScopeFactKind
{
    /// <summary>A party is a member of a group.</summary>
    [JsonStringEnumMemberName("member")]
    Member,

    /// <summary>A territory or category lies within another.</summary>
    [JsonStringEnumMemberName("within")]
    Within,

    /// <summary>A territory surely belongs to a vague one.</summary>
    [JsonStringEnumMemberName("core")]
    Core,

    /// <summary>A party holds something in a part of an area.</summary>
    [JsonStringEnumMemberName("holding")]
    Holding,

    /// <summary>Two circumstances surely share something.</summary>
    [JsonStringEnumMemberName("overlap")]
    Overlap,
}
