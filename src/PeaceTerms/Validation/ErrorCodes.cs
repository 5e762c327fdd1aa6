namespace PeaceTerms.Validation;

/// <summary>The permanent codes of the rules. A published code never changes its meaning.</summary>
public static partial class ErrorCodes
{
    /// <summary>A value or list element that must be given is null.</summary>
    public const string ValueMissing = "PT1001";

    /// <summary>An id has no text.</summary>
    public const string IdEmpty = "PT1002";

    /// <summary>A name, title or other text is empty.</summary>
    public const string TextEmpty = "PT1003";

    /// <summary>An enum value is none of those that the library names.</summary>
    public const string EnumUnknown = "PT1004";

    /// <summary>Dates end before they begin.</summary>
    public const string DatesReversed = "PT1005";
}
