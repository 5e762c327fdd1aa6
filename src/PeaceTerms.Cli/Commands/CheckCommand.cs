using System.CommandLine;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Reads a draft against the parties' positions.</summary>
internal static class CheckCommand
{
    public const string Name = "check";
    private const string Json = "json";

    public static Command Create(CliContext context)
    {
        var draft = CommonOptions.Draft("DRAFT", "The draft: a JSON file with one; of several in a file, FILE#ID.");
        var against = CommonOptions.Against(isRequired: true);
        var format = CommonOptions.Choice("--format", "text: for readers. json: the check in full, whatever --all says.", "text", Json);
        var output = CommonOptions.Output();
        var title = CommonOptions.Title();
        var asOf = CommonOptions.AsOf();
        var all = new Option<bool>("--all") { Description = "Show also what is satisfied, acceptable, with room or undetermined, conditions left open, and who is silent." };
        var failOn = CommonOptions.Word("--fail-on", "Give exit code 1 when a position is crossed.", "crossed");
        var command = new Command(Name, "Show which positions a draft satisfies and crosses, what it leaves out, and whom it binds without consent.") { draft, against, format, output, title, asOf, all, failOn };
        command.Validators.Add(result => CommonOptions.OneForm(result, output, format));
        command.SetAction(parsed =>
        {
            var path = DraftPath.Of(parsed.GetRequiredValue(draft));
            var id = path.Find();
            var dossier = DossierFile.Compile([.. parsed.GetRequiredValue(against).Prepend(path.File).Distinct()]);
            var check = DraftChecker.Check(dossier, id, new CheckOptions { AsOf = parsed.GetValue(asOf) });
            var report = new DraftCheckReport { Dossier = dossier, Check = check, Title = parsed.GetValue(title) };
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(file, new Forms(() => HtmlReport.Write(report), () => MarkdownReport.Write(report), () => TextReport.Write(report), () => CsvReport.Write(report), () => FindingsJson.Write(check)), check.Sentence, context);
            }
            else if (parsed.GetValue(format) == Json)
            {
                context.Output.Write(FindingsJson.Write(check));
            }
            else
            {
                CheckTable.Write(report, parsed.GetValue(all), context);
            }

            return parsed.GetValue(failOn) is not null && (check.Packages.Count > 0 || check.Marks.Any(mark => mark.Outcome <= CheckOutcome.CrossesPosition)) ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }
}
