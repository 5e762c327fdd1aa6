using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What a meeting shows; the first that applies (rule M2).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>What the one can accept and what the other can accept have no outcome in common; the proof shows it.</summary>
    [JsonStringEnumMemberName("conflict")]
    Conflict,

    /// <summary>An outcome is surely what both want; the witness is one.</summary>
    [JsonStringEnumMemberName("aligned")]
    Aligned,

    /// <summary>An outcome is surely acceptable to both, though not surely wanted by both; the witness is one.</summary>
    [JsonStringEnumMemberName("bridgeable")]
    Bridgeable,

    /// <summary>Neither can be shown; the reasons say why.</summary>
    [JsonStringEnumMemberName("undetermined")]
    Undetermined,
}
