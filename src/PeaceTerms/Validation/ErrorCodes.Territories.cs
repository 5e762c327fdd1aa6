namespace PeaceTerms.Validation;

// The codes of territories, lines and holdings.
public static partial class ErrorCodes
{
    /// <summary>A reference names a territory that the dossier does not declare.</summary>
    public const string TerritoryUnknown = "PT1201";

    /// <summary>Two territories share an id.</summary>
    public const string TerritoryRepeated = "PT1202";

    /// <summary>Territories lie in each other, or one in itself.</summary>
    public const string TerritoryCircle = "PT1203";

    /// <summary>A territory of known extent lists what surely or possibly belongs to it.</summary>
    public const string ExtentNotVague = "PT1204";

    /// <summary>The extents of vague territories run in a circle.</summary>
    public const string ExtentCircle = "PT1205";

    /// <summary>A reference names a line that the dossier does not declare.</summary>
    public const string LineUnknown = "PT1206";

    /// <summary>Two lines share an id.</summary>
    public const string LineRepeated = "PT1207";

    /// <summary>A line has both a date and an event.</summary>
    public const string LineFixedTwice = "PT1208";

    /// <summary>A part of a territory names its holder and no line.</summary>
    public const string AreaWithoutLine = "PT1209";

    /// <summary>A part of a territory names its line and no holder.</summary>
    public const string AreaWithoutHolder = "PT1210";

    /// <summary>A holding has neither a date nor a line.</summary>
    public const string HoldingMomentMissing = "PT1211";

    /// <summary>A holding has both a date and a line.</summary>
    public const string HoldingMomentTwice = "PT1212";

    /// <summary>A part at a line has a day, but the line has a moment of its own.</summary>
    public const string LineMomentTwice = "PT1213";

    /// <summary>An area that is no part at a line has a day.</summary>
    public const string AreaDayWithoutLine = "PT1214";
}
