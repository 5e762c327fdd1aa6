using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a speaker stands to a term that names something positively (rule T1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stance>))]
public enum Stance
{
    /// <summary>Asks others for it.</summary>
    [JsonStringEnumMemberName("demands")]
    Demands,

    /// <summary>Is ready to give it.</summary>
    [JsonStringEnumMemberName("offers")]
    Offers,

    /// <summary>Can live with it. Adds to what is acceptable, never to what is wanted.</summary>
    [JsonStringEnumMemberName("accepts")]
    Accepts,

    /// <summary>Refuses it.</summary>
    [JsonStringEnumMemberName("rejects")]
    Rejects,

    /// <summary>Takes back what was said on the same issues and scope.</summary>
    [JsonStringEnumMemberName("withdraws")]
    Withdraws,

    /// <summary>Says of a factual claim that it is so.</summary>
    [JsonStringEnumMemberName("asserts")]
    Asserts,

    /// <summary>Says of a factual claim that it is not so.</summary>
    [JsonStringEnumMemberName("denies")]
    Denies,
}
