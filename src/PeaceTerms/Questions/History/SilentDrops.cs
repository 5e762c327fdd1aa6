namespace PeaceTerms;

/// <summary>What full texts leave out of what their proposers demanded before. Nothing is called left out that the text may speak of, be it on a related issue.</summary>
internal sealed class SilentDrops
{
    private readonly World world;
    private readonly ILookup<PartyId, Draft> texts;
    private readonly ILookup<(PartyId, DateOnly), Requirement> said;

    public SilentDrops(World world, IEnumerable<Draft> drafts, IEnumerable<Speaker> speakers)
    {
        this.world = world;
        texts = drafts.Where(draft => draft.IsFullText == true).OrderBy(draft => draft.Date).ThenBy(draft => draft.Id)
            .SelectMany(draft => draft.Proposers.Distinct().Select(party => (party, draft))).ToLookup(pair => pair.party, pair => pair.draft);
        var days = texts.SelectMany(own => own.Select(draft => (own.Key, draft.Date))).ToHashSet();
        said = speakers.SelectMany(speaker => speaker.Own).Where(one => days.Contains((one.By, one.Date))).ToLookup(one => (one.By, one.Date));
    }

    public IEnumerable<Draft> TextsOf(PartyId party) => texts[party];

    /// <summary>Whether it is the party's own demand; what is signed is no longer demanded, and what is only derived was never said.</summary>
    public static bool IsDemand(Requirement one) => one is { Stance: Stance.Demands, IsAgreed: false, Voice: Voice.Own } && !one.Vagueness.HasFlag(Vagueness.Derived);

    /// <summary>Whether the party says nothing on that day, in the text or beside it, that may be of the same issue or of its kin.</summary>
    public bool IsLeftOut(Draft text, PartyId party, Issue issue, Scope scope) => !text.SaysMoreOn.Any(topic => topic == issue.Topic || Aspects.Of(world.TopicBy(topic)).Any(aspect => aspect.Id == issue.Topic))
        && !said[(party, text.Date)].Any(one => MayBeOf(one, issue, scope));

    private bool MayBeOf(Requirement one, Issue issue, Scope scope)
    {
        var (topic, other) = (world.TopicOf(issue), world.TopicOf(one.Issue));
        return one.Issue == issue ? world.Scopes.Relate(topic, one.Scope, scope) is not null
            : topic.Id != other.Id && KinTie.Of(topic, other) is { } tie && tie.KeyOfFirst(issue) is { } key && key == tie.KeyOfSecond(one.Issue)
                && world.Scopes.Relate(tie.Shared, tie.OfFirst(scope), tie.OfSecond(one.Scope)) is not null;
    }
}
