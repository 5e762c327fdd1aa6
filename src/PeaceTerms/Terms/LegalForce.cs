using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Whether a guarantee binds in law or is a political promise.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LegalForce>))]
public enum LegalForce
{
    /// <summary>A political promise.</summary>
    [JsonStringEnumMemberName("political")]
    Political,

    /// <summary>A duty in law.</summary>
    [JsonStringEnumMemberName("legallyBinding")]
    LegallyBinding,
}
