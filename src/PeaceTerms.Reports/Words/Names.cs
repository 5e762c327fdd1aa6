namespace PeaceTerms.Reports;

/// <summary>The names that a dossier gives to its ids; an id without a name stands for itself.</summary>
internal sealed class Names
{
    private readonly Dictionary<PartyId, string> parties;
    private readonly Dictionary<string, string> places;
    private readonly Dictionary<DocumentId, Source> sources;
    private readonly Dictionary<DocumentId, string> drafts;

    public Names(Dossier dossier)
    {
        Title = dossier.Title;
        parties = dossier.Parties.ToDictionary(party => party.Id, party => party.Name);
        places = dossier.Territories.Select(one => ($"{one.Id}", one.Name)).Concat(dossier.Lines.Select(one => ($"{one.Id}", one.Name))).Concat(dossier.Categories.Select(one => ($"{one.Id}", one.Name)))
            .DistinctBy(one => one.Item1).ToDictionary(one => one.Item1, one => one.Name);
        sources = dossier.Sources.ToDictionary(source => source.Id);
        drafts = dossier.Drafts.ToDictionary(draft => draft.Id, draft => draft.Title);
    }

    /// <summary>The dossier's title; null when it has none.</summary>
    public string? Title { get; }

    /// <summary>The dossier's title, of one joined from many files the first file's with the number of the others; null when it has none.</summary>
    public static string? ShortTitle(Dossier dossier) => dossier.Title?.Split(" + ") is [var first, _, _, ..] all ? $"{first} and {all.Length - 1} more" : dossier.Title;

    public string Of(PartyId party) => parties.GetValueOrDefault(party, $"{party}");

    /// <summary>A set in words, with names where its outcomes are parties.</summary>
    public string Of(OutcomeSet set) => set is ChoiceSet { Domain.IsOpen: true, Named.Count: > 0 } choice
        ? $"{(choice.AllBut ? "anything but " : "")}{string.Join(" or ", choice.Named.Select(OutcomeName))}"
        : $"{set}";

    public string Of(DocumentId document) => TitleOf(document);

    public string Of(Citation citation) => citation.Locator is null ? TitleOf(citation.Document) : $"{TitleOf(citation.Document)}, {citation.Locator}";

    /// <summary>An area: a territory, or the part of it that a party holds at a line.</summary>
    public string Of(Area area) => area.HeldBy is { } holder
        ? $"the part of {PlaceName($"{area.Territory}")} that {Of(holder)} holds at the {PlaceName($"{area.Line}")}{(area.AsOf is { } day ? $" on {Words.Day(day)}" : "")}"
        : PlaceName($"{area.Territory}");

    /// <summary>A scope in words, facet by facet.</summary>
    public string Of(Scope scope)
    {
        var parts = scope.Facets.Select(facet => facet switch
        {
            PartyFacet parties => Listed(facet.Name, parties.Parties.Select(Of), parties.Except.Select(Of)),
            AreaFacet areas => Listed(facet.Name, areas.Areas.Select(Of), []),
            CategoryFacet categories => Listed(facet.Name, categories.Categories.Select(one => PlaceName($"{one}")), categories.Except.Select(one => PlaceName($"{one}"))),
            _ => facet.Name,
        }).ToList();
        parts.AddRange([.. new[] { scope.Circumstance?.ToString(), scope.Period?.ToString() }.Where(part => !string.IsNullOrEmpty(part)).OfType<string>()]);
        return parts.Count == 0 ? "everything without restriction" : string.Join("; ", parts);
    }

    /// <summary>A citation with the document's id, publisher, day and address, as far as known.</summary>
    public string InFull(Citation citation)
    {
        var known = sources.GetValueOrDefault(citation.Document);
        string?[] more = [$"{citation.Document}", known?.Publisher, known?.Date is { } day ? Words.Day(day) : null, known?.Address];
        return $"{Of(citation)} [{string.Join("; ", more.Where(part => part is not null))}]";
    }

    public string Of(ScopeFact fact, bool inFull = true)
    {
        var (subject, whole) = fact.Kind is ScopeFactKind.Member or ScopeFactKind.Holding
            ? (PartyName(fact.Subject), fact.Kind == ScopeFactKind.Member ? PartyName(fact.Object) : PlaceName(fact.Object))
            : (PlaceName(fact.Subject), PlaceName(fact.Object));
        var says = fact.Kind switch
        {
            ScopeFactKind.Member => $"{subject} is a member of {whole}",
            ScopeFactKind.Within => $"{subject} lies within {whole}",
            ScopeFactKind.Overlap => $"{fact.Subject} and {fact.Object} surely share something",
            ScopeFactKind.Core => $"{subject} surely belongs to {whole}",
            _ => $"{subject} holds something in {whole}",
        };
        return $"{says} ({(fact.Source is { } source ? (inFull ? InFull(source) : Of(source)) : "no source named")})";
    }

    /// <summary>A document's title.</summary>
    public string TitleOf(DocumentId document) => sources.TryGetValue(document, out var source) ? source.Title : drafts.GetValueOrDefault(document, $"{document}");

    private static string Listed(string name, IEnumerable<string> listed, IEnumerable<string> left)
    {
        var (names, without) = (string.Join(", ", listed), string.Join(", ", left));
        return $"{name}: {(names.Length == 0 ? "any" : names)}{(without.Length == 0 ? "" : $" without {without}")}";
    }

    private string PartyName(string id) => PartyId.TryParse(id, out var party) ? Of(party) : id;

    /// <summary>The name of a party, a line or a place that is an outcome; what is none of these stands for itself.</summary>
    private string OutcomeName(string id) => PartyId.TryParse(id, out var party) && parties.TryGetValue(party, out var name) ? name : PlaceName(id);

    private string PlaceName(string id) => places.GetValueOrDefault(id, id);
}
