using System.Globalization;

namespace PeaceTerms.Cli.Input;

/// <summary>A problem in one line that editors can jump from.</summary>
internal static class ProblemLine
{
    public static string Of(string file, JsonPlaces places, Problem problem) => At(file, places.LineOf(problem.Path) ?? 1, $"{problem}");

    public static string Of(string file, DossierFormatException fault)
    {
        var hint = fault.Suggestion is { } near ? $" Did you mean '{near}'?" : "";
        return At(file, fault.Line, $"error at {fault.Path}: expected {fault.Expected}; found {fault.Found}.{hint}");
    }

    private static string At(string file, int line, string text) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {text}");
}
