namespace PeaceTerms.Validation;

// The codes of asks of general terms.
public static partial class ErrorCodes
{
    /// <summary>A general term asks nothing.</summary>
    public const string AsksEmpty = "PT1601";

    /// <summary>A key role of the topic is not filled.</summary>
    public const string KeyRoleMissing = "PT1602";

    /// <summary>A key role of the topic is filled twice.</summary>
    public const string KeyRoleRepeated = "PT1603";

    /// <summary>A key role is filled that the topic does not have.</summary>
    public const string KeyRoleUnknown = "PT1604";

    /// <summary>A facet is restricted that the topic does not have.</summary>
    public const string FacetUnknown = "PT1605";

    /// <summary>A facet is restricted twice.</summary>
    public const string FacetRepeated = "PT1606";

    /// <summary>A facet is of another kind than the topic says.</summary>
    public const string FacetKindWrong = "PT1607";

    /// <summary>A side role gives no direction to the topic.</summary>
    public const string SideRoleUnknown = "PT1608";

    /// <summary>A value names no outcomes.</summary>
    public const string OutcomesEmpty = "PT1609";

    /// <summary>A value does not fit the topic.</summary>
    public const string ValueDoesNotFit = "PT1610";

    /// <summary>A value of shares names none.</summary>
    public const string SharesEmpty = "PT1611";

    /// <summary>A recipient has two shares, or one and the remainder.</summary>
    public const string RecipientRepeated = "PT1612";

    /// <summary>A general term leaves open what is no key role of its topic.</summary>
    public const string OpenKeyUnknown = "PT1613";

    /// <summary>A general term leaves a key role open and fills it too.</summary>
    public const string OpenKeyFilled = "PT1614";
}
