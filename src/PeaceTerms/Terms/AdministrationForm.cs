using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a territory is administered where no one party does it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdministrationForm>))]
public enum AdministrationForm
{
    /// <summary>By several parties together.</summary>
    [JsonStringEnumMemberName("shared")]
    Shared,

    /// <summary>By an international body.</summary>
    [JsonStringEnumMemberName("international")]
    International,
}
