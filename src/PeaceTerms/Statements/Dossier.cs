using System.Text.Json.Serialization;

namespace PeaceTerms;

/// <summary>Everything that a comparison rests on: parties, places, sources, statements and texts. No list is ever null.</summary>
public sealed record Dossier
{
    private readonly ValueList<Party> parties = ValueList.Empty<Party>();
    private readonly ValueList<Territory> territories = ValueList.Empty<Territory>();
    private readonly ValueList<Line> lines = ValueList.Empty<Line>();
    private readonly ValueList<DealEvent> events = ValueList.Empty<DealEvent>();
    private readonly ValueList<Category> categories = ValueList.Empty<Category>();
    private readonly ValueList<Topic> topics = ValueList.Empty<Topic>();
    private readonly ValueList<Source> sources = ValueList.Empty<Source>();
    private readonly ValueList<Holding> holdings = ValueList.Empty<Holding>();
    private readonly ValueList<ForceLevel> levels = ValueList.Empty<ForceLevel>();
    private readonly ValueList<CircumstanceOverlap> overlaps = ValueList.Empty<CircumstanceOverlap>();
    private readonly ValueList<Statement> statements = ValueList.Empty<Statement>();
    private readonly ValueList<Draft> drafts = ValueList.Empty<Draft>();
    private readonly ValueList<Endorsement> endorsements = ValueList.Empty<Endorsement>();

    /// <summary>The address of the JSON Schema that an editor is to use. The library ignores it.</summary>
    [JsonInclude]
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-4)]
    internal string? Schema { get => null; init => _ = value; }

    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-3)]
    internal int FormatVersion { get => DossierFormat.Version; init => _ = value; }

    /// <summary>Says that the file is a dossier.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-2)]
    internal string Type { get => DossierFormat.Dossier; init => _ = value; }

    /// <summary>The title; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The day as of which positions are asked when nobody says otherwise, included; null takes every statement.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>A remark for readers; null when there is none. Never read by the comparer.</summary>
    public string? Note { get; init; }

    /// <summary>The parties.</summary>
    public IReadOnlyList<Party> Parties
    {
        get => parties;
        init => parties = ValueList.From(value);
    }

    /// <summary>The territories.</summary>
    public IReadOnlyList<Territory> Territories
    {
        get => territories;
        init => territories = ValueList.From(value);
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<Line> Lines
    {
        get => lines;
        init => lines = ValueList.From(value);
    }

    /// <summary>The events that terms refer to.</summary>
    public IReadOnlyList<DealEvent> Events
    {
        get => events;
        init => events = ValueList.From(value);
    }

    /// <summary>Categories of the dossier's own, beside the built-in ones; one with a built-in id replaces it.</summary>
    public IReadOnlyList<Category> Categories
    {
        get => categories;
        init => categories = ValueList.From(value);
    }

    /// <summary>Topics of the dossier's own, beside the built-in ones.</summary>
    public IReadOnlyList<Topic> Topics
    {
        get => topics;
        init => topics = ValueList.From(value);
    }

    /// <summary>The source documents.</summary>
    public IReadOnlyList<Source> Sources
    {
        get => sources;
        init => sources = ValueList.From(value);
    }

    /// <summary>Recorded facts of who holds something where.</summary>
    public IReadOnlyList<Holding> Holdings
    {
        get => holdings;
        init => holdings = ValueList.From(value);
    }

    /// <summary>Recorded facts of how much a party held of a category.</summary>
    public IReadOnlyList<ForceLevel> Levels
    {
        get => levels;
        init => levels = ValueList.From(value);
    }

    /// <summary>Recorded facts of circumstances that surely share something.</summary>
    public IReadOnlyList<CircumstanceOverlap> Overlaps
    {
        get => overlaps;
        init => overlaps = ValueList.From(value);
    }

    /// <summary>The statements, in any order.</summary>
    public IReadOnlyList<Statement> Statements
    {
        get => statements;
        init => statements = ValueList.From(value);
    }

    /// <summary>The texts whose provisions are positions too.</summary>
    public IReadOnlyList<Draft> Drafts
    {
        get => drafts;
        init => drafts = ValueList.From(value);
    }

    /// <summary>What parties say of texts as such, in any order.</summary>
    public IReadOnlyList<Endorsement> Endorsements
    {
        get => endorsements;
        init => endorsements = ValueList.From(value);
    }

    /// <summary>
    /// The dossier with topics that an application declares in code, as if the dossier declared them itself. A file may then speak to them without
    /// declaring them; what is written from the result declares them, so that it can be read anywhere.
    /// </summary>
    /// <param name="declared">The topics. One that the dossier declares in the same way is not added again.</param>
    /// <returns>The dossier with all of them, its own first.</returns>
    /// <exception cref="ArgumentException">The dossier declares a topic of the same id in another way.</exception>
    public Dossier WithTopics(params IEnumerable<Topic> declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        var all = new List<Topic>(topics);
        foreach (var topic in declared)
        {
            ArgumentNullException.ThrowIfNull(topic, nameof(declared));
            var own = all.Find(known => known?.Id == topic.Id);
            if (own is null)
            {
                all.Add(topic);
            }
            else if (own != topic)
            {
                throw new ArgumentException($"The dossier declares the topic '{topic.Id}' in another way; leave one of the two out, or give the application's another id.", nameof(declared));
            }
        }

        return all.Count == topics.Count ? this : this with { Topics = all };
    }
}
