using System.Text;
using PeaceTerms.Cli.Input;

namespace PeaceTerms.Cli;

/// <summary>Writes a result into a file in the form that its ending asks for.</summary>
internal static class OutputFile
{
    /// <summary>The forms of a comparison, by ending.</summary>
    public static IReadOnlyDictionary<string, Func<string>> Forms(ComparisonReport report) => new Dictionary<string, Func<string>>
    {
        [".html"] = () => HtmlReport.Write(report),
        [".md"] = () => MarkdownReport.Write(report),
        [".txt"] = () => TextReport.Write(report),
        [".csv"] = () => CsvReport.Write(report),
        [".json"] = () => FindingsJson.Write(report.Result),
    };

    /// <summary>Writes a result in the form that the file's ending asks for, and says what was written.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyDictionary<string, Func<string>> forms, string summary, CliContext context)
    {
        Write(path, forms[Path.GetExtension(path).ToLowerInvariant()]());
        new TextLines(context.Output).Add($"{path}: {summary}");
    }

    /// <summary>What is written line by line, as one text.</summary>
    public static string Text(Action<TextLines> write)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        write(new TextLines(text));
        return text.ToString();
    }

    /// <summary>Writes a comparison, and says what was written.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, ComparisonReport report, CliContext context) =>
        Write(path, Forms(report), new ComparisonSummary(report, showsAll: false).Head.Last(), context);

    /// <summary>Writes a text as a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="replaces">Whether a file that is already there is replaced.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, string text, bool replaces = true)
    {
        try
        {
            using var file = new FileStream(path, replaces ? FileMode.Create : FileMode.CreateNew);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: error: {Why(exception, path)}");
        }
    }

    private static string Why(Exception exception, string path) => exception switch
    {
        DirectoryNotFoundException => "there is no such folder to write into.",
        UnauthorizedAccessException => "this is a folder, or writing here is not allowed.",
        ArgumentException or NotSupportedException or PathTooLongException => "this is no name of a file.",
        _ => File.Exists(path) ? "there is such a file already, and it is kept; name another." : "the file cannot be written.",
    };
}
