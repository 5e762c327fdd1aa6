namespace PeaceTerms;

/// <summary>Finds what parties demand and a draft does not speak to, wholly or in part.</summary>
internal sealed class LeftOutReader(World world, DraftReader reader)
{
    private readonly Wording wording = new(world);

    public IEnumerable<LeftOutDemand> LeftOut() =>
        from party in reader.Heard
        let near = new Lazy<IReadOnlyList<DraftMeeting>>(() => reader.NearMisses(party))
        from entry in reader.Parties.OrderBy(entry => TopicOrder.Of(entry.Key.Topic)).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal)
        from speaker in entry.Value.Where(speaker => speaker.Parties.Contains(party))
        from scope in Standing(entry.Key, speaker).GroupBy(one => one.Scope.ToString(), StringComparer.Ordinal).OrderBy(own => own.Key, StringComparer.Ordinal)
        let left = Of(party, entry.Key, [.. scope], near)
        where left is not null
        select left;

    /// <summary>The demands that stand, each in its own scope: what a later word on all of it replaced or took back is gone, and an open list asks nothing of what it does not name.</summary>
    private IEnumerable<Requirement> Standing(Issue issue, Speaker speaker)
    {
        var classes = new ScopeClasses(world, world.TopicOf(issue), speaker.Own);
        var positions = new Positions(classes);
        return speaker.Own.Select(one => (one.Scope, one.Quantifier)).Distinct()
            .SelectMany(own => classes.Relate(own.Scope, own.Scope) is { } itself && positions.At(speaker, own, itself) is { } position
                ? position.Used.Where(one => one.Stance == Stance.Demands && one.Scope == own.Scope && one.Quantifier == own.Quantifier && !one.Vagueness.HasFlag(Vagueness.ListNotClosed)) : [])
            .OrderBy(one => one.Date).ThenBy(one => one.Statement);
    }

    private LeftOutDemand? Of(PartyId party, Issue issue, List<Requirement> demands, Lazy<IReadOnlyList<DraftMeeting>> near)
    {
        var topic = world.TopicOf(issue);
        var said = reader.Contents.GetValueOrDefault(issue, []).SelectMany(text => text.Own).ToList();
        demands = [.. demands.Where(one => !IsCovered(topic, one, said))];
        if (demands.Count == 0)
        {
            return null;
        }

        var scope = demands[0].Scope;
        var related = said.Select(one => (one.Statement, Relation: world.Scopes.Relate(topic, one.Scope, scope))).Where(one => one.Relation is not null).ToList();
        return new LeftOutDemand
        {
            Key = $"leftOut|{issue}|{scope}|{party}",
            Party = party,
            Label = wording.Label([party]),
            Issue = issue,
            Scope = scope,
            Question = wording.Question(topic, issue, scope),
            IsPartlySpokenTo = related.Exists(one => one.Relation!.IsSure),
            Default = topic.Default,
            Statements = [.. demands.Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.By, use.Says))],
            Near =
            [
                .. near.Value.Where(meeting => meeting.Finding.RelatedIssue?.Issue == issue || meeting.Finding.Issue == issue)
                    .Where(meeting => meeting.Party.Statements.Any(use => demands.Exists(one => one.Statement == use.Id)))
                    .SelectMany(meeting => meeting.Text!.Statements).Select(use => use.Id)
                    .Concat(related.Where(one => !one.Relation!.IsSure).Select(one => one.Statement)).Distinct().Order(),
            ],
        };
    }

    /// <summary>What is wanted of some is spoken to wherever the draft surely speaks of some of them; what is wanted of each, only where it speaks of each.</summary>
    private bool IsCovered(Topic topic, Requirement demand, List<Requirement> said) => demand.Quantifier == Quantifier.Some
        ? said.Exists(one => world.Scopes.Relate(topic, one.Scope, demand.Scope) is { IsSure: true })
        : demand.Scope.Singles().All(part => said.Exists(one => one.Quantifier == Quantifier.Every && world.Scopes.Relate(topic, one.Scope, part) is { SecondInside: true }));
}
