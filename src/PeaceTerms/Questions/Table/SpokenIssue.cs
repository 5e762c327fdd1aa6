namespace PeaceTerms;

/// <summary>One issue with those who speak to it: the scopes in which they do, and what each says there.</summary>
internal sealed class SpokenIssue
{
    private readonly List<Speaker>[] speakersOf;
    private readonly Positions positions;

    public SpokenIssue(World world, Issue issue, IReadOnlyList<Speaker> speakers)
    {
        (Issue, Topic) = (issue, world.TopicOf(issue));
        List<Speaker> each = [.. speakers.SelectMany(speaker => OptionVariants.Of(speaker, world.Options)).OrderBy(speaker => speaker.Parties[0]).ThenBy(speaker => string.Join("+", speaker.Options), StringComparer.Ordinal)];
        Scopes = new ScopeClasses(world, Topic, each.SelectMany(speaker => speaker.Own));
        positions = new Positions(Scopes);
        speakersOf = [.. Enumerable.Range(0, Scopes.Count).Select(_ => new List<Speaker>())];
        foreach (var speaker in each)
        {
            foreach (var number in speaker.Own.Select(Scopes.NumberOf).Distinct())
            {
                speakersOf[number].Add(speaker);
            }
        }

        Related = [.. Scopes.Candidates().Where(pair => Scopes.Relate(Scopes[pair.First].Scope, Scopes[pair.Second].Scope) is not null)];
    }

    public Issue Issue { get; }

    public Topic Topic { get; }

    /// <summary>The scopes in which the issue is spoken of, by number.</summary>
    public ScopeClasses Scopes { get; }

    /// <summary>The pairs of scopes that may share something, one with itself included.</summary>
    public IReadOnlyList<(int First, int Second)> Related { get; }

    /// <summary>The groups of connected scopes (rule I1), each as the numbers of its scopes.</summary>
    public IEnumerable<IReadOnlyList<int>> Groups()
    {
        var groups = Scopes.Groups(Related);
        return Enumerable.Range(0, groups.Length).GroupBy(number => groups[number]).Select(group => (IReadOnlyList<int>)[.. group]);
    }

    /// <summary>All words that are said in some of the scopes, whether they stand or not.</summary>
    public IEnumerable<Requirement> WordsIn(IEnumerable<int> numbers) => numbers.SelectMany(number => speakersOf[number].SelectMany(speaker => speaker.Own.Where(one => Scopes.NumberOf(one) == number)));

    /// <summary>
    /// The parties with words in one of the scopes that they have not taken back, whether or not a better word stands before them: who may still
    /// be meant there is not passed over.
    /// </summary>
    public IEnumerable<PartyId> SpeakersIn(int number) => speakersOf[number].GroupBy(speaker => speaker.Parties[0])
        .Where(own => own.SelectMany(speaker => speaker.Own.Where(one => Scopes.NumberOf(one) == number)).ToList() is var words
            && !words.Exists(one => one.Stance == Stance.Withdraws) && words.Exists(one => (one.Vagueness & Vagueness.Denied) == 0 && !one.NeverHolds))
        .Select(own => own.Key);

    /// <summary>What stands of those who speak in one of the scopes, there or in a scope inside it. Options that make no difference there are none.</summary>
    public IEnumerable<(Speaker Speaker, Position Position)> Heard(int number, ScopeRelation cell) => OptionVariants.WithoutIdle(
        [.. speakersOf[number].Select(speaker => (Speaker: speaker, Position: positions.At(speaker, Scopes[number], cell)!)).Where(one => one.Position is not null)]);
}
