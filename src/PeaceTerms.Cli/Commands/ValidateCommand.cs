using System.CommandLine;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Shows all problems of dossiers and drafts with their lines.</summary>
internal static class ValidateCommand
{
    public const string Name = "validate";

    public static Command Create(CliContext context)
    {
        var files = CommonOptions.Files("Dossiers and drafts, JSON files or folders of them. They are checked together, as one dossier.");
        var command = new Command(Name, "Show every problem of dossiers and drafts with its file and line.") { files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), context));
        return command;
    }

    private static int Run(string[] paths, CliContext context)
    {
        var (lines, messages) = (new TextLines(context.Output), new TextLines(context.Error));
        var (texts, unread) = InputFiles.Read(paths);
        messages.AddAll(unread);
        var (errors, warnings, isComplete) = (0, 0, unread.Count == 0);
        try
        {
            var joined = DossierFiles.Join(texts);
            foreach (var (problem, line) in isComplete ? Problems(joined) : [])
            {
                lines.Add(line);
                (errors, warnings) = problem.Severity == ProblemSeverity.Error ? (errors + 1, warnings) : (errors, warnings + 1);
            }
        }
        catch (DossierFilesException exception)
        {
            lines.AddAll(exception.Problems.Select(problem => $"{problem}"));
            (errors, isComplete) = (exception.Problems.Count, false);
        }

        lines.Add($"{Words.Count(texts.Count, "file")} {(isComplete ? "checked" : "read")}: {Words.Count(errors, "error")}, {Words.Count(warnings, "warning")}{(isComplete ? "" : ". References and rules are checked once every file can be read.")}");
        return errors > 0 || !isComplete ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>Drafts alone are checked each by itself, since nothing declares what they refer to.</summary>
    private static IEnumerable<(Problem Problem, string Line)> Problems(JoinedDossier joined) => !joined.IsOnlyDrafts
        ? DossierValidation.Check(joined.Dossier).Select(problem => (problem, ProblemLine.Of(joined, problem)))
        : joined.Dossier.Drafts.Index().SelectMany(draft => DossierValidation.Check(draft.Item)
            .Select(problem => (problem, ProblemLine.Of(joined, problem with { Path = $"$.drafts[{draft.Index}]{problem.Path[1..]}" }))));
}
