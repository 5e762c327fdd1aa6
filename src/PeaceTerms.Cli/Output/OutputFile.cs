using System.Text;
using PeaceTerms.Cli.Input;

namespace PeaceTerms.Cli;

/// <summary>Writes a result into a file in the form that its ending asks for.</summary>
internal static class OutputFile
{
    private static readonly Dictionary<string, Func<ComparisonReport, string>> Comparison = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = HtmlReport.Write,
        [".md"] = MarkdownReport.Write,
        [".txt"] = report => TextReport.Write(report),
        [".csv"] = CsvReport.Write,
        [".json"] = report => FindingsJson.Write(report.Result),
    };

    /// <summary>The endings, in words.</summary>
    public static string Forms { get; } = ".html, .md, .txt, .csv or .json";

    public static bool Knows(string path) => Comparison.ContainsKey(Path.GetExtension(path));

    /// <summary>Writes a comparison, and says what was written.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, ComparisonReport report, CliContext context)
    {
        Write(path, Comparison[Path.GetExtension(path)](report));
        new TextLines(context.Output).Add($"{path}: {new ComparisonSummary(report, showsAll: false).Head.Last()}");
    }

    /// <summary>Writes a text as a file.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: error: {Why(exception)}");
        }
    }

    private static string Why(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "there is no such folder to write into.",
        UnauthorizedAccessException => "this is a folder, or writing here is not allowed.",
        ArgumentException or NotSupportedException or PathTooLongException => "this is no name of a file.",
        _ => "the file cannot be written.",
    };
}
