namespace PeaceTerms;

/// <summary>
/// Reads each speaker's order clauses together: who says that X waits for E and E for F says that X waits for F. Added only where another
/// speaks of X and F (rules I9, I10).
/// </summary>
internal static class OrderClosure
{
    public static void AddTo(Dictionary<Issue, List<Speaker>> speakers, World world)
    {
        var issues = speakers.Where(entry => world.TopicOf(entry.Key).Order == OrderRelation.After && entry.Key.Key.All(role => role.Id != OpenRole.Open)).ToList();
        if (issues.Count < 2)
        {
            return;
        }

        var links = issues.SelectMany(entry => entry.Value.Where(speaker => speaker.Text is null).SelectMany(speaker => OrderLinks.Of(world, entry.Key, speaker)))
            .Where(link => link.Conditions.Count == 0 && link.Words.All(one => one.Option is null)).ToLookup(link => link.By);
        foreach (var (issue, there) in issues)
        {
            if (!EventId.TryParse(issue.Key[0].Id, out var subject) || !EventId.TryParse(issue.Key[1].Id, out var awaited))
            {
                continue;
            }

            foreach (var own in links.Where(own => there.Exists(speaker => !speaker.Parties.Contains(own.Key)) && !there.Exists(speaker => speaker.Parties.Contains(own.Key))).OrderBy(own => own.Key).ToList())
            {
                if (Path([.. own], awaited, subject) is { Count: > 1 } path)
                {
                    there.Add(new Speaker { Parties = [own.Key], Own = [.. path.SelectMany(link => link.Words).Select(one => one with { Issue = issue, Words = $"{one.Words} ({one.Issue.Key[0].Id} after {one.Issue.Key[1].Id})" })] });
                }
            }
        }
    }

    /// <summary>The fewest steps of one scope from one event to another; null when there are none.</summary>
    private static List<OrderLink>? Path(IReadOnlyList<OrderLink> links, EventId from, EventId to)
    {
        foreach (var scope in links.Select(link => link.Scope).Distinct())
        {
            var before = new Dictionary<EventId, OrderLink>();
            var open = new Queue<EventId>([from]);
            while (open.TryDequeue(out var at) && at != to)
            {
                foreach (var link in links.Where(link => link.First == at && link.Scope == scope && link.Then != from && before.TryAdd(link.Then, link)))
                {
                    open.Enqueue(link.Then);
                }
            }

            if (before.ContainsKey(to))
            {
                var path = new List<OrderLink>();
                for (var at = to; at != from; at = path[0].First)
                {
                    path.Insert(0, before[at]);
                }

                return path;
            }
        }

        return null;
    }
}
