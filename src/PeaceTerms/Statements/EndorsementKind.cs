using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a party stands to a text (rule T4).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EndorsementKind>))]
public enum EndorsementKind
{
    /// <summary>Accepts it as a whole: each provision is added to what the party can accept.</summary>
    [JsonStringEnumMemberName("accepts")]
    Accepts,

    /// <summary>Accepts the provisions that are named.</summary>
    [JsonStringEnumMemberName("inPart")]
    InPart,

    /// <summary>Takes it as a basis for talks: nothing is superseded, and nothing of it is surely accepted.</summary>
    [JsonStringEnumMemberName("asBasis")]
    AsBasis,

    /// <summary>Rejects it as a whole, so that no single provision is ruled out.</summary>
    [JsonStringEnumMemberName("rejects")]
    Rejects,

    /// <summary>Rejects each provision, or each of those named.</summary>
    [JsonStringEnumMemberName("rejectsEach")]
    RejectsEach,
}
