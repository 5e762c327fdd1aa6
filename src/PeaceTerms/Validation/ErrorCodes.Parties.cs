namespace PeaceTerms.Validation;

// The codes of parties and memberships.
public static partial class ErrorCodes
{
    /// <summary>A reference names a party that the dossier does not declare.</summary>
    public const string PartyUnknown = "PT1101";

    /// <summary>Two parties share an id.</summary>
    public const string PartyRepeated = "PT1102";

    /// <summary>An organ does not say whose organ it is.</summary>
    public const string OrganOfMissing = "PT1103";

    /// <summary>A party that is no organ says whose organ it is.</summary>
    public const string OrganOfUnexpected = "PT1104";

    /// <summary>Parties are organs of each other, or one of itself.</summary>
    public const string OrganCircle = "PT1105";

    /// <summary>A membership is in a party of a kind that has no members.</summary>
    public const string GroupCannotHaveMembers = "PT1106";

    /// <summary>Parties are members of each other, or one of itself.</summary>
    public const string MembershipCircle = "PT1107";

    /// <summary>A party of a kind that has no members counts members or names non-members.</summary>
    public const string MembersUnexpected = "PT1108";

    /// <summary>A member count is negative.</summary>
    public const string MemberCountNegative = "PT1109";

    /// <summary>A member count is smaller than the number of members that the dossier names.</summary>
    public const string MemberCountTooSmall = "PT1110";

    /// <summary>A party is named both as a member and as none.</summary>
    public const string MemberAndNonMember = "PT1111";
}
