using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What a term says of the presence of forces (rules I3, S3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PresenceRule>))]
public enum PresenceRule
{
    /// <summary>None of the forces may be there.</summary>
    [JsonStringEnumMemberName("barred")]
    Barred,

    /// <summary>Any of the forces may be there.</summary>
    [JsonStringEnumMemberName("permitted")]
    Permitted,

    /// <summary>Some of the forces are to come: offered, invited or agreed. They need not be all.</summary>
    [JsonStringEnumMemberName("deployed")]
    Deployed,

    /// <summary>Some of the forces must be there.</summary>
    [JsonStringEnumMemberName("required")]
    Required,
}
