namespace PeaceTerms.Validation;

// The codes of amounts, and the terms that have them.
public static partial class ErrorCodes
{
    /// <summary>A unit is empty.</summary>
    public const string UnitEmpty = "PT1301";

    /// <summary>A figure is negative.</summary>
    public const string FigureNegative = "PT1302";

    /// <summary>A figure is above 10 to the power of 18.</summary>
    public const string FigureTooLarge = "PT1303";

    /// <summary>A figure in a unit that counts things is no whole number.</summary>
    public const string FigureNotWhole = "PT1304";

    /// <summary>A list of figures is empty.</summary>
    public const string FiguresEmpty = "PT1305";

    /// <summary>A tolerance is negative.</summary>
    public const string ToleranceNegative = "PT1306";

    /// <summary>A warning: an approximate figure or period has no tolerance.</summary>
    public const string ToleranceMissing = "PT1307";

    /// <summary>A range of figures has no bound.</summary>
    public const string FigureRangeUnbounded = "PT1308";

    /// <summary>A range of figures has two lower bounds.</summary>
    public const string FigureRangeLowTwice = "PT1309";

    /// <summary>A range of figures has two upper bounds.</summary>
    public const string FigureRangeHighTwice = "PT1310";

    /// <summary>No figure lies in a range of figures.</summary>
    public const string FigureRangeEmpty = "PT1311";

    /// <summary>An amount or length without a figure lacks the source's words.</summary>
    public const string PhraseEmpty = "PT1312";

    /// <summary>An author's bound is negative.</summary>
    public const string BoundNegative = "PT1313";

    /// <summary>A rate is for a period that is no time.</summary>
    public const string RatePeriodEmpty = "PT1314";

    /// <summary>How large a part is, is not said, or twice.</summary>
    public const string PartUnclear = "PT1315";

    /// <summary>A part is of a size that can't be.</summary>
    public const string PartOutOfRange = "PT1316";

    /// <summary>A level has no moment, or two.</summary>
    public const string LevelMomentUnclear = "PT1317";

    /// <summary>A recorded level is worded by something else.</summary>
    public const string LevelNotItsOwn = "PT1318";

    /// <summary>An amount in steps has none.</summary>
    public const string StepsEmpty = "PT1319";

    /// <summary>A step has no moment, or two.</summary>
    public const string StepMomentUnclear = "PT1320";

    /// <summary>Steps are not in order of their days.</summary>
    public const string StepsOutOfOrder = "PT1321";

    /// <summary>Steps stand in a part or another step.</summary>
    public const string StepsNested = "PT1322";

    /// <summary>An area is both protected by a guarantee and left out of it.</summary>
    public const string AreaExcludedAndProtected = "PT1323";

    /// <summary>A measure is about a topic that is none of measures.</summary>
    public const string TopicOfNoMeasure = "PT1324";

    /// <summary>A term that is not done on a day and does not last has a day or a duration.</summary>
    public const string TermHasNoTime = "PT1325";
}
