using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PeaceTerms.Cli.Commands;

/// <summary>The arguments and options that commands share.</summary>
internal static class CommonOptions
{
    private const string All = "all";

    public static Argument<string> File() => new("FILE") { Description = "The dossier: a JSON file, or a folder of dossiers and drafts that make one." };

    /// <summary>One or more paths. What looks like an option is a mistyped one, not a file; a file of such a name can be written with its folder.</summary>
    public static Argument<string[]> Files(string description)
    {
        var files = new Argument<string[]>("FILE") { Description = description, Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value.Length > 1))
            {
                result.AddError(UsageErrors.NoSuchOption(token.Value, ((CommandResult)result.Parent!).Command));
            }
        });
        return files;
    }

    /// <summary>A draft: a file, or a file and the draft's id.</summary>
    public static Argument<string> Draft(string name, string description) => new(name) { Description = description };

    /// <summary>The dossier that a draft is read against.</summary>
    public static Option<string[]> Against(bool isRequired) => new("--against")
    {
        Description = "The dossier: JSON files, or folders of them, that together make one.",
        HelpName = "FILE",
        Required = isRequired,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day as of which positions are asked, included, as in 2026-01-31. Without it the dossier's own.",
        HelpName = "DATE",
        CustomParser = Day,
    };

    public static Option<string> Statements() =>
        Choice("--statements", "latest: each party's position. all: each statement and each text on its own.", "latest", All);

    /// <summary>Where a result is written instead of shown. The ending of the name chooses the form.</summary>
    public static Option<string?> Output(params string[] endings)
    {
        var forms = $"{string.Join(", ", endings.SkipLast(1))} or {endings[^1]}";
        var option = new Option<string?>("--output", "-o")
        {
            Description = $"Write the result to a file; its ending chooses the form: {forms}.",
            HelpName = "FILE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !endings.Contains(Path.GetExtension(token.Value), StringComparer.OrdinalIgnoreCase))
            {
                result.AddError($"--output takes a file that ends in {forms}, not '{token.Value}'.");
            }
        });
        return option;
    }

    /// <summary>Refuses a form for a file and another for the screen at once.</summary>
    public static void OneForm(CommandResult result, Option output, Option format)
    {
        if (result.GetResult(output) is not null && result.GetResult(format) is { Implicit: false })
        {
            result.AddError("--output and --format both choose a form; leave one of them out.");
        }
    }

    /// <summary>The forms of every result.</summary>
    public static Option<string?> Output() => Output(".html", ".md", ".txt", ".csv", ".json");

    /// <summary>Where the pictures of a page are written.</summary>
    public static Option<string?> Pictures() => new("--pictures") { Description = "Write also each picture of the page as an SVG file into this folder, which is made.", HelpName = "FOLDER" };

    public static Option<string?> Title() => new("--title") { Description = "The title of a page; without it the dossier's own.", HelpName = "TEXT" };

    /// <summary>An option that takes one of a few words, the first of them unless given.</summary>
    public static Option<string> Choice(string name, string description, params string[] words)
    {
        var option = Word(name, description, words);
        option.DefaultValueFactory = _ => words[0];
        return option;
    }

    /// <summary>An option that takes one of a few words, none unless given.</summary>
    public static Option<string> Word(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value))
            {
                result.AddError($"{name} takes {string.Join(" or ", words)}, not '{token.Value}'.");
            }
        });
        return option;
    }

    public static ComparisonOptions Options(DateOnly? asOf, string? statements) => new()
    {
        AsOf = asOf,
        Statements = statements == All ? StatementSelection.All : StatementSelection.Latest,
    };

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--as-of takes a day such as 2026-01-31, not '{text}'.");
        return null;
    }
}
