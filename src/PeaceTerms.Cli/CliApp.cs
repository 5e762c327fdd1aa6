using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PeaceTerms.Cli.Commands;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;
using Spectre.Console;

namespace PeaceTerms.Cli;

/// <summary>The tool without its process: arguments in, text and an exit code out.</summary>
internal static class CliApp
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the tool's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where messages go.</param>
    /// <param name="terminal">The terminal for tables; null gives plain text.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, IAnsiConsole? terminal = null)
    {
        var messages = new TextLines(error);
        var root = Root(new CliContext(output, error, terminal));
        // A key is taken as it is, never as the name of a file with more arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (args.Count == 0)
            {
                // A script whose arguments came out empty must not pass for a success, so this is bad usage.
                messages.Add("peaceterms: a command is needed.");
                root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = error, Error = error });
                return ExitCode.BadInput;
            }

            return parsed.Action is ParseErrorAction
                ? UsageErrors.Write(parsed, messages)
                : parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (InputException exception)
        {
            messages.AddAll(exception.Lines);
            return ExitCode.BadInput;
        }
        catch (Exception exception) when (exception is not IOException and not OperationCanceledException)
        {
            messages.Add("peaceterms: this went wrong in the tool itself; please report it with the command and the file.");
            return ExitCode.BadInput;
        }
    }

    private static RootCommand Root(CliContext context)
    {
        var root = new RootCommand("Compares what parties to peace talks want and can accept, and explains each finding with its sources.")
        {
            HelpName = "peaceterms",
            Subcommands =
            {
                CompareCommand.Create(context),
                CheckCommand.Create(context),
                DiffCommand.Create(context),
                HistoryCommand.Create(context),
                IssuesCommand.Create(context),
                ValidateCommand.Create(context),
                ExplainCommand.Create(context),
                SchemaCommand.Create(context),
                ReportCommand.Create(context),
                NewCommand.Create(context),
                CompletionCommand.Create(context),
            },
        };
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpWithExamples();
                    break;
                case VersionOption version:
                    version.Action = new VersionAction();
                    break;
                default:
                    break;
            }
        }

        return root;
    }
}
