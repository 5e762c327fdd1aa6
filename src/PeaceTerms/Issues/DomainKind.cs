using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What kind of outcomes a question has.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DomainKind>))]
public enum DomainKind
{
    /// <summary>Amounts in one unit from zero up, and "no limit" above them all.</summary>
    [JsonStringEnumMemberName("amount")]
    Amount,

    /// <summary>Lengths of time in months or in hours from zero up, and "without end" above them all.</summary>
    [JsonStringEnumMemberName("duration")]
    Duration,

    /// <summary>Days.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>Named outcomes in an order, from least to most.</summary>
    [JsonStringEnumMemberName("grade")]
    Grade,

    /// <summary>Named outcomes without an order.</summary>
    [JsonStringEnumMemberName("choice")]
    Choice,
}
