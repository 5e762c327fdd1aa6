using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PeaceTerms.Cli.Commands;

/// <summary>The usual help, then examples and the exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int Width = 100;
    private readonly HelpAction help = new() { MaxWidth = Width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Of(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 done; 1 what --fail-on asks about was found; 2 bad input or bad usage.");
        return ExitCode.Done;
    }

    private static string[] Of(Command command) => command.Name switch
    {
        CompareCommand.Name =>
        [
            "peaceterms compare talks.json",
            "peaceterms compare talks.json --as-of 2026-01-31 --all",
            "peaceterms compare parties.json talks/",
            "peaceterms compare talks.json --format json --fail-on conflict > findings.json",
            "peaceterms compare talks/ --statements all -o findings.csv",
        ],
        CheckCommand.Name =>
        [
            "peaceterms check draft.json --against talks.json",
            "peaceterms check drafts.json#draft-2 --against parties.json talks/ --as-of 2026-01-31 --all",
            "peaceterms check draft.json --against talks.json -o check.html",
            "peaceterms check draft.json --against talks.json --fail-on crossed -o check.csv",
        ],
        DiffCommand.Name =>
        [
            "peaceterms diff draft-1.json draft-2.json",
            "peaceterms diff draft-1.json draft-2.json --against talks/ -o diff.html",
            "peaceterms diff drafts.json#draft-1 drafts.json#draft-2 --against talks/ --all",
            "peaceterms diff draft-1.json draft-2.json -o diff.md",
        ],
        IssuesCommand.Name =>
        [
            "peaceterms issues talks.json",
            "peaceterms issues talks/ --as-of 2026-01-31 --topic ceiling",
            "peaceterms issues talks.json --format json > table.json",
            "peaceterms issues talks.json -o table.html --pictures pictures",
        ],
        ValidateCommand.Name => ["peaceterms validate talks.json draft-2.json", "peaceterms validate talks/", "peaceterms validate talks/ -o problems.csv"],
        ExplainCommand.Name =>
        [
            "peaceterms explain talks.json 'meeting|guarantee-length(beneficiary=northland)|any|eastland~northland|'",
            "peaceterms explain talks.json f-7k2m9q04",
            "peaceterms explain talks.json f-7k2m9q04 -o finding.json",
            "The key is on the last line of each finding that 'peaceterms compare' shows; quote it, since it has signs that shells read. The short id is that of a page.",
        ],
        SchemaCommand.Name => ["peaceterms schema > dossier.schema.json", "peaceterms schema draft > draft.schema.json"],
        HistoryCommand.Name => ["peaceterms history talks/ --party northland", "peaceterms history talks/ -o history.html --pictures pictures", "peaceterms history talks.json --as-of 2026-01-31 --format json"],
        ReportCommand.Name => ["peaceterms report talks.json -o page.html", "peaceterms report talks/ -o page.html --title 'The talks in June' --pictures pictures"],
        NewCommand.Name => ["peaceterms new", "peaceterms new talks.json"],
        CompletionCommand.Name => ["source <(peaceterms completion bash)", "peaceterms completion bash > ~/.local/share/bash-completion/completions/peaceterms"],
        _ => ["peaceterms new talks.json", "peaceterms compare talks.json", "peaceterms report talks.json -o page.html", "peaceterms compare --help"],
    };
}
