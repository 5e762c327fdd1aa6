using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>How the kinds of change are drawn and named, and the links to changes.</summary>
internal static class DiffMarks
{
    /// <summary>The kinds in the order in which readers ask.</summary>
    public static IReadOnlyList<ChangeKind> Kinds { get; } = [ChangeKind.Changed, ChangeKind.Added, ChangeKind.Dropped, ChangeKind.Moved, ChangeKind.Reworded, ChangeKind.Kept];

    public static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Changed => "changed",
        ChangeKind.Added => "added",
        ChangeKind.Dropped => "dropped",
        ChangeKind.Moved => "moved",
        ChangeKind.Reworded => "reworded",
        _ => "kept",
    };

    public static string Id(DraftChange change) => $"c{FindingIds.Of(change.Key)[1..]}";

    public static XElement Draw(ChangeKind kind) => new("svg", Class($"m {Key(kind)}"), At("viewBox", "0 0 16 16"), new XElement("path", At("d", kind switch
    {
        ChangeKind.Changed => "M2 6h12M2 10h12M11 2L5 14",
        ChangeKind.Added => "M8 2v12M2 8h12",
        ChangeKind.Dropped => "M2 8h12",
        ChangeKind.Moved => "M5 14V3M2 6l3-3 3 3M11 2v11M8 10l3 3 3-3",
        ChangeKind.Reworded => "M2 9q3-4 6-1t6-1",
        _ => "M2 6h12M2 10h12",
    }), At("fill", "none"), At("stroke", "currentColor"), At("stroke-width", "2")));

    private static string Key(ChangeKind kind) => kind switch
    {
        ChangeKind.Changed => "b",
        ChangeKind.Added => "a",
        ChangeKind.Dropped => "x",
        _ => "u",
    };
}
