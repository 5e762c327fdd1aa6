using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The shapes of the changes in a history, each with an outline of its own: up is harder, down is softer.</summary>
internal static class MoveMarks
{
    /// <summary>The changes in which something moves, in the order in which readers ask.</summary>
    public static IReadOnlyList<PositionChange> Moving { get; } =
    [
        PositionChange.Hardened, PositionChange.Softened, PositionChange.Moved, PositionChange.Vaguer, PositionChange.Clearer, PositionChange.Dropped, PositionChange.Reopened, PositionChange.SilentDrop,
    ];

    public static PositionChange Of(ShiftKind kind) => kind switch
    {
        ShiftKind.Hardened => PositionChange.Hardened,
        ShiftKind.Softened => PositionChange.Softened,
        ShiftKind.Moved => PositionChange.Moved,
        ShiftKind.Vaguer => PositionChange.Vaguer,
        ShiftKind.Clearer => PositionChange.Clearer,
        ShiftKind.Dropped => PositionChange.Dropped,
        ShiftKind.Reopened => PositionChange.Reopened,
        _ => PositionChange.Repeated,
    };

    /// <summary>What the change means, for readers who are new to it.</summary>
    public static string Meaning(PositionChange change) => change switch
    {
        PositionChange.Hardened => "it can accept less than before",
        PositionChange.Softened => "it can accept more than before",
        PositionChange.Moved => "it can accept something else than before",
        PositionChange.Vaguer => "its words leave more open, so that the earlier ones stand",
        PositionChange.Clearer => "its words leave less open",
        PositionChange.Dropped => "it takes back what it said",
        PositionChange.Reopened => "it speaks again to what was taken back or signed",
        PositionChange.SilentDrop => "a later full text leaves the demand out, which stands",
        PositionChange.Repeated => "the same words again",
        PositionChange.FirstWord => "nothing was said before",
        _ => "other words, from which nothing follows",
    };

    /// <summary>The mark as a page shows it.</summary>
    public static XElement Draw(PositionChange change) => new("svg", Class("s"), new XElement("use", At("href", $"#{Id(change)}")));

    /// <summary>The mark for readers who see and for those who listen.</summary>
    public static object[] Marked(PositionChange change) => [Draw(change), Words.Of(change)];

    /// <summary>The shapes, once for each page that shows changes.</summary>
    public static IEnumerable<XElement> Symbols() => Enum.GetValues<PositionChange>().Select(change => new XElement("symbol", At("id", Id(change)), At("viewBox", "-8 -8 16 16"), Shape(change)));

    /// <summary>The shape around the origin.</summary>
    public static XElement Shape(PositionChange change) => new("path", Class($"shift {Name(change)}"), At("d", change switch
    {
        PositionChange.Hardened => "M-5 4L0 -5L5 4Z",
        PositionChange.Softened => "M-5 -4L0 5L5 -4Z",
        PositionChange.Moved or PositionChange.Reopened => "M-5 0L0 -5L5 0L0 5Z",
        PositionChange.Dropped => "M-4 -4L4 4M4 -4L-4 4",
        PositionChange.SilentDrop => "M0 -5A5 5 0 1 0 .01 -5ZM-3.5 3.5L3.5 -3.5",
        PositionChange.Vaguer => "M-6 0Q-3 -6 0 0T6 0",
        PositionChange.Clearer => "M0 -5A5 5 0 1 0 .01 -5ZM0 -1.2A1.2 1.2 0 1 0 .01 -1.2Z",
        PositionChange.FirstWord => "M0 -4A4 4 0 1 0 .01 -4Z",
        PositionChange.Repeated => "M-4 -2.5H4M-4 2.5H4",
        _ => "M-4 0H4",
    }));

    private static string Id(PositionChange change) => $"c-{(int)change}";

    private static string Name(PositionChange change) => Words.Of(change).Replace(' ', '-');
}
