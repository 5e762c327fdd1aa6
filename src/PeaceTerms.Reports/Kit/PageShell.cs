using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>What all pages share: one file that fetches nothing and runs no script but its own.</summary>
internal static class PageShell
{
    /// <summary>The page as text.</summary>
    /// <param name="title">The title.</param>
    /// <param name="about">What the page is about, below the title.</param>
    /// <param name="parts">The parts of the page, in order, each a section with an id and a heading; null for one that has nothing to show.</param>
    public static string Write(string title, XElement about, IEnumerable<XElement?> parts) => Write(title, about, [.. parts.OfType<XElement>()]);

    private static string Write(string title, XElement about, List<XElement> parts) => "<!DOCTYPE html>\n" + HtmlWriter.Write(
        new XElement("html", At("lang", "en"),
            new XElement("head",
                new XElement("meta", At("charset", "utf-8")),
                new XElement("meta", At("http-equiv", "Content-Security-Policy"), At("content", $"default-src 'none'; style-src '{PageStyle.Hash}'; script-src '{Asset.Script.Hash}'; base-uri 'none'; form-action 'none'")),
                new XElement("meta", At("name", "viewport"), At("content", "width=device-width, initial-scale=1")),
                new XElement("meta", At("name", "color-scheme"), At("content", "light dark")),
                new XElement("meta", At("name", "referrer"), At("content", "no-referrer")),
                new XElement("title", title),
                new XElement("style", PageStyle.Text)),
            new XElement("body",
                Link("#main", Class("skip"), "Skip to the result"),
                Marks.Symbols(),
                new XElement("header", new XElement("h1", title), about,
                    new XElement("nav", At("aria-label", "Parts of this page"), parts.Select(part => Link($"#{part.Attribute("id")!.Value}", part.Element("h2")!.Value)))),
                new XElement("main", At("id", "main"), At("tabindex", "-1"), parts),
                new XElement("footer", P("Names are labels given by sources and imply no view on status. Made by PeaceTerms; nothing on this page was fetched, and it needs no network.")),
                new XElement("script", Asset.Script.Text)))) + "\n";

    private static Asset PageStyle => Asset.Style;
}
