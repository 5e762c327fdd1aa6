using System.Xml.Linq;
using static PeaceTerms.Reports.Html;

namespace PeaceTerms.Reports;

/// <summary>The documents of a dossier by day, with their places on the page and their addresses.</summary>
internal sealed class DocumentList
{
    private readonly Dictionary<DocumentId, int> numbers = [];
    private readonly Dictionary<DocumentId, string?> addresses;

    public DocumentList(Dossier dossier)
    {
        addresses = dossier.Sources.ToDictionary(source => source.Id, source => source.Address);
        var dated = dossier.Sources.Select(source => (source.Id, Day: source.Date)).Concat(dossier.Drafts.Select(draft => (draft.Id, Day: (DateOnly?)draft.Date)));
        foreach (var (id, _) in dated.OrderBy(one => one.Day ?? DateOnly.MaxValue).ThenBy(one => one.Id))
        {
            numbers.TryAdd(id, numbers.Count + 1);
        }
    }

    public IReadOnlyCollection<DocumentId> All => numbers.Keys;

    /// <summary>The place of a document in the order of days; after all others for one that is not known.</summary>
    public int PlaceOf(DocumentId document) => numbers.GetValueOrDefault(document, int.MaxValue);

    /// <summary>The place of a document in the table of sources.</summary>
    public string AnchorOf(DocumentId document) => $"d{numbers[document]}";

    /// <summary>Where something was said: the document, as a link to it on the web or else to the table of sources, and the place in it.</summary>
    public object[] Cite(Citation? source, Names names)
    {
        if (source is null)
        {
            return ["no source named"];
        }

        var address = addresses.GetValueOrDefault(source.Document);
        var title = names.TitleOf(source.Document);
        XNode link = SafeLink.IsWeb(address) ? Link(address!, At("rel", "noopener noreferrer"), title)
            : numbers.ContainsKey(source.Document) ? Link($"#{AnchorOf(source.Document)}", title) : new XText(title);
        return [link, source.Locator is { } locator ? $", {locator}" : ""];
    }
}
