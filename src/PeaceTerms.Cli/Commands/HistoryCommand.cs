using System.CommandLine;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Shows how parties have moved, issue by issue.</summary>
internal static class HistoryCommand
{
    public const string Name = "history";
    private const string Json = "json";

    public static Command Create(CliContext context)
    {
        var files = CommonOptions.Files("The dossier: JSON files, or folders of them, that together make one.");
        var party = new Option<string?>("--party") { Description = "The id of the party whose history is asked. Without it, every party's.", HelpName = "ID" };
        var format = CommonOptions.Choice("--format", "text: for readers. json: all tracks in full, whatever --all says.", "text", Json);
        var output = CommonOptions.Output();
        var title = CommonOptions.Title();
        var pictures = CommonOptions.Pictures();
        var asOf = CommonOptions.AsOf();
        var all = new Option<bool>("--all") { Description = "Show also the issues on which a party has spoken only once." };
        var command = new Command(Name, "Show how parties have moved on each issue, step by step.") { files, party, format, output, title, asOf, all, pictures };
        command.Validators.Add(result => CommonOptions.OneForm(result, output, format));
        command.SetAction(parsed =>
        {
            var dossier = DossierFile.Compile(parsed.GetRequiredValue(files));
            var asked = parsed.GetValue(party) is { } wanted ? Known(wanted, dossier.Dossier) : (PartyId?)null;
            var history = PositionTracer.Trace(dossier, new TraceOptions { AsOf = parsed.GetValue(asOf), Parties = asked is { } one ? [one] : [] });
            Warnings.Write(history.StatementsAfterAsOf, history.AsOf, new TextLines(context.Error));
            var report = new HistoryReport { Dossier = dossier, History = history, Title = parsed.GetValue(title), Name = string.Join(", ", parsed.GetRequiredValue(files).Select(Path.GetFileName)) };
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(file, new Forms(() => HtmlReport.Write(report), () => MarkdownReport.Write(report), () => TextReport.Write(report), () => CsvReport.Write(report), () => FindingsJson.Write(history)), Moves.Summary(report), context);
            }
            else if (parsed.GetValue(format) == Json)
            {
                context.Output.Write(FindingsJson.Write(history));
            }
            else
            {
                HistoryTable.Write(report, parsed.GetValue(all), context);
            }

            OutputFile.WritePictures(parsed.GetValue(pictures), () => PictureReport.Write(report), context);

            return ExitCode.Done;
        });
        return command;
    }

    private static PartyId Known(string wanted, Dossier dossier)
    {
        if (dossier.Parties.FirstOrDefault(party => $"{party.Id}" == wanted || string.Equals(party.Name, wanted, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known.Id;
        }

        var near = NearestWord.To(wanted, dossier.Parties.Select(party => $"{party.Id}"));
        throw new InputException(
        [
            $"peaceterms: there is no party '{wanted}' in the dossier.{(near is null ? "" : $" Did you mean '{near}'?")}",
            $"Its parties: {string.Join(", ", dossier.Parties.Select(party => party.Id).Order())}.",
        ]);
    }
}
