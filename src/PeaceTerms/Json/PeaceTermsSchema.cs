using System.Reflection;

namespace PeaceTerms;

/// <summary>
/// The JSON Schemas (2020-12) of what the library reads and writes: for an editor that completes, or for a language model that fills one in. A
/// schema takes the shapes that the reader takes; whether references and rules hold is for the validators.
/// </summary>
public static class PeaceTermsSchema
{
    private const string Prefix = "PeaceTerms.Schemas.";
    private const string Suffix = ".schema.json";

    /// <summary>The schema of a dossier's file, as JSON text with a new line at the end.</summary>
    public static string Dossier => Read(DossierFormat.Dossier);

    /// <summary>The schema of a draft in a file of its own, as JSON text with a new line at the end.</summary>
    public static string Draft => Read(DossierFormat.Draft);

    /// <summary>The schema of a comparison's result as <see cref="FindingsJson"/> writes it, as JSON text with a new line at the end.</summary>
    public static string Findings => Read("findings");

    /// <summary>The schema of a draft's check as <see cref="FindingsJson"/> writes it, as JSON text with a new line at the end.</summary>
    public static string Check => Read("check");

    /// <summary>The schema of a diff of two drafts as <see cref="FindingsJson"/> writes it, as JSON text with a new line at the end.</summary>
    public static string Diff => Read("diff");

    /// <summary>The schema of histories as <see cref="FindingsJson"/> writes them, as JSON text with a new line at the end.</summary>
    public static string History => Read("history");

    /// <summary>The schema of the table of issues as <see cref="FindingsJson"/> writes it, as JSON text with a new line at the end.</summary>
    public static string Table => Read("table");

    /// <summary>The names that <see cref="Of"/> takes, in ordinal order: a name for each kind of file.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Library.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    private static Assembly Library => typeof(PeaceTermsSchema).Assembly;

    /// <summary>The schema of a kind of file.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The JSON text, with a new line at the end.</returns>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name) ? Read(name) : throw new ArgumentException($"There is no schema '{name}'; expected {string.Join(", ", Names)}.", nameof(name));
    }

    private static string Read(string name)
    {
        using var stream = Library.GetManifestResourceStream($"{Prefix}{name}{Suffix}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
