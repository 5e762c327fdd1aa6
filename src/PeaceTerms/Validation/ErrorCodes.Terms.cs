namespace PeaceTerms.Validation;

// The codes of terms.
public static partial class ErrorCodes
{
    /// <summary>A guarantee names no guarantors.</summary>
    public const string GuarantorsEmpty = "PT1701";

    /// <summary>A beneficiary guarantees its own security, alone or through a group.</summary>
    public const string GuarantorIsBeneficiary = "PT1702";

    /// <summary>A deployment under a guarantee has no protected area.</summary>
    public const string DeploymentWithoutArea = "PT1703";

    /// <summary>A ceiling names no holders.</summary>
    public const string HoldersEmpty = "PT1704";

    /// <summary>A territorial demand names no area.</summary>
    public const string DemandAreasEmpty = "PT1705";

    /// <summary>A withdrawal does not say whose forces.</summary>
    public const string WithdrawalForcesEmpty = "PT1706";

    /// <summary>A freeze names fewer than two sides.</summary>
    public const string FreezeSidesTooFew = "PT1707";

    /// <summary>A freeze is of an area that is already one side's part.</summary>
    public const string FreezeOfPart = "PT1708";

    /// <summary>A term of presence names neither forces nor exceptions.</summary>
    public const string PresenceForcesMissing = "PT1709";

    /// <summary>A term of presence names no area.</summary>
    public const string PresenceAreasEmpty = "PT1710";

    /// <summary>A term of membership names no candidates.</summary>
    public const string CandidatesEmpty = "PT1711";

    /// <summary>Organisations are named as well as their kind, or for a neutrality.</summary>
    public const string OrganisationsUnexpected = "PT1712";

    /// <summary>A bar or a neutrality has a date by which to join.</summary>
    public const string MembershipDateUnexpected = "PT1713";

    /// <summary>A ceasefire names no parties.</summary>
    public const string CeasefireSidesEmpty = "PT1714";

    /// <summary>A ceasefire says what it waits for and does not name its entry into force.</summary>
    public const string TimingWithoutEvent = "PT1715";

    /// <summary>A ceasefire waits for itself.</summary>
    public const string WaitsForItself = "PT1716";

    /// <summary>An administration is of a party and of another form, or of neither.</summary>
    public const string AdministrationUnclear = "PT1717";
}
