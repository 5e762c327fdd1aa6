using System.Globalization;

namespace PeaceTerms.Validation;

/// <summary>Sorts problems into the order of the document: members in the order of their rules, list elements by position.</summary>
internal static class DocumentOrder
{
    public static IReadOnlyList<Problem> Sort(IEnumerable<Problem> problems) =>
        [.. Sort([.. problems.Select(problem => new Placed(problem, problem.Path.Split('.')))], depth: 1).Select(placed => placed.Problem)];

    private static IEnumerable<Placed> Sort(IReadOnlyList<Placed> problems, int depth) => problems.Count < 2
        ? problems
        : problems
            .GroupBy(placed => Member(placed.Segment(depth)))
            .SelectMany(member => member
                .GroupBy(placed => placed.Segment(depth))
                .OrderBy(element => Position(element.Key))
                .SelectMany(element => element.Key.Length == 0 ? element : Sort([.. element], depth + 1)));

    private static string Member(string segment) => segment.Split('[')[0];

    private static int Position(string segment)
    {
        var bracket = segment.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? -1 : int.Parse(segment.AsSpan()[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private readonly record struct Placed(Problem Problem, string[] Segments)
    {
        public string Segment(int depth) => depth < Segments.Length ? Segments[depth] : "";
    }
}
