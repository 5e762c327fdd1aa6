using System.CommandLine;

namespace PeaceTerms.Cli.Commands;

/// <summary>Writes the script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    public const string Name = "completion";

    // The tool itself answers what may follow; a name of a file is left to the shell.
    private const string Bash = """
        _peaceterms() {
          local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
          COMPREPLY=($(compgen -W "$(peaceterms "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2> /dev/null)" -- "$word"))
        }
        complete -o default -F _peaceterms peaceterms

        """;

    public static Command Create(CliContext context)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash." };
        shell.CompletionSources.Add("bash");
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value != "bash")
            {
                result.AddError($"There is a completion script for bash, none for '{token.Value}'.");
            }
        });
        var command = new Command(Name, "Write the script with which a shell completes what you type.") { shell };
        command.SetAction(_ =>
        {
            context.Output.Write(Bash.ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
        return command;
    }
}
