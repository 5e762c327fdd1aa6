using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Why a value was read as more than its words.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReadingKind>))]
public enum ReadingKind
{
    /// <summary>A bare figure was read in its speaker's direction (rule D2).</summary>
    [JsonStringEnumMemberName("direction")]
    Direction,

    /// <summary>A missing tolerance of "about" came from the comparer's option (rule O3).</summary>
    [JsonStringEnumMemberName("tolerance")]
    Tolerance,

    /// <summary>An outer bound is the reading of the dossier's author (rule O4).</summary>
    [JsonStringEnumMemberName("authorsBound")]
    AuthorsBound,

    /// <summary>Values were set side by side across units or bases (rules O9, O10).</summary>
    [JsonStringEnumMemberName("conversion")]
    Conversion,

    /// <summary>What a source leaves unsaid about counting was tried both ways (rule I12).</summary>
    [JsonStringEnumMemberName("counting")]
    Counting,

    /// <summary>A part of an area is known not to be empty from a record in the dossier (rule S2).</summary>
    [JsonStringEnumMemberName("holding")]
    Holding,

    /// <summary>A part of another quantity, or a recorded level, was worked out.</summary>
    [JsonStringEnumMemberName("arithmetic")]
    Arithmetic,
}
