using System.Text;
using System.Xml;
using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>Makes a picture of a page into a file of its own, with its title, style, shapes and hatching.</summary>
internal static class StandalonePicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static Picture Of(string fileName, string title, XElement drawing)
    {
        var box = drawing.Attribute("viewBox")!.Value.Split(' ');
        var picture = new XElement(drawing);
        picture.SetAttributeValue("width", box[2]);
        picture.SetAttributeValue("height", box[3]);
        picture.SetAttributeValue("role", "img");
        picture.SetAttributeValue("aria-label", title);
        picture.AddFirst(new XElement("title", Printable.Of(title)), new XElement("style", Asset.PictureStyle.Text), new XElement("defs", Hatching.Patterns()),
            new XElement("rect", Class("paper"), At("width", box[2]), At("height", box[3])));
        return new Picture { FileName = fileName, Title = title, Svg = Text(Named(picture)) };
    }

    /// <summary>The tree in the namespace that files need and pages do not.</summary>
    private static XElement Named(XElement element) => new(Svg + element.Name.LocalName,
        element.Attributes().Select(attribute => new XAttribute(attribute.Name, Printable.Of(attribute.Value))),
        element.Nodes().Select(node => node is XElement child ? Named(child) : node is XText text && element.Name.LocalName != "style" ? new XText(Printable.Of(text.Value)) : node));

    private static string Text(XElement picture)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" }))
        {
            picture.Save(writer);
        }

        return text.Append('\n').ToString();
    }
}
