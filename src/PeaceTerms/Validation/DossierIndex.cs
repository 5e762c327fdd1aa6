using FluentValidation;

namespace PeaceTerms.Validation;

/// <summary>What a dossier declares, for rules across records. Built once for each check; where ids are repeated the first counts.</summary>
internal sealed class DossierIndex : ILoweringContext
{
    private const string ContextKey = "PeaceTerms.DossierIndex";

    private readonly Dossier dossier;
    private readonly Dictionary<PartyId, Party> parties;
    private readonly IReadOnlyDictionary<TopicId, Topic> topics;
    private readonly Dictionary<LineId, Line> lines;
    private readonly ILookup<PartyId, PartyId> members;
    private readonly Dictionary<DocumentId, HashSet<StatementId>> drafts;
    private readonly Dictionary<StatementId, Draft> texts;
    private readonly Dictionary<PartyId, HashSet<PartyId>> speakingGroups = [];

    public DossierIndex(Dossier dossier)
    {
        this.dossier = dossier;
        parties = First(dossier.Parties, party => party.Id);
        topics = Aspects.With(dossier.Topics);
        lines = First(dossier.Lines, line => line.Id);
        members = parties.Values
            .SelectMany(party => CurrentGroups(party).Select(group => (group, party.Id)))
            .Distinct()
            .ToLookup(pair => pair.group, pair => pair.Id);

        var territories = First(dossier.Territories, territory => territory.Id);
        var categories = First([.. dossier.Categories, .. BuiltInCategories.All], category => category.Id);
        Parties = new("party", "declare it in 'parties'.", parties.Keys);
        Territories = new("territory", "declare it in 'territories'.", territories.Keys);
        Lines = new("line", "declare it in 'lines'.", lines.Keys);
        Events = new("event", "declare it in 'events'.", First(dossier.Events, dealEvent => dealEvent.Id).Keys);
        Categories = new("category", "declare it in 'categories' or use a built-in one.", categories.Keys);
        Topics = new("topic", "declare it in 'topics' or use a built-in one.", [.. topics.Keys]);
        Documents = new("source or draft", "declare it in 'sources'.", [.. First(dossier.Sources, source => source.Id).Keys, .. First(dossier.Drafts, draft => draft.Id).Keys]);

        drafts = First(dossier.Drafts, draft => draft.Id).ToDictionary(draft => draft.Key, draft => draft.Value.Provisions.Where(provision => provision is not null).Select(provision => provision.Id).ToHashSet());
        Statements = new("statement or provision", "name one by its id.", [.. dossier.Statements.Where(statement => statement is not null).Select(statement => statement.Id), .. drafts.Values.SelectMany(ids => ids)]);

        texts = dossier.Drafts.Where(draft => draft is not null).SelectMany(draft => draft.Provisions.Where(provision => provision is not null).Select(provision => (provision.Id, Draft: draft)))
            .DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Draft);
        Provisions = new("provision", "name a provision of one of the 'drafts' by its id.", texts.Keys);

        MembershipCircles = new([.. parties.Keys], id => parties.TryGetValue(id, out var party) ? party.MemberOf.Where(membership => membership is not null).Select(membership => membership.Group) : []);
        OrganCircles = new([.. parties.Keys], id => parties.TryGetValue(id, out var party) && party.OrganOf is { } whole ? [whole] : []);
        TerritoryCircles = new([.. territories.Keys], id => territories.TryGetValue(id, out var territory) && territory.Within is { } within ? [within] : []);
        ExtentCircles = new([.. territories.Keys], id => territories.TryGetValue(id, out var territory) ? [.. territory.Core, .. territory.MayInclude] : []);
        CategoryCircles = new([.. categories.Keys], id => categories.TryGetValue(id, out var category) && category.Within is { } within ? [within] : []);
    }

    private DossierIndex(DossierIndex like, Dossier dossier)
    {
        (this.dossier, parties, topics, lines, members, drafts, texts) = (dossier, like.parties, like.topics, like.lines, like.members, like.drafts, like.texts);
        (Parties, Territories, Lines, Events, Categories, Topics, Documents, Statements, Provisions) =
            (like.Parties, like.Territories, like.Lines, like.Events, like.Categories, like.Topics, like.Documents, like.Statements, like.Provisions);
        (MembershipCircles, OrganCircles, TerritoryCircles, ExtentCircles, CategoryCircles) =
            (like.MembershipCircles, like.OrganCircles, like.TerritoryCircles, like.ExtentCircles, like.CategoryCircles);
    }

    public DeclaredIds<PartyId> Parties { get; }

    public DeclaredIds<TerritoryId> Territories { get; }

    public DeclaredIds<LineId> Lines { get; }

    public DeclaredIds<EventId> Events { get; }

    public DeclaredIds<CategoryId> Categories { get; }

    public DeclaredIds<TopicId> Topics { get; }

    public DeclaredIds<DocumentId> Documents { get; }

    public DeclaredIds<StatementId> Statements { get; private init; }

    public DeclaredIds<StatementId> Provisions { get; }

    public CircleMap<PartyId> MembershipCircles { get; }

    public CircleMap<PartyId> OrganCircles { get; }

    public CircleMap<TerritoryId> TerritoryCircles { get; }

    public CircleMap<TerritoryId> ExtentCircles { get; }

    public CircleMap<CategoryId> CategoryCircles { get; }

    public decimal Tolerance => 0;

    /// <summary>The index of the dossier under check; null when a record is checked alone.</summary>
    public static DossierIndex? In(IValidationContext context)
    {
        for (var at = context; at is not null; at = at.ParentContext)
        {
            if (at is IPartContext part)
            {
                return part.Index;
            }
        }

        return context.RootContextData.TryGetValue(ContextKey, out var index) ? (DossierIndex)index : null;
    }

    /// <summary>A topic by id; built-in ones are known without a dossier. Null when unknown.</summary>
    public static Topic? FindTopic(IValidationContext context, TopicId id) =>
        In(context) is { } index ? index.topics.GetValueOrDefault(id) : BuiltInTopics.Find(id);

    /// <summary>The index with one more statement.</summary>
    public DossierIndex With(Dossier dossier, StatementId statement) => new(this, dossier) { Statements = Statements.Plus(statement) };

    public void PutInto(IValidationContext context) => context.RootContextData[ContextKey] = this;

    /// <summary>The ids of a text's provisions; null when there is no such text.</summary>
    public IReadOnlySet<StatementId>? ProvisionsOf(DocumentId text) => drafts.GetValueOrDefault(text);

    /// <summary>The text that has the provision; null when none has.</summary>
    public Draft? TextWith(StatementId provision) => texts.GetValueOrDefault(provision);

    /// <summary>A text by id; null when there is none.</summary>
    public Draft? Text(DocumentId id) => dossier.Drafts.FirstOrDefault(draft => draft is not null && draft.Id == id);

    public Party? Party(PartyId id) => parties.GetValueOrDefault(id);

    public Line? Line(LineId id) => lines.GetValueOrDefault(id);

    public Topic Topic(TopicId id) => topics[id];

    public bool IsArmedAttack(EventId id) => dossier.Events.Any(dealEvent => dealEvent is not null && dealEvent.Id == id && dealEvent.IsArmedAttack);

    public DateOnly? DateOf(EventId id) => dossier.Events.FirstOrDefault(dealEvent => dealEvent is not null && dealEvent.Id == id)?.Date;

    public string NameOf(EventId id) => dossier.Events.FirstOrDefault(dealEvent => dealEvent is not null && dealEvent.Id == id)?.Name ?? $"{id}";

    public string NameOf(PartyId id) => parties.TryGetValue(id, out var party) ? party.Name : $"{id}";

    // Problems name categories by id, as the dossier does.
    public string NameOf(CategoryId id) => $"{id}";

    public DateOnly? SaidOn => null;

    public bool IsDated(LineId id) => dossier.Lines.Any(line => line is not null && line.Id == id && (line.Date is not null || line.At is not null));

    public KnownLevel? Level(LevelOf level) => ForceLevel.Find(dossier.Levels, level, DateOf);

    /// <summary>The parties named as members as of the dossier's day.</summary>
    public IEnumerable<PartyId> MembersOf(PartyId group) => members[group];

    /// <summary>The groups whose mention reaches the party, through any number of groups.</summary>
    public IReadOnlySet<PartyId> GroupsThatMean(PartyId id)
    {
        if (speakingGroups.TryGetValue(id, out var known))
        {
            return known;
        }

        var found = new HashSet<PartyId>();
        var open = new Queue<PartyId>([id]);
        while (open.TryDequeue(out var member))
        {
            foreach (var group in CurrentGroups(Party(member)).Where(group => Party(group) is { MeansItsMembers: true } && found.Add(group)))
            {
                open.Enqueue(group);
            }
        }

        return speakingGroups[id] = found;
    }

    private IEnumerable<PartyId> CurrentGroups(Party? party) => (party?.MemberOf ?? [])
        .Where(membership => membership is not null && membership.HoldsOn(dossier.AsOf))
        .Select(membership => membership.Group);

    private static Dictionary<TId, TItem> First<TId, TItem>(IEnumerable<TItem> items, Func<TItem, TId> id)
        where TId : struct
    {
        var first = new Dictionary<TId, TItem>();
        foreach (var item in items.Where(item => item is not null))
        {
            first.TryAdd(id(item), item);
        }

        return first;
    }
}
