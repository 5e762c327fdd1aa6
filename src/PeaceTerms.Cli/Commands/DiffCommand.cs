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
        var output = CommonOptions.Output(".html", ".txt", ".json");
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
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(file, new Dictionary<string, Func<string>>
                {
                    [".html"] = () => HtmlReport.Write(new DraftDiffReport { Dossier = dossier, Diff = diff, Title = parsed.GetValue(title) }),
                    [".txt"] = () => OutputFile.Text(new DiffReport(diff, new Names(dossier.Dossier), showsAll: true).Write),
                    [".json"] = () => FindingsJson.Write(diff),
                }, diff.Sentence, context);
            }
            else if (parsed.GetValue(format) == Json)
            {
                context.Output.Write(FindingsJson.Write(diff));
            }
            else
            {
                new DiffReport(diff, new Names(dossier.Dossier), parsed.GetValue(all)).Write(new TextLines(context.Output));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
