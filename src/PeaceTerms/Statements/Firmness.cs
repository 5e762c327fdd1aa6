using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How firm a statement is, if the source says so; not given means unstated (rule T7).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Firmness>))]
public enum Firmness
{
    /// <summary>Said to be open to talk.</summary>
    [JsonStringEnumMemberName("flexible")]
    Flexible,

    /// <summary>Said to be firm.</summary>
    [JsonStringEnumMemberName("firm")]
    Firm,

    /// <summary>Said to be a limit that will not be crossed.</summary>
    [JsonStringEnumMemberName("redLine")]
    RedLine,
}
