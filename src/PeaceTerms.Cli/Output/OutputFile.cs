using System.Text;
using PeaceTerms.Cli.Input;

namespace PeaceTerms.Cli;

/// <summary>Writes a result into a file in the form that its ending asks for.</summary>
internal static class OutputFile
{
    /// <summary>Writes a result in the form that the file's ending asks for, and says what was written.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, Forms forms, string summary, CliContext context)
    {
        Write(path, forms.Of(Path.GetExtension(path)));
        new TextLines(context.Output).Add($"{path}: {summary}");
    }

    /// <summary>Writes pictures into a folder, which is made; none where no folder is named.</summary>
    /// <exception cref="InputException">The folder or a picture cannot be written.</exception>
    public static void WritePictures(string? folder, Func<IReadOnlyList<Picture>> draw, CliContext context)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{folder}: error: the folder cannot be made.");
        }

        var all = draw();
        foreach (var picture in all)
        {
            Write(Path.Combine(folder, picture.FileName), picture.Svg);
        }

        new TextLines(context.Output).Add($"{folder}: {Words.Count(all.Count, "picture")}");
    }

    /// <summary>Writes a comparison, and says what was written.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, ComparisonReport report, CliContext context) =>
        Write(path, new Forms(() => HtmlReport.Write(report), () => MarkdownReport.Write(report), () => TextReport.Write(report), () => CsvReport.Write(report), () => FindingsJson.Write(report.Result)), new ComparisonSummary(report, showsAll: false).Head.Last(), context);

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
