using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>How a provision of a draft stands to a party's position, from the worst for the party to the best.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CheckOutcome>))]
public enum CheckOutcome
{
    /// <summary>Nothing that the provision allows is acceptable to the party, and a statement of its position is a red line by its source.</summary>
    [JsonStringEnumMemberName("crossesRedLine")]
    CrossesRedLine,

    /// <summary>Nothing that the provision allows is acceptable to the party, whose position is firm, flexible or of unstated firmness.</summary>
    [JsonStringEnumMemberName("crossesPosition")]
    CrossesPosition,

    /// <summary>Neither can be shown; the reasons say why.</summary>
    [JsonStringEnumMemberName("undetermined")]
    Undetermined,

    /// <summary>The provision allows outcomes that the party surely accepts, and others of which that is not sure.</summary>
    [JsonStringEnumMemberName("leavesRoom")]
    LeavesRoom,

    /// <summary>All that the provision allows is surely acceptable to the party, though not surely what it asked for.</summary>
    [JsonStringEnumMemberName("acceptable")]
    Acceptable,

    /// <summary>All that the provision allows is surely what the party asked for.</summary>
    [JsonStringEnumMemberName("satisfied")]
    Satisfied,
}
