using System.CommandLine;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Says what is wrong with a command line, and what may have been meant.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult parsed, TextLines messages)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;
        var unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        if (unknown is not null && (isRoot || unknown.StartsWith('-')))
        {
            messages.Add($"peaceterms: {(unknown.StartsWith('-') ? NoSuchOption(unknown, command) : $"there is no command '{unknown}'.{Hint(unknown, command.Subcommands.Select(one => one.Name))}")}");
        }
        else
        {
            messages.AddAll(parsed.Errors.Select(error => $"peaceterms: {error.Message}").Distinct());
        }

        messages.Add($"See 'peaceterms {(isRoot ? "" : $"{command.Name} ")}--help'.");
        return ExitCode.BadInput;
    }

    public static string NoSuchOption(string unknown, Command command) => $"there is no option '{unknown}'.{Hint(unknown, command.Options.Select(option => option.Name))}";

    public static string Hint(string unknown, IEnumerable<string> known) => NearestWord.To(unknown, known) is { } near ? $" Did you mean '{near}'?" : "";
}
