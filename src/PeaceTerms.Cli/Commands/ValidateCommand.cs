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
        var files = new Argument<string[]>("FILE") { Description = "Dossiers and drafts, JSON files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command(Name, "Show every problem of dossiers and drafts with its file and line.") { files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), context));
        return command;
    }

    private static int Run(string[] files, CliContext context)
    {
        var (lines, messages) = (new TextLines(context.Output), new TextLines(context.Error));
        var (errors, warnings, unread) = (0, 0, 0);
        foreach (var file in files)
        {
            try
            {
                var check = FileCheck.Of(file);
                lines.AddAll(check.Lines);
                errors += check.Errors;
                warnings += check.Warnings;
            }
            catch (InputException exception)
            {
                messages.AddAll(exception.Lines);
                unread++;
            }
        }

        var left = unread == 0 ? "" : $", {Words.Count(unread, "file")} could not be read";
        lines.Add($"{Words.Count(files.Length - unread, "file")} checked: {Words.Count(errors, "error")}, {Words.Count(warnings, "warning")}{left}");
        return errors + unread > 0 ? ExitCode.BadInput : ExitCode.Done;
    }
}
