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
            var isOption = unknown.StartsWith('-');
            var known = isOption ? command.Options.Select(option => option.Name) : command.Subcommands.Select(one => one.Name);
            var hint = NearestWord.To(unknown, known) is { } near ? $" Did you mean '{near}'?" : "";
            messages.Add($"peaceterms: there is no {(isOption ? "option" : "command")} '{unknown}'.{hint}");
        }
        else
        {
            messages.AddAll(parsed.Errors.Select(error => $"peaceterms: {error.Message}").Distinct());
        }

        messages.Add($"See 'peaceterms {(isRoot ? "" : $"{command.Name} ")}--help'.");
        return ExitCode.BadInput;
    }
}
