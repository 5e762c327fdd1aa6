using System.CommandLine;
using PeaceTerms.Cli.Input;
using PeaceTerms.Validation;

namespace PeaceTerms.Cli.Commands;

/// <summary>Shows all problems of dossiers and drafts with their lines.</summary>
internal static class ValidateCommand
{
    public const string Name = "validate";

    public static Command Create(CliContext context)
    {
        var files = CommonOptions.Files("Dossiers and drafts, JSON files or folders of them. They are checked together, as one dossier.");
        var output = CommonOptions.Output();
        var title = CommonOptions.Title();
        var command = new Command(Name, "Show every problem of dossiers and drafts with its file and line.") { files, output, title };
        command.SetAction(parsed =>
        {
            var report = Check(parsed.GetRequiredValue(files), new TextLines(context.Error)) with { Title = parsed.GetValue(title) };
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(file, new Forms(() => HtmlReport.Write(report), () => MarkdownReport.Write(report), () => TextReport.Write(report), () => CsvReport.Write(report), () => ProblemsJson.Write(report)), report.Summary, context);
            }
            else
            {
                context.Output.Write(TextReport.Write(report));
            }

            return report.Errors > 0 || !report.IsComplete ? ExitCode.BadInput : ExitCode.Done;
        });
        return command;
    }

    private static ValidationReport Check(string[] paths, TextLines messages)
    {
        var (texts, unread) = InputFiles.Read(paths);
        messages.AddAll(unread);
        try
        {
            var joined = DossierFiles.Join(texts);
            return new ValidationReport { Files = texts.Count, IsComplete = unread.Count == 0, Problems = unread.Count == 0 ? [.. Problems(joined)] : [] };
        }
        catch (DossierFilesException exception)
        {
            return new ValidationReport { Files = texts.Count, IsComplete = false, Problems = [.. exception.Problems.Select(PlacedProblem.Of)] };
        }
    }

    /// <summary>Drafts alone are checked each by itself, since nothing declares what they refer to.</summary>
    private static IEnumerable<PlacedProblem> Problems(JoinedDossier joined) => !joined.IsOnlyDrafts
        ? DossierValidation.Check(joined.Dossier).Select(problem => PlacedProblem.Of(joined, problem))
        : joined.Dossier.Drafts.Index().SelectMany(draft => DossierValidation.Check(draft.Item)
            .Select(problem => PlacedProblem.Of(joined, problem with { Path = $"$.drafts[{draft.Index}]{problem.Path[1..]}" })));
}
