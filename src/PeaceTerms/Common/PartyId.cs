using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Names a party: a state, an alliance, an organ or a group.</summary>
/// <remarks>Ids are equal when their text is; they are apart from names. The default value has empty text and names nothing.</remarks>
[JsonConverter(typeof(PartyIdJsonConverter))]
public readonly record struct PartyId : IComparable<PartyId>
{
    private readonly string? text;

    private PartyId(string text) => this.text = text;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The text: 1 to 64 lower-case letters, digits or hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static PartyId Parse(string s) => TryParse(s, out var id) ? id : throw new FormatException($"'{s}' is not a party id; expected 1 to 64 lower-case letters, digits or hyphens.");

    /// <summary>Reads an id if the text is one.</summary>
    /// <param name="s">The text; null gives false.</param>
    /// <param name="result">The id, or the default value.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartyId result)
    {
        var isValid = Slug.IsValid(s);
        result = isValid ? new PartyId(s!) : default;
        return isValid;
    }

    /// <summary>Compares by the ordinal order of the text.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(PartyId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The id's text; empty for the default value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => text ?? "";
}

/// <summary>Reads and writes a <see cref="PartyId"/> as JSON text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartyIdJsonConverter : IdJsonConverter<PartyId>
{
    /// <inheritdoc/>
    public override string Expected => "a party id: 1 to 64 lower-case letters, digits or hyphens";

    /// <inheritdoc/>
    protected override PartyId? Parse(string text) => PartyId.TryParse(text, out var id) ? id : null;
}
