using System.CommandLine;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Shows where positions clash and where there is room.</summary>
internal static class CompareCommand
{
    public const string Name = "compare";
    private const string Json = "json";

    public static Command Create(CliContext context)
    {
        var files = CommonOptions.Files("The dossier: JSON files, or folders of them, that together make one.");
        var format = CommonOptions.Choice("--format", "text: for readers, a table on a terminal. json: all findings in full, whatever --all says.", "text", Json);
        var asOf = CommonOptions.AsOf();
        var statements = CommonOptions.Statements();
        var all = new Option<bool>("--all") { Description = "Show also what is aligned, undetermined, one-sided, bound without consent or a disputed fact." };
        var output = CommonOptions.Output();
        var title = CommonOptions.Title();
        var failOn = CommonOptions.Word("--fail-on", "Give exit code 1 when there is a conflict, of two sides or of one with itself.", "conflict");
        var command = new Command(Name, "Show where the parties' positions conflict and where there is room.") { files, format, output, title, asOf, statements, all, failOn };
        command.Validators.Add(result => CommonOptions.OneForm(result, output, format));
        command.SetAction(parsed =>
        {
            var dossier = DossierFile.Compile(parsed.GetRequiredValue(files));
            var result = PositionComparer.Compare(dossier, CommonOptions.Options(parsed.GetValue(asOf), parsed.GetValue(statements)));
            Warnings.Write(result, new TextLines(context.Error));
            var report = new ComparisonReport { Dossier = dossier, Result = result, Title = parsed.GetValue(title), Name = string.Join(", ", parsed.GetRequiredValue(files).Select(Path.GetFileName)) };
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(file, report, context);
            }
            else if (parsed.GetValue(format) == Json)
            {
                context.Output.Write(FindingsJson.Write(result));
            }
            else
            {
                ComparisonOutput.Write(report, parsed.GetValue(all), context);
            }

            var isFound = parsed.GetValue(failOn) is not null && result.Findings.Any(finding => finding.Verdict == Verdict.Conflict || finding.Kind == FindingKind.SelfContradiction);
            return isFound ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }
}
