namespace PeaceTerms;

/// <summary>One draft beside what the parties have said elsewhere: who speaks to what, and how the text meets each of them.</summary>
internal sealed class DraftReader
{
    private readonly World world;
    private readonly IReadOnlyCollection<TopicId> dropped;
    private readonly HashSet<StatementId> own;

    /// <summary>Reads a draft against what parties said.</summary>
    /// <param name="dossier">The dossier, with the draft.</param>
    /// <param name="world">The dossier as it is known.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="asOf">The day as of which parties are heard; null hears every statement.</param>
    /// <param name="unheard">Texts whose provisions are nobody's position here, the draft among them.</param>
    /// <param name="dropped">Topics that are left out.</param>
    public DraftReader(IKnownDossier dossier, World world, Draft draft, DateOnly? asOf, IReadOnlyCollection<DocumentId> unheard, IReadOnlyCollection<TopicId> dropped)
    {
        (this.world, this.dropped, Draft) = (world, dropped, draft);
        Provisions = [.. dossier.Statements.Where(statement => statement.Text?.Id == draft.Id)];
        own = [.. Provisions.Where(provision => provision.SpeaksForTheText).Select(provision => provision.Id)];
        Standing = [.. dossier.Statements.Where(statement => (asOf is not { } day || statement.Date <= day) && (statement.Text is null || !unheard.Contains(statement.Text.Id)))];
        Contents = Kept(new SpeakerList(world, Provisions, Standing).Contents(draft));
        Parties = Kept(new SpeakerList(world, Standing, Provisions).Parties(_ => true));
    }

    public Draft Draft { get; }

    /// <summary>The draft's provisions.</summary>
    public IReadOnlyList<CompiledStatement> Provisions { get; }

    /// <summary>What the parties have said elsewhere, up to the day.</summary>
    public IReadOnlyList<CompiledStatement> Standing { get; }

    /// <summary>What the draft says, by issue.</summary>
    public Dictionary<Issue, List<Speaker>> Contents { get; }

    /// <summary>What the parties have said elsewhere, by issue.</summary>
    public Dictionary<Issue, List<Speaker>> Parties { get; }

    /// <summary>The issues that the draft speaks to, in the order of findings.</summary>
    public IEnumerable<Issue> Issues => Contents.Keys.OrderBy(issue => TopicOrder.Of(issue.Topic)).ThenBy(issue => issue.ToString(), StringComparer.Ordinal);

    /// <summary>The parties that speak on anything.</summary>
    public IEnumerable<PartyId> Heard => Parties.Values.SelectMany(speakers => speakers).SelectMany(speaker => speaker.Parties).Distinct().Order();

    /// <summary>Whether these are the text's own provisions, rather than the version of one of several rival owners.</summary>
    public bool IsOwn(Speaker text) => text.Own.Any(one => own.Contains(one.Statement));

    /// <summary>Whether a party speaks to what is asked, surely or possibly.</summary>
    public bool Speaks(PartyId party, Requirement asked) => Parties.GetValueOrDefault(asked.Issue, []).Where(speaker => speaker.Parties.Contains(party))
        .Any(speaker => speaker.Own.Any(one => world.Scopes.Relate(world.TopicOf(asked.Issue), one.Scope, asked.Scope) is not null));

    /// <summary>How the draft meets one party on all issues to which both speak: the draft is the first side. With what the party contradicts itself on.</summary>
    public IReadOnlyList<DraftMeeting> MeetingsWith(PartyId party) => Meetings(Parties, party);

    /// <summary>How the draft meets some other speakers, such as one statement by itself.</summary>
    public IReadOnlyList<DraftMeeting> Meetings(Dictionary<Issue, List<Speaker>> others, PartyId? only = null)
    {
        var found = new List<DraftMeeting>();
        foreach (var issue in Issues)
        {
            foreach (var text in Contents[issue])
            {
                foreach (var speaker in others.GetValueOrDefault(issue, []).Where(speaker => only is not { } party || speaker.Parties.Contains(party)))
                {
                    found.AddRange(new IssueComparison(world, issue, [text, speaker], eachStatement: false, joinsTheEqual: false).Findings().Select(finding => Of(finding, text, speaker)).OfType<DraftMeeting>());
                }
            }
        }

        return WithOptions(found);
    }

    /// <summary>Where the draft speaks only to an issue that is related to the one to which the party speaks, or the other way round (rule I8).</summary>
    public IReadOnlyList<DraftMeeting> NearMisses(PartyId party)
    {
        var spoken = Contents.Keys.Union(Parties.Where(entry => entry.Value.Exists(speaker => speaker.Parties.Contains(party))).Select(entry => entry.Key))
            .OrderBy(issue => TopicOrder.Of(issue.Topic)).ThenBy(issue => issue.ToString(), StringComparer.Ordinal)
            .Select(issue => (issue, Contents.GetValueOrDefault(issue, []).Concat(Parties.GetValueOrDefault(issue, []).Where(speaker => speaker.Parties.Contains(party))).ToList())).ToList();
        return
        [
            .. KinFindings.Among(world, spoken, eachStatement: false).Where(finding => finding.Sides.Count(side => side.Text == Draft.Id) == 1)
                .Select(finding => new DraftMeeting(finding.Sides[0].Text == Draft.Id ? finding : Mirror.Of(finding), "")),
        ];
    }

    private Dictionary<Issue, List<Speaker>> Kept(Dictionary<Issue, List<Speaker>> speakers) =>
        dropped.Count == 0 ? speakers : speakers.Where(entry => !dropped.Contains(entry.Key.Topic)).ToDictionary(entry => entry.Key, entry => entry.Value);

    private DraftMeeting? Of(Finding finding, Speaker text, Speaker speaker)
    {
        var owner = IsOwn(text) ? "" : $"/{string.Join("+", text.Parties)}";
        return finding switch
        {
            { Kind: FindingKind.Meeting or FindingKind.DisputedFact, Sides: [var first, _] } when (first.Text == Draft.Id ? finding : Mirror.Of(finding)) is var meeting =>
                new DraftMeeting(meeting, owner) { Crossed = meeting.Verdict == Verdict.Conflict ? Crossed(meeting.Sides[0], meeting.Sides[1], speaker) : null },
            { Kind: FindingKind.SelfContradiction, Sides: [{ Text: null }] } => new DraftMeeting(finding, owner),
            _ => null,
        };
    }

    /// <summary>
    /// The strongest firmness among the words that the text crosses by themselves: a red line beside a demand is not crossed because the demand
    /// is. Where only several together are crossed, it is a red line if all of them are.
    /// </summary>
    private static Firmness? Crossed(Side text, Side party, Speaker speaker)
    {
        var words = speaker.Own.Concat(speaker.OfGroups).Where(one => party.Statements.Any(use => use.Id == one.Statement && use.By == one.By)).ToList();
        var crossed = words.Where(one => Excludes(one, text.Acceptable!)).ToList();
        return crossed.Count > 0 ? crossed.Max(one => one.Firmness)
            : words.TrueForAll(one => one.Firmness == Firmness.RedLine) ? Firmness.RedLine
            : words.Where(one => one.Firmness != Firmness.RedLine).Max(one => one.Firmness);
    }

    private static bool Excludes(Requirement word, AllowedOutcomes text)
    {
        var (mine, said, _) = CommonDomain.Of(word.Outcomes, text, word.StartDate);
        return word.IsRefusal ? said.Possible.IsSubsetOf(mine.Sure) : said.Possible.Intersect(mine.Possible).IsEmpty;
    }

    /// <summary>Whether an option clashes anywhere is known only from all issues together (rule M4).</summary>
    private List<DraftMeeting> WithOptions(List<DraftMeeting> found)
    {
        if (found.TrueForAll(one => one.Finding.Sides.All(side => side.Options.Count == 0)))
        {
            return found;
        }

        return
        [
            .. found.GroupBy(one => one.Owner).SelectMany(version =>
            {
                var shown = OptionVerdicts.Apply([.. version.Select(one => one.Finding)], world, eachStatement: false).ToLookup(finding => finding.Key);
                return version.Select(one => shown[one.Finding.Key].FirstOrDefault() is { } finding ? one with { Finding = finding } : null).OfType<DraftMeeting>();
            }),
        ];
    }
}
