namespace PeaceTerms;

/// <summary>Reads a draft against the positions of a dossier: the conditions first, since what the draft grants decides what the positions are.</summary>
internal sealed class DraftCheckMaker
{
    private readonly CheckOptions options;
    private readonly World world;
    private readonly DraftReader reader;
    private readonly IReadOnlyList<DraftCondition> conditions;
    private readonly DateOnly? asOf;

    public DraftCheckMaker(IKnownDossier dossier, Draft draft, CheckOptions options)
    {
        this.options = options;
        asOf = options.AsOf ?? dossier.Dossier.AsOf;
        var before = dossier.WorldAsOf(asOf);
        conditions = [.. new ConditionReader(dossier, before, new DraftReader(dossier, before, draft, asOf, [draft.Id], options.DropTopics)).Conditions()];
        world = dossier.WorldAsOf(asOf, [.. conditions.Where(one => one.Answer != ConditionAnswer.Open).Select(one => one.Condition with { Holds = one.Answer == ConditionAnswer.Granted, Name = null })]);
        reader = new DraftReader(dossier, world, draft, asOf, [draft.Id], options.DropTopics);
    }

    public DraftCheck Make()
    {
        var heard = reader.Heard.ToList();
        var meetings = heard.SelectMany(party => reader.MeetingsWith(party).Concat(reader.NearMisses(party)).Select(meeting => (Party: party, Meeting: meeting))).ToList();
        var marks = meetings.Select(one => Mark(one.Party, one.Meeting)).DistinctBy(mark => mark.Key).ToList();
        var contradictions = new ContradictionReader(world, reader);
        return new DraftCheck
        {
            Draft = reader.Draft.Id,
            Title = reader.Draft.Title,
            AsOf = asOf,
            Provisions = [.. reader.Draft.Provisions.Select(provision => Of(provision, marks, heard))],
            Packages = [.. contradictions.Packages()],
            LeftOut = [.. new LeftOutReader(world, reader).LeftOut()],
            Unconsented = [.. new ConsentReader(world, reader, [.. meetings.Select(one => one.Meeting)]).Missing()],
            Conditions = conditions,
            Contradictions = [.. contradictions.Contradictions()],
        };
    }

    private ProvisionCheck Of(Provision provision, List<ProvisionMark> marks, List<PartyId> heard)
    {
        var wording = new Wording(world);
        var own = marks.Where(mark => mark.Provisions.Contains(provision.Id))
            .OrderBy(mark => TopicOrder.Of(mark.Finding.Issue.Topic)).ThenBy(mark => mark.Finding.Issue.ToString(), StringComparer.Ordinal).ThenBy(mark => mark.Party).ThenBy(mark => mark.Key, StringComparer.Ordinal).ToList();
        var asks = reader.Issues.SelectMany(issue => reader.Contents[issue].SelectMany(text => text.Own).Where(one => one.Statement == provision.Id)).ToList();
        return new ProvisionCheck
        {
            Provision = provision.Id,
            Locator = provision.Locator,
            By = provision.By,
            Says = [.. asks.Select(one => $"{wording.Question(world.TopicOf(one.Issue), one.Issue, one.Scope)}: {(one.IsRefusal ? "not " : "")}{one.Words}").Distinct()],
            Marks = own,
            Silent = [.. heard.Where(party => !own.Exists(mark => mark.Party == party) && !asks.Exists(ask => reader.Speaks(party, ask)))],
        };
    }

    private ProvisionMark Mark(PartyId party, DraftMeeting meeting)
    {
        var mark = new ProvisionMark
        {
            Key = $"check|{meeting.Place(reader.Draft.Id, party.ToString())}",
            Party = party,
            Label = world.Parties.NameOf(party),
            Outcome = meeting.Outcome,
            Severity = SeverityOf(meeting),
            Firmness = meeting.Firmness,
            Provisions = ProvisionsOf(meeting),
            Finding = meeting.Finding,
        };
        return options.Severity is { } severity ? mark with { Severity = severity(mark) } : mark;
    }

    /// <summary>The provisions that meet the party; for what the party contradicts itself on, those that speak there.</summary>
    private IReadOnlyList<StatementId> ProvisionsOf(DraftMeeting meeting)
    {
        var (finding, topic) = (meeting.Finding, world.TopicOf(meeting.Finding.Issue));
        var met = meeting.Text is { } text ? text.Statements.Select(use => use.Id).ToHashSet()
            : [.. reader.Contents[finding.Issue].SelectMany(one => one.Own).Where(one => world.Scopes.Relate(topic, one.Scope, finding.Overlap.Scope) is not null).Select(one => one.Statement)];
        return [.. reader.Draft.Provisions.Select(provision => provision.Id).Where(met.Contains)];
    }

    private static FindingSeverity SeverityOf(DraftMeeting meeting) => meeting.Outcome switch
    {
        CheckOutcome.CrossesRedLine or CheckOutcome.CrossesPosition when meeting.Finding.Certainty != Certainty.Definite => FindingSeverity.Notice,
        CheckOutcome.CrossesRedLine => FindingSeverity.Blocking,
        CheckOutcome.CrossesPosition => FindingSeverity.Serious,
        CheckOutcome.Acceptable or CheckOutcome.LeavesRoom => FindingSeverity.Notice,
        _ => FindingSeverity.Info,
    };
}
