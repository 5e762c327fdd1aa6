using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>What a term says of membership in alliances (rule I3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MembershipRule>))]
public enum MembershipRule
{
    /// <summary>The candidates may not join.</summary>
    [JsonStringEnumMemberName("barred")]
    Barred,

    /// <summary>The candidates may join.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>The candidates are to seek membership. Also asks, as derived only, that it is open.</summary>
    [JsonStringEnumMemberName("pursued")]
    Pursued,

    /// <summary>The members decide by consensus. Asks, as derived only, that membership is open.</summary>
    [JsonStringEnumMemberName("byConsensus")]
    ByConsensus,

    /// <summary>The candidates are to be neutral. Also asks that membership is barred in each alliance of the kind.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,
}
