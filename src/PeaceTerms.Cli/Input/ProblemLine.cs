using PeaceTerms.Validation;

namespace PeaceTerms.Cli.Input;

/// <summary>A problem in one line that editors can jump from. Its path is the one in its file.</summary>
internal static class ProblemLine
{
    public static string Of(JoinedDossier joined, Problem problem) =>
        joined.PlaceOf(problem.Path) is { } place ? $"{place}: {problem with { Path = place.Path }}" : $"{problem}";
}
