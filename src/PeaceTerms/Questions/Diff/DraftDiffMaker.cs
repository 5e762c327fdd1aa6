namespace PeaceTerms;

/// <summary>Compares two texts issue by issue, and joins again what differs alike.</summary>
internal sealed class DraftDiffMaker
{
    private readonly World world;
    private readonly DraftReader first;
    private readonly DraftReader second;
    private readonly DiffOptions options;
    private readonly DateOnly? asOf;

    public DraftDiffMaker(IKnownDossier dossier, Draft one, Draft other, DiffOptions options)
    {
        this.options = options;
        asOf = options.AsOf ?? dossier.Dossier.AsOf;
        world = dossier.WorldAsOf(asOf);
        DocumentId[] both = [one.Id, other.Id];
        first = new DraftReader(dossier, world, one, asOf, both, options.DropTopics);
        second = new DraftReader(dossier, world, other, asOf, both, options.DropTopics);
    }

    public DraftDiff Make()
    {
        var (mine, theirs) = (EntryList.Of(first), EntryList.Of(second));
        var maker = new ChangeMaker(world, first, second, new PartyEffects(world, first, second));
        var changes = mine.Select(entries => entries.Key).Union(theirs.Select(entries => entries.Key))
            .OrderBy(issue => TopicOrder.Of(issue.Topic)).ThenBy(issue => issue.ToString(), StringComparer.Ordinal)
            .SelectMany(issue => Joined(new EntryMatcher(world, world.TopicOf(issue)).Match(mine[issue], theirs[issue])).Select(pair => maker.Of(pair.First, pair.Second)).OrderBy(change => change.Key, StringComparer.Ordinal))
            .ToList();
        return new DraftDiff
        {
            First = first.Draft.Id,
            FirstTitle = first.Draft.Title,
            Second = second.Draft.Id,
            SecondTitle = second.Draft.Title,
            AsOf = asOf,
            Changes = [.. KinLinks.Add(changes, world).Select(change => options.Severity is { } severity ? change with { Severity = severity(change) } : change)],
        };
    }

    /// <summary>Pairs that differ alike, of single things that two texts name in one breath each, are one change again where one scope can name them all.</summary>
    private static IEnumerable<(EntryWords? First, EntryWords? Second)> Joined(IEnumerable<(EntryWords? First, EntryWords? Second)> pairs) => pairs
        .GroupBy(pair => (pair.First?.Likeness, pair.Second?.Likeness))
        .SelectMany(alike => alike.ToList() is var list && ScopeJoin.Of(list.Select(pair => pair.First?.Scope)) is { } before && ScopeJoin.Of(list.Select(pair => pair.Second?.Scope)) is { } after
            ? [(EntryWords.Join(list.Select(pair => pair.First), before.Scope), EntryWords.Join(list.Select(pair => pair.Second), after.Scope))]
            : list.AsEnumerable());
}
