using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What a party is. The kind decides what a mention of it reaches (rule S2).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartyKind>))]
public enum PartyKind
{
    /// <summary>A state. A mention means the state itself.</summary>
    [JsonStringEnumMemberName("state")]
    State,

    /// <summary>An alliance with a command of its own. A mention means the alliance as a body; its members only possibly.</summary>
    [JsonStringEnumMemberName("alliance")]
    Alliance,

    /// <summary>An international organisation. A mention means the body; its members only possibly.</summary>
    [JsonStringEnumMemberName("organisation")]
    Organisation,

    /// <summary>States that act together and speak as one. A mention means each of its members.</summary>
    [JsonStringEnumMemberName("coalition")]
    Coalition,

    /// <summary>Parties that share a description, such as "members of an alliance". A mention means each of them.</summary>
    [JsonStringEnumMemberName("group")]
    Group,

    /// <summary>A force with contributors. Whoever is surely a member is a sure contributor (rule S3).</summary>
    [JsonStringEnumMemberName("jointForce")]
    JointForce,

    /// <summary>An armed group that is no state.</summary>
    [JsonStringEnumMemberName("armedGroup")]
    ArmedGroup,

    /// <summary>An organ of another party, such as a parliament.</summary>
    [JsonStringEnumMemberName("organ")]
    Organ,
}
