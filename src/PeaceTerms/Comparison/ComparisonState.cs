namespace PeaceTerms;

/// <summary>
/// What a comparison of positions has found, issue by issue, so that one more statement is compared only on the issues that it speaks to. What
/// reaches across issues in other ways (options, packages, order, shares, kin) is compared from the start.
/// </summary>
internal sealed class ComparisonState
{
    private readonly World world;
    private readonly DateOnly? asOf;
    private readonly Dictionary<Issue, List<Speaker>> speakers;
    private readonly Entry[] entries;
    private readonly Finding[] across;
    private readonly Reach reach;
    private readonly int after;

    private ComparisonState(World world, DateOnly? asOf, Dictionary<Issue, List<Speaker>> speakers, Entry[] entries, Finding[] across, Reach reach, int after) =>
        (this.world, this.asOf, this.speakers, this.entries, this.across, this.reach, this.after) = (world, asOf, speakers, entries, across, reach, after);

    /// <summary>The state after a whole comparison of positions.</summary>
    public static ComparisonState Of(World world, ComparisonResult result, Dictionary<Issue, List<Speaker>> speakers, IReadOnlyList<CompiledStatement> statements)
    {
        static bool IsAcross(Finding finding) => finding.RelatedIssue is not null || finding.Whole is not null || finding.Circle.Count > 0;
        var found = result.Findings.Where(finding => !IsAcross(finding)).ToLookup(finding => finding.Issue);
        Entry[] sorted = [.. speakers.Keys.Select(issue => new Entry(issue, TopicOrder.Of(issue.Topic), issue.ToString(), [.. found[issue]]))];
        Array.Sort(sorted);
        return new ComparisonState(world, result.AsOf, speakers, sorted, [.. result.Findings.Where(IsAcross)], Reach.Of(statements, speakers), result.StatementsAfterAsOf);
    }

    public ComparisonResult Result() => new()
    {
        AsOf = asOf,
        Statements = StatementSelection.Latest,
        StatementsAfterAsOf = after,
        Findings = ValueList.Of(All()),
    };

    private Finding[] All()
    {
        var all = new Finding[entries.Sum(entry => entry.Findings.Length) + across.Length];
        var filled = 0;
        foreach (var entry in entries)
        {
            entry.Findings.CopyTo(all, filled);
            filled += entry.Findings.Length;
        }

        across.CopyTo(all, filled);
        return all;
    }

    /// <summary>The state with one more statement; null where it reaches across issues, so that all must be compared again.</summary>
    public ComparisonState? With(CompiledStatement added)
    {
        if (added.Date > asOf)
        {
            return new ComparisonState(world, asOf, speakers, entries, across, reach, after + 1);
        }

        var said = added.By.SelectMany(by => world.RequirementsOf(added, by, SpeakerList.VoiceOf(added))).ToLookup(requirement => requirement.Issue);
        if (added.Option is not null || added.Package.Count > 0 || said.Any(issue => issue.Any(one => one.Open is not null) || reach.GoesBeyond(issue.Key, world)))
        {
            return null;
        }

        var now = new Dictionary<Issue, List<Speaker>>(speakers);
        var next = entries;
        foreach (var issue in said)
        {
            now[issue.Key] = Grown(now.GetValueOrDefault(issue.Key, []), [.. issue]);
            Finding[] found = [.. new IssueComparison(world, issue.Key, now[issue.Key], eachStatement: false, joinsTheEqual: true).Findings(), .. DepartureFindings.Of(world, issue.Key, now[issue.Key])];
            next = Replaced(next, new Entry(issue.Key, TopicOrder.Of(issue.Key.Topic), issue.Key.ToString(), found));
        }

        // Companions of what has changed, and those of which it is a companion, are linked again.
        var touched = said.SelectMany(issue => reach.TopicsWithCompanion(issue.Key.Topic, world).Select(topic => issue.Key with { Topic = topic }).Prepend(issue.Key)).Distinct().ToList();
        if (across.Any(finding => touched.Contains(finding.Issue)))
        {
            return null;
        }

        Finding[] On(Issue issue) => Find(next, issue) is >= 0 and var place ? next[place].Findings : [];
        var linked = touched.ConvertAll(issue => (Issue: issue, Findings: Companions.Link(On(issue), On, world)));
        foreach (var (issue, findings) in linked.Where(one => one.Findings.Count > 0))
        {
            next = Replaced(next, next[Find(next, issue)] with { Findings = [.. findings] });
        }

        return new ComparisonState(world, asOf, now, next, across, reach.With(said.Select(issue => issue.Key.Topic)), after);
    }

    /// <summary>The speakers on one issue with more words: of the party itself, and of a group for those of its members that speak.</summary>
    private List<Speaker> Grown(List<Speaker> there, IReadOnlyList<Requirement> words)
    {
        foreach (var of in words.GroupBy(one => one.By))
        {
            var groups = world.Parties.GroupsOf(of.Key).ToHashSet();
            var own = there.Find(speaker => speaker.Parties.Contains(of.Key));
            there =
            [
                .. there.Where(speaker => speaker != own).Select(speaker => !world.Parties.GroupsOf(speaker.Parties[0]).Contains(of.Key) ? speaker
                    : new Speaker { Parties = speaker.Parties, Own = speaker.Own, OfGroups = [.. speaker.OfGroups, .. of.Select(SpeakerList.OfGroup)] }),
                new Speaker
                {
                    Parties = [of.Key],
                    Own = [.. own?.Own ?? [], .. of],
                    OfGroups = own?.OfGroups ?? [.. there.Where(speaker => groups.Contains(speaker.Parties[0])).SelectMany(speaker => speaker.Own).Select(SpeakerList.OfGroup)],
                },
            ];
        }

        return there;
    }

    private static Entry[] Replaced(Entry[] entries, Entry entry)
    {
        var place = Array.BinarySearch(entries, entry);
        if (place >= 0)
        {
            Entry[] copy = [.. entries];
            copy[place] = entry;
            return copy;
        }

        return [.. entries[..~place], entry, .. entries[~place..]];
    }

    private static int Find(Entry[] entries, Issue issue) => Array.BinarySearch(entries, new Entry(issue, TopicOrder.Of(issue.Topic), issue.ToString(), []));

    /// <summary>The findings on one issue, in the order of findings.</summary>
    private sealed record Entry(Issue Issue, int Rank, string Text, Finding[] Findings) : IComparable<Entry>
    {
        public int CompareTo(Entry? other) => other is null ? 1 : Rank != other.Rank ? Rank.CompareTo(other.Rank) : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Which issues are bound up with others.</summary>
    private sealed record Reach(HashSet<TopicId> Spoken, HashSet<TopicId> Open, HashSet<Issue> Bound)
    {
        public static Reach Of(IReadOnlyList<CompiledStatement> statements, Dictionary<Issue, List<Speaker>> speakers) => new(
            [.. speakers.Keys.Select(issue => issue.Topic)],
            [.. statements.SelectMany(statement => statement.Asks).Where(ask => ask.Open is not null).Select(ask => ask.Issue.Topic)],
            [
                .. statements.SelectMany(statement => statement.Package).Select(ask => ask.Issue),
                .. speakers.Where(entry => entry.Value.Exists(speaker => speaker.Own.Concat(speaker.OfGroups).Any(one => one.Option is not null))).Select(entry => entry.Key),
            ]);

        public bool GoesBeyond(Issue issue, World world) => world.TopicOf(issue) is var topic && (topic.Order is not null || topic.SharesOf is not null || Open.Contains(topic.Id) || Bound.Contains(issue)
            || Spoken.Any(other => other != topic.Id && KinTie.Of(topic, world.TopicBy(other)) is not null));

        public IEnumerable<TopicId> TopicsWithCompanion(TopicId companion, World world) => Spoken.Where(topic => world.TopicBy(topic).Companions.Contains(companion));

        public Reach With(IEnumerable<TopicId> topics) => topics.All(Spoken.Contains) ? this : this with { Spoken = [.. Spoken, .. topics] };
    }
}
