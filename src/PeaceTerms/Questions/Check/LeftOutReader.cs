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
        from scope in speaker.Own.GroupBy(one => (one.Scope, one.Quantifier)).OrderBy(own => own.Key.Scope.ToString(), StringComparer.Ordinal).ThenBy(own => own.Key.Quantifier)
        let demands = PositionMerger.Merge([.. scope])?.Used.Where(one => one.Stance == Stance.Demands).ToList()
        where demands is { Count: > 0 }
        let left = Of(party, entry.Key, scope.Key.Scope, scope.Key.Quantifier, demands, near)
        where left is not null
        select left;

    private LeftOutDemand? Of(PartyId party, Issue issue, Scope scope, Quantifier quantifier, List<Requirement> demands, Lazy<IReadOnlyList<DraftMeeting>> near)
    {
        var topic = world.TopicOf(issue);
        var said = reader.Contents.GetValueOrDefault(issue, []).SelectMany(text => text.Own).Select(one => one.Scope).Distinct().ToList();
        var relations = said.Select(one => world.Scopes.Relate(topic, one, scope)).OfType<ScopeRelation>().ToList();

        // What is wanted of some is spoken to wherever the draft speaks of some of them; what is wanted of each, only where it speaks of each.
        if (quantifier == Quantifier.Some ? relations.Exists(relation => relation.IsSure) : scope.Singles().All(part => said.Exists(one => world.Scopes.Relate(topic, one, part) is { SecondInside: true })))
        {
            return null;
        }

        return new LeftOutDemand
        {
            Key = $"leftOut|{issue}|{scope}|{party}",
            Party = party,
            Label = wording.Label([party]),
            Issue = issue,
            Scope = scope,
            Question = wording.Question(topic, issue, scope),
            IsPartlySpokenTo = relations.Count > 0,
            Default = topic.Default,
            Statements = [.. demands.Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.By, use.Says))],
            Near =
            [
                .. near.Value.Where(meeting => meeting.Finding.RelatedIssue?.Issue == issue || meeting.Finding.Issue == issue)
                    .Where(meeting => meeting.Party.Statements.Any(use => demands.Exists(one => one.Statement == use.Id)))
                    .SelectMany(meeting => meeting.Text!.Statements).Select(use => use.Id).Distinct().Order(),
            ],
        };
    }
}
