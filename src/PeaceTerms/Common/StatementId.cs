using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Names a statement or a provision, within one dossier.</summary>
/// <remarks>Ids are equal when their text is; they are apart from names. The default value has empty text and names nothing.</remarks>
[JsonConverter(typeof(StatementIdJsonConverter))]
public readonly record struct StatementId : IComparable<StatementId>
{
    private readonly string? text;

    private StatementId(string text) => this.text = text;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The text: 1 to 64 lower-case letters, digits or hyphens, or two such parts joined by '/'.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static StatementId Parse(string s) => TryParse(s, out var id) ? id : throw new FormatException($"'{s}' is not a statement id; expected 1 to 64 lower-case letters, digits or hyphens, or two such parts joined by '/'.");

    /// <summary>Reads an id if the text is one.</summary>
    /// <param name="s">The text; null gives false.</param>
    /// <param name="result">The id, or the default value.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out StatementId result)
    {
        var isValid = Slug.IsValidPath(s);
        result = isValid ? new StatementId(s!) : default;
        return isValid;
    }

    /// <summary>Compares by the ordinal order of the text.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(StatementId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The id's text; empty for the default value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => text ?? "";
}

/// <summary>Reads and writes a <see cref="StatementId"/> as JSON text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatementIdJsonConverter : IdJsonConverter<StatementId>
{
    /// <inheritdoc/>
    public override string Expected => "a statement id: 1 to 64 lower-case letters, digits or hyphens, or two such parts joined by '/'";

    internal override string Pattern => Slug.PathPattern;

    /// <inheritdoc/>
    protected override StatementId? Parse(string text) => StatementId.TryParse(text, out var id) ? id : null;
}
