using System.CommandLine;
using PeaceTerms.Cli.Input;

namespace PeaceTerms.Cli.Commands;

/// <summary>Makes one page of all that a dossier shows, and its pictures for other pages.</summary>
internal static class ReportCommand
{
    public const string Name = "report";

    public static Command Create(CliContext context)
    {
        var files = CommonOptions.Files("The dossier: JSON files, or folders of them, that together make one.");
        var output = CommonOptions.Output(".html", ".md", ".txt");
        output.Required = true;
        var title = CommonOptions.Title();
        var asOf = CommonOptions.AsOf();
        var statements = CommonOptions.Statements();
        var pictures = new Option<string?>("--pictures") { Description = "Write also each picture of the page as an SVG file into this folder, which is made.", HelpName = "FOLDER" };
        var command = new Command(Name, "Make one page of all that a dossier shows: it stands by itself, and needs no network.") { files, output, title, asOf, statements, pictures };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetRequiredValue(files);
            var report = ComparisonReport.Of(DossierFile.Compile(paths), CommonOptions.Options(parsed.GetValue(asOf), parsed.GetValue(statements))) with
            {
                Title = parsed.GetValue(title),
                Name = string.Join(", ", paths.Select(Path.GetFileName)),
            };
            Warnings.Write(report.Result, new TextLines(context.Error));
            OutputFile.Write(parsed.GetRequiredValue(output)!, report, context);
            if (parsed.GetValue(pictures) is { } folder)
            {
                WritePictures(folder, report, context);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WritePictures(string folder, ComparisonReport report, CliContext context)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{folder}: error: the folder cannot be made.");
        }

        var all = PictureReport.Write(report);
        foreach (var picture in all)
        {
            OutputFile.Write(Path.Combine(folder, picture.FileName), picture.Svg);
        }

        new TextLines(context.Output).Add($"{folder}: {Words.Count(all.Count, "picture")}");
    }
}
