using System.CommandLine;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Lays out every issue on the table, with each party's position side by side.</summary>
internal static class IssuesCommand
{
    public const string Name = "issues";
    private const string Json = "json";

    public static Command Create(CliContext context)
    {
        var files = CommonOptions.Files("The dossier: JSON files, or folders of them, that together make one.");
        var format = CommonOptions.Choice("--format", "text: for readers. json: all rows in full.", "text", Json);
        var output = CommonOptions.Output();
        var title = CommonOptions.Title();
        var pictures = CommonOptions.Pictures();
        var asOf = CommonOptions.AsOf();
        var topic = new Option<string[]>("--topic") { Description = "Only issues of this topic, such as ceiling; may be given several times.", HelpName = "TOPIC", Arity = ArgumentArity.OneOrMore };
        var command = new Command(Name, "Lay out every issue: what each party wants and can accept, and the zone that all share or what rules it out.") { files, format, output, title, asOf, topic, pictures };
        command.Validators.Add(result => CommonOptions.OneForm(result, output, format));
        command.SetAction(parsed =>
        {
            var dossier = DossierFile.Compile(parsed.GetRequiredValue(files));
            var whole = IssueTabulator.Tabulate(dossier, new TableOptions { AsOf = parsed.GetValue(asOf) });
            var topics = parsed.GetValue(topic) ?? [];
            var table = Only(whole, topics, dossier.Dossier);
            Warnings.Write(table.StatementsAfterAsOf, table.AsOf, new TextLines(context.Error));
            var report = new IssueTableReport { Dossier = dossier, Table = table, IsPart = topics.Length > 0, Title = parsed.GetValue(title), Name = string.Join(", ", parsed.GetRequiredValue(files).Select(Path.GetFileName)) };
            if (parsed.GetValue(output) is { } file)
            {
                OutputFile.Write(file, new Forms(() => HtmlReport.Write(report), () => MarkdownReport.Write(report), () => TextReport.Write(report), () => CsvReport.Write(report), () => FindingsJson.Write(table)), new TableText(report).Summary, context);
            }
            else if (parsed.GetValue(format) == Json)
            {
                context.Output.Write(FindingsJson.Write(table));
            }
            else
            {
                IssueTable.Write(report, context);
            }

            OutputFile.WritePictures(parsed.GetValue(pictures), () => PictureReport.Write(report), context);

            return ExitCode.Done;
        });
        return command;
    }

    private static NegotiatingTable Only(NegotiatingTable table, string[] topics, Dossier dossier)
    {
        if (topics.Length == 0)
        {
            return table;
        }

        var onTheTable = table.Rows.Select(row => $"{row.Issue.Topic}").Distinct().ToList();
        var known = onTheTable.Concat(BuiltInTopics.All.Concat(dossier.Topics).Select(topic => $"{topic.Id}")).ToHashSet();
        var unknown = topics.Where(topic => !known.Contains(topic)).ToList();
        return unknown.Count == 0 ? table with { Rows = [.. table.Rows.Where(row => topics.Contains($"{row.Issue.Topic}"))] } : throw new InputException(
        [
            .. unknown.Select(topic => $"peaceterms: there is no topic '{topic}'.{(NearestWord.To(topic, known) is { } near ? $" Did you mean '{near}'?" : "")}"),
            onTheTable.Count == 0 ? "Nobody speaks to an issue as of that day." : $"Topics on the table: {string.Join(", ", onTheTable)}.",
        ]);
    }
}
