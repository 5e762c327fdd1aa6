using System.Globalization;
using System.Xml.Linq;

namespace PeaceTerms.Reports;

/// <summary>Short names for the elements that pages are made of. Trees only: nothing here joins strings into markup.</summary>
internal static class Html
{
    public static XElement Tag(string name, params object?[] content) => new(name, content);

    public static XElement Div(string kind, params object?[] content) => new("div", Class(kind), content);

    public static XElement P(params object?[] content) => new("p", content);

    public static XElement Link(string to, params object?[] content) => new("a", At("href", to), content);

    /// <summary>A part of the page with a heading that can be linked to.</summary>
    public static XElement Section(string id, string title, params object?[] content) =>
        new("section", At("id", id), At("aria-labelledby", $"{id}-h"), new XElement("h2", At("id", $"{id}-h"), title), content);

    /// <summary>What may be wider than the page scrolls in a box of its own, which the keyboard can reach.</summary>
    public static XElement Scroller(string label, params object?[] content) =>
        new("div", Class("scroll"), At("tabindex", "0"), At("role", "region"), At("aria-label", label), content);

    public static XAttribute Class(string names) => new("class", names);

    public static XAttribute At(string name, string value) => new(name, value);

    public static XAttribute At(string name, decimal value) => new(name, Number(value));

    /// <summary>Words as they begin a line.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A number as markup writes it, with at most one digit behind the point.</summary>
    public static string Number(decimal value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
