using System.CommandLine;
using PeaceTerms.Cli.Input;

namespace PeaceTerms.Cli.Commands;

/// <summary>Makes one page of all that a dossier shows as a whole, and its pictures for other pages.</summary>
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
        var pictures = CommonOptions.Pictures();
        var command = new Command(Name, "Make one page of all that a dossier shows: comparison, histories and table. It stands by itself, and needs no network.") { files, output, title, asOf, statements, pictures };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetRequiredValue(files);
            var report = Titled(DossierReport.Of(DossierFile.Compile(paths), CommonOptions.Options(parsed.GetValue(asOf), parsed.GetValue(statements))), parsed.GetValue(title), string.Join(", ", paths.Select(Path.GetFileName)));
            Warnings.Write(report.Comparison.Result, new TextLines(context.Error));
            OutputFile.Write(parsed.GetRequiredValue(output)!, new Forms(() => HtmlReport.Write(report), () => MarkdownReport.Write(report), () => TextReport.Write(report), null, null), new ComparisonSummary(report.Comparison, showsAll: false).Head.Last(), context);
            OutputFile.WritePictures(parsed.GetValue(pictures), () => PictureReport.Write(report), context);
            return ExitCode.Done;
        });
        return command;
    }

    private static DossierReport Titled(DossierReport report, string? title, string name) => report with
    {
        Comparison = report.Comparison with { Title = title, Name = name },
        History = report.History with { Title = title, Name = name },
        Table = report.Table with { Title = title, Name = name },
    };
}
