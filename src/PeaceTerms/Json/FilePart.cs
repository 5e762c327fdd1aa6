using System.Text.Json;

namespace PeaceTerms;

/// <summary>One file as it was read: a dossier, or a draft as a dossier of its own.</summary>
internal sealed class FilePart
{
    private readonly Lazy<JsonElement> json;
    private readonly Lazy<JsonPlaces> places;

    private FilePart(DossierText text, Dossier dossier, bool isDraft)
    {
        (Name, Dossier, IsDraft) = (text.Name, dossier, isDraft);
        json = new(() => JsonDocument.Parse(text.Utf8[^JsonFile.WithoutMark(text.Utf8.Span).Length..], new JsonDocumentOptions { MaxDepth = int.MaxValue }).RootElement);
        places = new(() => JsonPlaces.Of(text.Utf8.Span));
    }

    public string Name { get; }

    public Dossier Dossier { get; }

    public bool IsDraft { get; }

    public static FilePart Read(DossierText text, DossierReadOptions options)
    {
        var isDraft = RootType.Of(text.Utf8.Span) == DossierFormat.Draft;
        var named = options with { FileName = text.Name };
        return new(text, isDraft ? new Dossier { Drafts = [DraftJson.Read(text.Utf8.Span, named)] } : DossierJson.Read(text.Utf8.Span, named), isDraft);
    }

    /// <summary>The members that the text gives for an element of a list; those of a draft's file are the root's own.</summary>
    public IEnumerable<JsonProperty> MembersOf(string list, int index) => (IsDraft ? json.Value : json.Value.GetProperty(list)[index]).EnumerateObject()
        .Where(member => !IsDraft || member.Name is not ("$schema" or "formatVersion" or "type"));

    /// <summary>Where something of an element stands in the text; <paramref name="rest"/> is its path below the element.</summary>
    public FilePlace PlaceOf(string list, int index, string rest) => PlaceOf(IsDraft ? $"${rest}" : $"${JsonTrail.Element($".{list}", index)}{rest}");

    public FilePlace PlaceOf(string path) => new() { File = Name, Line = places.Value.LineOf(path) ?? 1, Path = path };

    /// <summary>Whether the text has exactly this place.</summary>
    public bool HasPath(string path) => places.Value.Has(path);

    /// <summary>Whether the text has exactly this place of an element.</summary>
    public bool Has(string list, int index, string rest) => places.Value.Has(PlaceOf(list, index, rest).Path);
}
