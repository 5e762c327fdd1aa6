using System.Text;
using System.Xml.Linq;

namespace PeaceTerms.Reports;

/// <summary>Writes an element tree as HTML. Every text and attribute is escaped here, and what could steer a reader's eye is shown escaped.</summary>
internal static class HtmlWriter
{
    private static readonly HashSet<string> Void = ["meta", "input", "br", "hr", "link"];
    private static readonly HashSet<string> Raw = ["style", "script"];

    // What HTML closes by itself where the next of its kind or the end of the whole follows, and our trees have nothing else there.
    private static readonly HashSet<string> ClosedByNext = ["li", "td", "th", "tr", "option"];
    private static readonly HashSet<string> Drawn = ["path", "rect", "circle", "use"];

    /// <summary>The tree as text.</summary>
    /// <exception cref="ArgumentException">A style or script holds what would end it.</exception>
    public static string Write(XElement root)
    {
        var text = new StringBuilder();
        Write(root, text);
        return text.ToString();
    }

    private static void Write(XElement element, StringBuilder text)
    {
        var name = element.Name.LocalName;
        text.Append('<').Append(name);
        foreach (var attribute in element.Attributes())
        {
            text.Append(' ').Append(attribute.Name.LocalName);
            if (attribute.Value.Length > 0)
            {
                Append(text.Append('='), attribute.Value);
            }
        }

        if (Drawn.Contains(name) && element.IsEmpty)
        {
            text.Append(text[^1] == '"' ? "/>" : " />");
            return;
        }

        text.Append('>');
        if (Void.Contains(name))
        {
            return;
        }

        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XElement child:
                    Write(child, text);
                    break;
                case XText words when Raw.Contains(name):
                    text.Append(words.Value.Contains("</", StringComparison.Ordinal) ? throw new ArgumentException($"A {name} cannot hold '</'.", nameof(element)) : words.Value);
                    break;
                case XText words:
                    Escape(text, words.Value, inAttribute: false);
                    break;
                default:
                    break;
            }
        }

        if (!ClosedByNext.Contains(name))
        {
            text.Append("</").Append(name).Append('>');
        }
    }

    /// <summary>A value in quotes, which are left out where HTML needs none.</summary>
    private static void Append(StringBuilder text, string value)
    {
        if (value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or '#'))
        {
            text.Append(value);
            return;
        }

        Escape(text.Append('"'), value, inAttribute: true);
        text.Append('"');
    }

    private static void Escape(StringBuilder text, string value, bool inAttribute)
    {
        foreach (var sign in Printable.Of(value.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ')))
        {
            _ = sign switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' when inAttribute => text.Append("&quot;"),
                _ => text.Append(sign),
            };
        }
    }
}
