namespace PeaceTerms.Validation;

// The codes of categories and topics.
public static partial class ErrorCodes
{
    /// <summary>A reference names a category that is neither built in nor declared.</summary>
    public const string CategoryUnknown = "PT1501";

    /// <summary>Two categories share an id.</summary>
    public const string CategoryRepeated = "PT1502";

    /// <summary>Categories lie in each other, or one in itself.</summary>
    public const string CategoryCircle = "PT1503";

    /// <summary>A reference names a topic that is neither built in nor declared.</summary>
    public const string TopicUnknown = "PT1505";

    /// <summary>Two topics share an id.</summary>
    public const string TopicRepeated = "PT1506";

    /// <summary>A declared topic has the id of a built-in one.</summary>
    public const string TopicBuiltIn = "PT1507";

    /// <summary>A closed choice or a grade has fewer than two distinct outcomes.</summary>
    public const string OutcomesTooFew = "PT1508";

    /// <summary>A choice or a grade names an outcome twice.</summary>
    public const string OutcomeRepeated = "PT1509";

    /// <summary>A topic that is no choice or grade names outcomes.</summary>
    public const string OutcomesUnexpected = "PT1510";

    /// <summary>A topic that is no choice is open.</summary>
    public const string OpenDomainUnexpected = "PT1511";

    /// <summary>A topic of grades is not marked as whole.</summary>
    public const string GradesNotWhole = "PT1512";

    /// <summary>A topic of lengths has a unit that is neither months nor hours.</summary>
    public const string DurationUnitUnknown = "PT1513";

    /// <summary>A topic names a role twice.</summary>
    public const string RoleRepeated = "PT1514";

    /// <summary>A facet of a topic is counted by what is no facet of categories, or is none of parties as a whole.</summary>
    public const string CountedByUnfit = "PT1515";

    /// <summary>A topic shares a whole among what is no key role of it, or has no amounts.</summary>
    public const string SharesUnfit = "PT1516";

    /// <summary>A topic names as negative what is none of its outcomes.</summary>
    public const string OutcomeUnknown = "PT1517";
}
