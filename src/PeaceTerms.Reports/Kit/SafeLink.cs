using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>An address from a dossier: a link where it leads to the web, and plain text where it would do anything else.</summary>
internal static class SafeLink
{
    public static bool IsWeb(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    public static XNode To(string address) => IsWeb(address)
        ? Link(address, At("rel", "noopener noreferrer"), address)
        : new XText(address);
}
