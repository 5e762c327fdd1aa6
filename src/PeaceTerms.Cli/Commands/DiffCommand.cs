using System.CommandLine;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Compares two drafts issue by issue.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";
    private const string Json = "json";

    public static Command Create(CliContext context)
    {
        var first = CommonOptions.Draft("FIRST", "The earlier draft: a JSON file with one; of several in a file, FILE#ID.");
        var second = CommonOptions.Draft("SECOND", "The later draft, in the same form.");
        var against = CommonOptions.Against(isRequired: false);
        var format = CommonOptions.Choice("--format", "text: for readers. json: the diff in full, whatever --all says.", "text", Json);
        var output = CommonOptions.Output();
        var title = CommonOptions.Title();
        var asOf = CommonOptions.AsOf();
        var all = new Option<bool>("--all") { Description = "Show also what is kept." };
        var command = new Command(Name, "Show what changed between two drafts, issue by issue, and in whose favour.") { first, second, against, format, output, title, asOf, all };
        command.Validators.Add(result => CommonOptions.OneForm(result, output, format));
        command.SetAction(parsed =>
        {
            var (one, other) = (DraftPath.Of(parsed.GetRequiredValue(first)), DraftPath.Of(parsed.GetRequiredValue(second)));
            var (from, to) = (one.Find(), other.Find());
            var dossier = DossierFile.Compile([one.File, other.File, .. parsed.GetValue(against) ?? []]);
            var diff = DraftDiffer.Diff(dossier, from, to, new DiffOptions { AsOf = parsed.GetValue(asOf) });
            var report = new DraftDiffReport { Dossier = dossier, Diff = diff, Title = parsed.GetValue(title) };
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(file, new Forms(() => HtmlReport.Write(report), () => MarkdownReport.Write(report), () => TextReport.Write(report), () => CsvReport.Write(report), () => FindingsJson.Write(diff)), diff.Sentence, context);
            }
            else if (parsed.GetValue(format) == Json)
            {
                context.Output.Write(FindingsJson.Write(diff));
            }
            else
            {
                DiffTable.Write(report, parsed.GetValue(all), context);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
