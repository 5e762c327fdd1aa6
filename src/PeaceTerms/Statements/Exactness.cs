using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How well the words of a source are known. It never changes a verdict; findings show it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Exactness>))]
public enum Exactness
{
    /// <summary>The words themselves are at hand.</summary>
    [JsonStringEnumMemberName("exact")]
    Exact,

    /// <summary>The source itself rounds or estimates.</summary>
    [JsonStringEnumMemberName("approximate")]
    Approximate,

    /// <summary>The words are known from a report of them.</summary>
    [JsonStringEnumMemberName("reported")]
    Reported,

    /// <summary>What exactly was said is not known.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,
}
