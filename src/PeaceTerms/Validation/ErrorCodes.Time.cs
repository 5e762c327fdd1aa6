namespace PeaceTerms.Validation;

// The codes of events, lengths, days and circumstances.
public static partial class ErrorCodes
{
    /// <summary>A reference names an event that the dossier does not declare.</summary>
    public const string EventUnknown = "PT1401";

    /// <summary>Two events share an id.</summary>
    public const string EventRepeated = "PT1402";

    /// <summary>A duration has both a start event and a start date.</summary>
    public const string DurationStartTwice = "PT1403";

    /// <summary>A duration runs past the year 9999.</summary>
    public const string DurationPastCalendar = "PT1404";

    /// <summary>A list of periods is empty.</summary>
    public const string PeriodsEmpty = "PT1405";

    /// <summary>A range of lengths has no bound.</summary>
    public const string DurationRangeUnbounded = "PT1406";

    /// <summary>A range of lengths has two lower bounds.</summary>
    public const string DurationRangeLowTwice = "PT1407";

    /// <summary>A range of lengths has two upper bounds.</summary>
    public const string DurationRangeHighTwice = "PT1408";

    /// <summary>No length lies in a range of lengths.</summary>
    public const string DurationRangeEmpty = "PT1409";

    /// <summary>Which days are meant is not said, or twice.</summary>
    public const string DaysUnclear = "PT1410";

    /// <summary>A deadline is neither a date nor counted from an event, or both.</summary>
    public const string DeadlineUnclear = "PT1411";

    /// <summary>Circumstances that hold at once are not two plain ones that can.</summary>
    public const string TogetherUnfit = "PT1412";

    /// <summary>An overlap is declared of circumstances that surely share something anyway, never do, or have exceptions.</summary>
    public const string OverlapUnfit = "PT1413";

    /// <summary>The number of renewals is not above zero, or there is none.</summary>
    public const string RenewalsOutOfRange = "PT1414";

    /// <summary>Of fewer than two lengths the shorter or longer is to count.</summary>
    public const string WhicheverTooFew = "PT1415";

    /// <summary>None of the lengths of which the shorter or longer counts is a period.</summary>
    public const string WhicheverWithoutFigure = "PT1416";

    /// <summary>A length of which the shorter or longer counts has parts of its own.</summary>
    public const string WhicheverNested = "PT1417";

    /// <summary>A ratio is among fewer than two.</summary>
    public const string RatioTooFew = "PT1418";

    /// <summary>An end of a range, or a whole of a part, is a range itself.</summary>
    public const string BoundNested = "PT1419";
}
