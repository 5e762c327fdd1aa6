namespace PeaceTerms;

/// <summary>Gathers who speaks on which issue: parties with all that stands for them, or each statement and text on its own.</summary>
internal sealed class SpeakerList(World world, IReadOnlyList<CompiledStatement> statements)
{
    private readonly OpenRoles openRoles = new(world, statements);

    /// <summary>Each party with its own statements and its groups', by issue (rules T3, M7: those who speak meet).</summary>
    public Dictionary<Issue, List<Speaker>> Parties(Func<PartyId, bool> isWanted)
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

        OrderClosure.AddTo(speakers, world);
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
        var exact = statements.Where(statement => statement.Text?.Id == draft.Id && statement.SpeaksForTheText)
            .SelectMany(statement => world.RequirementsOf(statement with { IsReadAlone = true }, statement.By[0], Voice.Own))
            .SelectMany(one => openRoles.Fill(one, eachStatement: true));
        foreach (var issue in exact.GroupBy(requirement => requirement.Issue))
        {
            Add(speakers, issue.Key, new Speaker { Parties = draft.Proposers, Text = draft, Own = [.. issue] });
        }

        return speakers;
    }

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
