using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What a draft says to a condition on which a position depends.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConditionAnswer>))]
public enum ConditionAnswer
{
    /// <summary>The draft grants all that the condition names.</summary>
    [JsonStringEnumMemberName("granted")]
    Granted,

    /// <summary>The draft says something that can't stand beside what the condition names.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>The draft leaves it open: an event that it cannot settle, or something that it does not speak to or not clearly enough.</summary>
    [JsonStringEnumMemberName("open")]
    Open,
}
