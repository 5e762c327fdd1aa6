namespace PeaceTerms.Cli;

/// <summary>A result in each form in which it can be written to a file; null for a form that it has not.</summary>
internal sealed record Forms(Func<string> Html, Func<string> Markdown, Func<string> Text, Func<string>? Csv, Func<string>? Json)
{
    /// <summary>The result in the form of an ending, which the option has let through.</summary>
    public string Of(string ending) => (ending.ToLowerInvariant() switch
    {
        ".html" => Html,
        ".md" => Markdown,
        ".csv" => Csv ?? Text,
        ".json" => Json ?? Text,
        _ => Text,
    })();
}
