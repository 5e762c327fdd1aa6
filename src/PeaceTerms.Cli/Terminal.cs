using Spectre.Console;

namespace PeaceTerms.Cli;

/// <summary>Makes the console that tables are drawn on.</summary>
internal static class Terminal
{
    /// <summary>A console on a writer; without any escape sequence when NO_COLOR has a value.</summary>
    public static IAnsiConsole Of(TextWriter writer, string? noColor) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = string.IsNullOrEmpty(noColor) ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = string.IsNullOrEmpty(noColor) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
    });
}
