using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How grave a problem is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>The dossier does not hold together and is not compared.</summary>
    [JsonStringEnumMemberName("error")]
    Error,

    /// <summary>The dossier can be compared, but something is worth a look.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,
}
