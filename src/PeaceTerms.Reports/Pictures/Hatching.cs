using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The hatching of what is possible but not sure, by lines so that it is seen without colour.</summary>
internal static class Hatching
{
    public static XElement Patterns() => new("pattern", At("id", "possible"), At("width", "6"), At("height", "6"), At("patternUnits", "userSpaceOnUse"), At("patternTransform", "rotate(45)"),
        new XElement("path", Class("hatch"), At("d", "M0 0v6"), At("stroke-width", "3")));
}
