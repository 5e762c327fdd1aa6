using System.CommandLine;
using System.CommandLine.Parsing;

namespace PeaceTerms.Cli.Commands;

/// <summary>Prints a JSON Schema.</summary>
internal static class SchemaCommand
{
    public const string Name = "schema";
    private const string Usual = "dossier";

    private static string Known => $"{string.Join(", ", PeaceTermsSchema.Names.SkipLast(1))} or {PeaceTermsSchema.Names[^1]}";

    public static Command Create(CliContext context)
    {
        var kind = new Argument<string>("KIND")
        {
            Description = $"What it is the schema of: {Known}. Without it a {Usual}.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => Usual,
        };
        kind.HelpName = "KIND";
        kind.CompletionSources.Add([.. PeaceTermsSchema.Names]);
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var found }] && !PeaceTermsSchema.Names.Contains(found))
            {
                result.AddError(found.StartsWith('-')
                    ? UsageErrors.NoSuchOption(found, ((CommandResult)result.Parent!).Command)
                    : $"there is no schema of '{found}', only of {Known}.{UsageErrors.Hint(found, PeaceTermsSchema.Names)}");
            }
        });
        var command = new Command(Name, "Print the JSON Schema of a kind of file, for editors and for language models.") { kind };
        command.SetAction(parsed =>
        {
            context.Output.Write(PeaceTermsSchema.Of(parsed.GetRequiredValue(kind)));
            return ExitCode.Done;
        });
        return command;
    }
}
