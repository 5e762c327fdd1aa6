using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Which organisations are meant where none is named.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AllianceKind>))]
public enum AllianceKind
{
    /// <summary>Military alliances: parties of the kind <see cref="PartyKind.Alliance"/>.</summary>
    [JsonStringEnumMemberName("military")]
    Military,

    /// <summary>Organisations that are no military alliance: parties of the kind <see cref="PartyKind.Organisation"/>.</summary>
    [JsonStringEnumMemberName("organisation")]
    Organisation,
}
