using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Which way a change goes on the axis, or how its outcomes or its scope have changed where the axis tells nothing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeDirection>))]
public enum ChangeDirection
{
    /// <summary>To more: a higher figure, a longer time, a higher grade, or a later one of the outcomes that the topic lists.</summary>
    [JsonStringEnumMemberName("more")]
    More,

    /// <summary>To less.</summary>
    [JsonStringEnumMemberName("less")]
    Less,

    /// <summary>What is allowed, or where it holds, is a part of what it was.</summary>
    [JsonStringEnumMemberName("narrower")]
    Narrower,

    /// <summary>What is allowed, or where it holds, includes what it was.</summary>
    [JsonStringEnumMemberName("wider")]
    Wider,

    /// <summary>To something else.</summary>
    [JsonStringEnumMemberName("other")]
    Other,
}
