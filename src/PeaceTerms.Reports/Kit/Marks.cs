using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The shapes and names of the marks. Each has an outline of its own, so that it can be told without colour.</summary>
internal static class Marks
{
    /// <summary>The marks of a comparison; a check has others.</summary>
    public static IReadOnlyList<Mark> Compared { get; } = [Mark.Conflict, Mark.Conditional, Mark.Bridgeable, Mark.Undetermined, Mark.Aligned, Mark.OneSided];

    /// <summary>What is behind a finding's class; null for classes that show no meeting and no single voice.</summary>
    public static Mark? Of(Finding finding) => FindingClasses.Of(finding) switch
    {
        FindingClass.Conflict or FindingClass.SelfContradiction => Mark.Conflict,
        FindingClass.ConditionalConflict or FindingClass.ConflictUnderOption => Mark.Conditional,
        FindingClass.Departure => finding.Verdict == Verdict.Conflict ? Mark.Conflict : null,
        FindingClass.Bridgeable => Mark.Bridgeable,
        FindingClass.Aligned => Mark.Aligned,
        FindingClass.Undetermined or FindingClass.DisputedFact => Mark.Undetermined,
        FindingClass.OneSided => Mark.OneSided,
        _ => null,
    };

    public static string Name(Mark mark) => mark switch
    {
        Mark.RedLine => "crosses a red line",
        Mark.Conflict => "in conflict",
        Mark.Conditional => "in conflict in some cases",
        Mark.Bridgeable => "bridgeable",
        Mark.Undetermined => "undetermined",
        Mark.Acceptable => "acceptable",
        Mark.Aligned => "aligned",
        _ => "one-sided",
    };

    /// <summary>What the mark means, for readers who are new to it.</summary>
    public static string Meaning(Mark mark) => mark switch
    {
        Mark.Conflict => "no outcome suits both, as far as they have said; each comes with its proof",
        Mark.Conditional => "it clashes under a condition or an option, and not otherwise",
        Mark.Bridgeable => "they differ in what they want, but both can accept one outcome",
        Mark.Undetermined => "neither a clash nor an agreement can be shown, for the reasons given",
        Mark.Aligned => "both want the same, and the page names it",
        _ => "only one side has spoken to it",
    };

    /// <summary>The letter that style and script know the mark by.</summary>
    public static string Key(Mark mark) => mark switch
    {
        Mark.RedLine => "r",
        Mark.Conflict => "x",
        Mark.Conditional => "d",
        Mark.Bridgeable => "b",
        Mark.Undetermined => "u",
        Mark.Acceptable => "c",
        Mark.Aligned => "a",
        _ => "o",
    };

    public static XElement Draw(Mark mark) => new("svg", Class($"m {Key(mark)}"), new XElement("use", At("href", $"#m-{Key(mark)}")));

    /// <summary>The shapes and the hatching, once for each page.</summary>
    public static XElement Symbols() => new("svg", Class("symbols"), At("aria-hidden", "true"), At("width", "0"), At("height", "0"),
        new XElement("defs", Enum.GetValues<Mark>().Select(mark => new XElement("symbol", At("id", $"m-{Key(mark)}"), At("viewBox", "0 0 16 16"), Shape(mark))), MoveMarks.Symbols(), Hatching.Patterns()));

    /// <summary>The shape in a square of 16.</summary>
    public static IEnumerable<XElement> Shape(Mark mark) => mark switch
    {
        Mark.RedLine => [Filled("M5 0h6l5 5v6l-5 5H5l-5-5V5z"), Inner("M3.5 8h9")],
        Mark.Conflict => [Filled("M1 1h14v14H1z"), Inner("M4.5 4.5l7 7M11.5 4.5l-7 7")],
        Mark.Conditional => [Outline("M2 2h12v12H2z", "3 2"), Stroke("M5 5l6 6M11 5l-6 6")],
        Mark.Bridgeable => [Filled("M8 1l7.5 13.5H.5z"), Inner("M5 12q3-6 6 0")],
        Mark.Undetermined => [Outline("M8 1l7 7-7 7-7-7z"), Stroke("M6.2 6.6a1.8 1.8 0 1 1 2.6 1.7q-.8.4-.8 1.2M8 11.4v.4")],
        Mark.Acceptable => [Outline("M8 1.5a6.5 6.5 0 1 0 .01 0z"), Stroke("M5 8.2l2.2 2.3L11 6")],
        Mark.Aligned => [Filled("M8 1a7 7 0 1 0 .01 0z"), Inner("M4.8 6.5h6.4M4.8 9.5h6.4")],
        _ => [Outline("M8 1.5a6.5 6.5 0 1 0 .01 0z"), Filled("M8 1.5a6.5 6.5 0 0 0 0 13z")],
    };

    private static XElement Filled(string path) => new("path", At("d", path), At("fill", "currentColor"));

    private static XElement Stroke(string path) => new("path", At("d", path), At("fill", "none"), At("stroke", "currentColor"), At("stroke-width", "1.8"), At("stroke-linecap", "round"));

    private static XElement Inner(string path) => new("path", Class("in"), At("d", path), At("fill", "none"), At("stroke-width", "2"), At("stroke-linecap", "round"));

    private static XElement Outline(string path, string? dashes = null) =>
        new("path", At("d", path), At("fill", "none"), At("stroke", "currentColor"), At("stroke-width", "1.8"), dashes is null ? null : At("stroke-dasharray", dashes));
}
