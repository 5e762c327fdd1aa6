namespace PeaceTerms.Validation;

// The codes of sources, statements and texts.
public static partial class ErrorCodes
{
    /// <summary>A citation names a document that is neither a source nor a draft.</summary>
    public const string DocumentUnknown = "PT1801";

    /// <summary>Two sources share an id.</summary>
    public const string SourceRepeated = "PT1802";

    /// <summary>Two statements or provisions share an id.</summary>
    public const string StatementRepeated = "PT1803";

    /// <summary>Two drafts share an id.</summary>
    public const string DraftRepeated = "PT1804";

    /// <summary>A term that is itself negative is rejected without saying what that means.</summary>
    public const string RejectsNegative = "PT1805";

    /// <summary>A bar is refused by what is no rejection of a negative term.</summary>
    public const string RefusesBarUnexpected = "PT1806";

    /// <summary>Something that is no rejection says which ask it is about.</summary>
    public const string AboutUnexpected = "PT1807";

    /// <summary>A rejection is about a topic that its term does not ask.</summary>
    public const string AboutNotAsked = "PT1808";

    /// <summary>A term that is no factual claim is asserted or denied.</summary>
    public const string FactualStanceUnexpected = "PT1809";

    /// <summary>A factual claim is neither asserted, denied nor withdrawn.</summary>
    public const string FactualClaimStance = "PT1810";

    /// <summary>A draft names no proposers.</summary>
    public const string ProposersEmpty = "PT1811";

    /// <summary>A draft has no provisions.</summary>
    public const string ProvisionsEmpty = "PT1812";

    /// <summary>A statement is named that the dossier does not have.</summary>
    public const string StatementUnknown = "PT1813";

    /// <summary>An endorsement is of a document that is no text with provisions.</summary>
    public const string EndorsedTextUnknown = "PT1814";

    /// <summary>An endorsement in part names no provisions.</summary>
    public const string EndorsedProvisionsMissing = "PT1815";

    /// <summary>An endorsement of a whole text names provisions.</summary>
    public const string EndorsedProvisionsUnexpected = "PT1816";

    /// <summary>An endorsement names a provision that its text does not have.</summary>
    public const string EndorsedProvisionUnknown = "PT1817";

    /// <summary>A withdrawal has conditions.</summary>
    public const string ConditionsUnexpected = "PT1818";

    /// <summary>What is no rejection says that it refuses only what is stated.</summary>
    public const string RefusesOnlyThatUnexpected = "PT1819";

    /// <summary>A provision is named that no draft has.</summary>
    public const string ProvisionUnknown = "PT1820";

    /// <summary>A term about clauses names none.</summary>
    public const string ClausesEmpty = "PT1821";

    /// <summary>A provision is marked as restating one of its own text, or of a later one.</summary>
    public const string RestatesNoEarlierText = "PT1822";

    /// <summary>A draft answers point by point what is no earlier draft.</summary>
    public const string AnswersNoEarlierText = "PT1823";

    /// <summary>A kinship names a role that is none of its topic's.</summary>
    public const string KinshipUnfit = "PT1824";
}
