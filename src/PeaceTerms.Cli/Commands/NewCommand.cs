using System.CommandLine;

namespace PeaceTerms.Cli.Commands;

/// <summary>Writes a small dossier to begin with.</summary>
internal static class NewCommand
{
    public const string Name = "new";
    private const string Usual = "dossier.json";

    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; it must not exist.", DefaultValueFactory = _ => Usual };
        var command = new Command(Name, "Write a small valid dossier to begin with.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            OutputFile.Write(path, DossierJson.Write(StarterDossier.Value), replaces: false);
            var lines = new TextLines(context.Output);
            lines.Add($"{path}: a small dossier of invented talks. Put your own parties and statements in their place.");
            lines.Add($"Next: peaceterms compare {path}");
            return ExitCode.Done;
        });
        return command;
    }
}
