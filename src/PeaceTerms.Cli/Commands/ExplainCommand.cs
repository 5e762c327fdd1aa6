using System.CommandLine;
using System.Globalization;
using PeaceTerms.Cli.Input;
using PeaceTerms.Cli.Rendering;

namespace PeaceTerms.Cli.Commands;

/// <summary>Shows one finding with everything that it rests on.</summary>
internal static class ExplainCommand
{
    public const string Name = "explain";
    private const string Json = ".json";

    public static Command Create(CliContext context)
    {
        var file = CommonOptions.File();
        var key = new Argument<string>("KEY") { Description = "The finding's key as 'compare' shows it, or its short id as a page does." };
        var asOf = CommonOptions.AsOf();
        var statements = CommonOptions.Statements();
        var output = CommonOptions.Output(".txt", Json);
        var command = new Command(Name, "Show one finding in full: what each side said, how it was read, and the proof.") { file, key, output, asOf, statements };
        command.SetAction(parsed =>
        {
            var dossier = DossierFile.Compile(parsed.GetRequiredValue(file));
            var options = CommonOptions.Options(parsed.GetValue(asOf), parsed.GetValue(statements));
            var result = PositionComparer.Compare(dossier, options);
            Warnings.Write(result, new TextLines(context.Error));
            var wanted = parsed.GetRequiredValue(key);
            var finding = Find(result, wanted) ?? throw new InputException([.. Missing(dossier, options, result, wanted)]);
            Write(finding, new Names(dossier.Dossier), parsed.GetValue(output), context);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Finding finding, Names names, string? file, CliContext context)
    {
        if (file is null)
        {
            new Explanation(finding, names).Write(new TextLines(context.Output));
            return;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new Explanation(finding, names).Write(new TextLines(text));
        OutputFile.Write(file, string.Equals(Path.GetExtension(file), Json, StringComparison.OrdinalIgnoreCase) ? FindingsJson.Write(finding) : text.ToString());
        new TextLines(context.Output).Add($"{file}: {finding.Key}");
    }

    private static Finding? Find(ComparisonResult result, string key) =>
        result.Findings.FirstOrDefault(finding => finding.Key.TrimEnd('|') == key.Trim().TrimEnd('|') || FindingIds.Of(finding.Key) == key.Trim());

    private static IEnumerable<string> Missing(CompiledDossier dossier, ComparisonOptions options, ComparisonResult result, string key)
    {
        yield return $"peaceterms: there is no finding with the key '{key}'.";
        var (other, name) = options.Statements == StatementSelection.All ? (StatementSelection.Latest, "latest") : (StatementSelection.All, "all");
        if (Find(PositionComparer.Compare(dossier, options with { Statements = other }), key) is not null)
        {
            yield return $"There is one with --statements {name}.";
            yield break;
        }

        var near = NearKeys.To(key, result.Findings.Select(finding => finding.Key));
        if (near.Count > 0)
        {
            yield return "Near keys:";
        }

        foreach (var one in near)
        {
            yield return $"  {one}";
        }

        yield return "'peaceterms compare FILE --all' shows all keys; quote a key, since it has signs that shells read.";
    }
}
