namespace PeaceTerms;

/// <summary>
/// Near misses: one side speaks to an issue and another only to a related one (rule I8). They prove nothing, so that for each pair of issues all
/// who speak only to the one stand against all who speak only to the other.
/// </summary>
internal sealed class KinFindings
{
    private readonly World world;
    private readonly bool eachStatement;
    private readonly Wording wording;
    private readonly IReadOnlyList<KinVoices> issues;
    private readonly Dictionary<TopicId, List<KinVoices>> byTopic;

    private KinFindings(World world, IEnumerable<(Issue Issue, List<Speaker> Speakers)> spoken, bool eachStatement)
    {
        (this.world, this.eachStatement, wording) = (world, eachStatement, new Wording(world));
        issues = [.. spoken.Select((entry, place) => new KinVoices(world.TopicOf(entry.Issue), entry.Issue, place, entry.Speakers, eachStatement))];
        byTopic = issues.GroupBy(one => one.Topic.Id).ToDictionary(topic => topic.Key, topic => topic.ToList());
    }

    /// <summary>The near misses among issues, which come in the order of findings; made as they are read.</summary>
    public static IEnumerable<Finding> Among(World world, IReadOnlyList<(Issue Issue, List<Speaker> Speakers)> spoken, bool eachStatement)
    {
        foreach (var finding in AreAnyTied(world, spoken) ? new KinFindings(world, spoken, eachStatement).Findings() : [])
        {
            yield return finding;
        }
    }

    private static bool AreAnyTied(World world, IReadOnlyList<(Issue Issue, List<Speaker> Speakers)> spoken)
    {
        List<Topic> topics = [.. spoken.Select(entry => entry.Issue.Topic).Distinct().Select(world.TopicBy)];
        return topics.Exists(first => topics.Exists(second => first.Id != second.Id && KinTie.Of(first, second) is not null));
    }

    /// <summary>One finding at most for each pair of issues, in the order of the issues.</summary>
    private IEnumerable<Finding> Findings()
    {
        var lookups = new Dictionary<(TopicId, TopicId), (KinTie? Tie, ILookup<string, KinVoices>? Alike)>();
        foreach (var first in issues)
        {
            foreach (var topic in byTopic.Values.Select(there => there[0].Topic).Where(other => other.Id != first.Topic.Id))
            {
                if (!lookups.TryGetValue((first.Topic.Id, topic.Id), out var known))
                {
                    var tie = KinTie.Of(first.Topic, topic);
                    lookups[(first.Topic.Id, topic.Id)] = known = (tie, tie is null ? null : byTopic[topic.Id].Where(one => tie.KeyOfSecond(one.Issue) is not null).ToLookup(one => tie.KeyOfSecond(one.Issue)!, StringComparer.Ordinal));
                }

                if (known is not ({ } kin, { } alike) || kin.KeyOfFirst(first.Issue) is not { } key)
                {
                    continue;
                }

                foreach (var second in alike[key].Where(second => first.Place < second.Place))
                {
                    if (Of(first, second, kin) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private Finding? Of(KinVoices first, KinVoices second, KinTie tie)
    {
        var shared = tie.Shared;
        var (mine, theirs) = (first.Without(second, tie.OfFirst), second.Without(first, tie.OfSecond));
        var relations = new List<ScopeRelation>();
        ScopeRelation? Meets(Scope one, IEnumerable<Scope> others) => others.Select(other => world.Scopes.Relate(shared, one, other)).FirstOrDefault(relation => relation is not null);
        List<KinWords> Near(IReadOnlyList<KinWords> here, IReadOnlyList<KinWords> there)
        {
            // One scope that it may share something with is enough; looking for all of them would cost their square.
            var found = here.Select(words => (words, Relation: Meets(words.Scope, there.Where(words.IsOfOthersThan).Select(other => other.Scope)))).Where(pair => pair.Relation is not null).ToList();
            relations.AddRange(found.Select(pair => pair.Relation!));
            return [.. found.Select(pair => pair.words)];
        }

        var (near, other) = (Near(mine, theirs), Near(theirs, mine));
        return relations.Count == 0 ? null : Of(first, second, tie, new KinOverlap(relations), SideOf(near), SideOf(other));
    }

    private Finding Of(KinVoices first, KinVoices second, KinTie tie, KinOverlap overlap, Side mine, Side theirs) => new()
    {
        Key = $"meeting|{first.Issue}~{second.Issue}|{overlap.Scope}|{KeyOf(mine)}~{KeyOf(theirs)}|",
        Kind = FindingKind.Meeting,
        Verdict = Verdict.Undetermined,
        Severity = FindingSeverity.Info,
        Issue = first.Issue,
        RelatedIssue = new RelatedIssue { Issue = second.Issue, Question = wording.Question(second.Topic, second.Issue, tie.AsSecondSays(overlap.Scope)) },
        Question = wording.Question(first.Topic, first.Issue, overlap.Scope),
        Overlap = new ScopeOverlap { Scope = overlap.Scope, IsSure = overlap.IsSure, RestsOn = overlap.Facts },
        Sides = [mine, theirs],
        Reasons = [UndeterminedReason.Related],
    };

    private string KeyOf(Side side) => (side.Text is { } text ? $"text:{text}" : string.Join("+", side.Parties))
        + (eachStatement ? $":{string.Join("+", side.Statements.Select(used => used.Id).Distinct().Order())}" : "");

    /// <summary>All who speak to the issue, with what stands of their words. They need not say the same, so that they have no common position.</summary>
    private Side SideOf(IReadOnlyList<KinWords> words)
    {
        List<(Speaker Speaker, Requirement Requirement)> said = [.. words.SelectMany(one => one.Said)];
        PartyId[] parties = [.. said.SelectMany(one => one.Speaker.Parties).Distinct().Order()];
        var text = said.Select(one => one.Speaker.Text).DistinctBy(one => one?.Id).ToList() is [{ } only] ? only : null;
        var scopes = said.Select(one => one.Requirement.Scope).Distinct().ToList();
        return new Side
        {
            Parties = parties,
            Text = text?.Id,
            Label = text?.Title ?? wording.Label(parties),
            Scope = scopes is [var scope] ? scope : Scope.Unrestricted,
            Quantifier = said.TrueForAll(one => one.Requirement.Quantifier == Quantifier.Some) ? Quantifier.Some : Quantifier.Every,
            Statements =
            [
                .. said.Select(one => one.Requirement.AsUse()).DistinctBy(use => (use.Id, use.By, use.Says))
                    .OrderBy(use => use.Date).ThenBy(use => use.Id).ThenBy(use => use.By).ThenBy(use => use.Says, StringComparer.Ordinal),
            ],
        };
    }
}
