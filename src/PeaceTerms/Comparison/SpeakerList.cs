namespace PeaceTerms;

/// <summary>Gathers who speaks on which issue: parties with all that stands for them, or each statement and text on its own.</summary>
internal sealed class SpeakerList(World world, IReadOnlyList<CompiledStatement> statements, IReadOnlyList<CompiledStatement>? alsoNamedBy = null)
{
    // Who is heard may answer to what is named by others that are not, as a party does to a text that it is read beside.
    private readonly OpenRoles openRoles = new(world, alsoNamedBy is null ? statements : [.. statements, .. alsoNamedBy]);

    /// <summary>Each party with its own statements and its groups', by issue (rules T3, M7: those who speak meet).</summary>
    public Dictionary<Issue, List<Speaker>> Parties(Func<PartyId, bool> isWanted, bool readsOrderTogether = true)
    {
        var own = new Dictionary<(Issue, PartyId), List<Requirement>>();
        foreach (var requirement in statements.SelectMany(statement => statement.By.SelectMany(by => RequirementsOf(statement, by))))
        {
            if (!own.TryGetValue((requirement.Issue, requirement.By), out var list))
            {
                own[(requirement.Issue, requirement.By)] = list = [];
            }

            list.Add(requirement);
        }

        var groups = own.Keys.Select(key => key.Item2).Distinct().ToDictionary(party => party, party => world.Parties.GroupsOf(party).ToList());
        var speakers = new Dictionary<Issue, List<Speaker>>();
        foreach (var ((issue, party), requirements) in own.Where(entry => isWanted(entry.Key.Item2)))
        {
            IReadOnlyList<Requirement> ofGroups = groups[party].Count == 0 ? [] : groups[party].SelectMany(group => own.GetValueOrDefault((issue, group)) ?? [])
                .Select(OfGroup).ToList();
            Add(speakers, issue, new Speaker { Parties = [party], Own = requirements, OfGroups = ofGroups });
        }

        if (readsOrderTogether)
        {
            OrderClosure.AddTo(speakers, world);
        }

        return speakers;
    }

    /// <summary>Each statement by itself, and each provision as its text's word or its owner's (rule M6).</summary>
    public Dictionary<Issue, List<Speaker>> Each(Func<CompiledStatement, bool> isWanted)
    {
        var speakers = new Dictionary<Issue, List<Speaker>>();
        foreach (var statement in statements.Where(isWanted))
        {
            var isText = statement.Text is not null && statement.SpeaksForTheText && statement.By.Count > 1;
            var voices = isText ? statement.By.Take(1) : statement.By;
            foreach (var by in voices)
            {
                foreach (var issue in RequirementsOf(statement, by, eachStatement: true).GroupBy(requirement => requirement.Issue))
                {
                    Add(speakers, issue.Key, new Speaker { Parties = isText ? statement.By : [by], Text = isText ? statement.Text : null, Own = [.. issue] });
                }
            }
        }

        return speakers;
    }

    /// <summary>A text taken alone: all its provisions on an issue together, read exactly.</summary>
    public Dictionary<Issue, List<Speaker>> Text(Draft draft)
    {
        var speakers = new Dictionary<Issue, List<Speaker>>();
        foreach (var issue in Exactly(statements.Where(statement => statement.Text?.Id == draft.Id && statement.SpeaksForTheText)))
        {
            Add(speakers, issue.Key, new Speaker { Parties = draft.Proposers, Text = draft, Own = [.. issue] });
        }

        return speakers;
    }

    /// <summary>
    /// What stands in a text, as one beside all parties, its proposers too: its own provisions together, and apart from them those of each owner
    /// of rival or bracketed text.
    /// </summary>
    public Dictionary<Issue, List<Speaker>> Contents(Draft draft)
    {
        var speakers = new Dictionary<Issue, List<Speaker>>();
        foreach (var voice in statements.Where(statement => statement.Text?.Id == draft.Id).GroupBy(statement => statement.SpeaksForTheText ? ValueList.Empty<PartyId>() : ValueList.From(statement.By)))
        {
            foreach (var issue in Exactly(voice))
            {
                Add(speakers, issue.Key, new Speaker { Parties = voice.Key.Count == 0 ? draft.Proposers : voice.Key, Text = draft, Own = [.. issue], StandsApart = true });
            }
        }

        return speakers;
    }

    /// <summary>Provisions read exactly (rule D3), by issue.</summary>
    private IEnumerable<IGrouping<Issue, Requirement>> Exactly(IEnumerable<CompiledStatement> provisions) => provisions
        .SelectMany(statement => world.RequirementsOf(statement with { IsReadAlone = true }, statement.By[0], Voice.Own))
        .SelectMany(one => openRoles.Fill(one, eachStatement: true))
        .GroupBy(requirement => requirement.Issue);

    /// <summary>A group's word as it enters a member's position, below the member's own (rule T3).</summary>
    public static Requirement OfGroup(Requirement word) => word with { Voice = word.Voice == Voice.Own ? Voice.Attributed : Voice.GroupAttributed };

    private IEnumerable<Requirement> RequirementsOf(CompiledStatement statement, PartyId by, bool eachStatement = false) =>
        world.RequirementsOf(statement, by, VoiceOf(statement)).SelectMany(one => openRoles.Fill(one, eachStatement));

    public static Voice VoiceOf(CompiledStatement statement) => statement.AttributedBy is null ? Voice.Own : Voice.Attributed;

    private static void Add(Dictionary<Issue, List<Speaker>> speakers, Issue issue, Speaker speaker)
    {
        if (!speakers.TryGetValue(issue, out var there))
        {
            speakers[issue] = there = [];
        }

        there.Add(speaker);
    }
}
