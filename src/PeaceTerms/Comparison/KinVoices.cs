namespace PeaceTerms;

/// <summary>Who speaks to one issue, and what of it stands.</summary>
internal sealed class KinVoices
{
    // Most issues have no kin that is spoken of, so that nobody asks what stands.
    private readonly Lazy<(IReadOnlyList<(Speaker Speaker, IReadOnlyList<Requirement> Standing)> Voices, HashSet<PartyId> Parties, HashSet<StatementId> Statements)> heard;
    private readonly bool eachStatement;

    public KinVoices(Topic topic, Issue issue, int place, IEnumerable<Speaker> speakers, bool eachStatement)
    {
        (Topic, Issue, Place, this.eachStatement) = (topic, issue, place, eachStatement);
        heard = new(() =>
        {
            List<(Speaker, IReadOnlyList<Requirement>)> voices = [.. speakers.Select(speaker => (speaker, (IReadOnlyList<Requirement>)[.. StandingOf(speaker)])).Where(voice => voice.Item2.Count > 0)];
            return (voices, [.. voices.SelectMany(voice => voice.Item1.Parties)], [.. voices.SelectMany(voice => voice.Item2).Select(one => one.Statement)]);
        });
    }

    public Topic Topic { get; }

    public Issue Issue { get; }

    /// <summary>Its place in the order of findings.</summary>
    public int Place { get; }

    /// <summary>The words of those who do not speak to the other issue, by the scope that counts for both, in ordinal order.</summary>
    public IReadOnlyList<KinWords> Without(KinVoices other, Func<Scope, Scope> shared) =>
    [
        .. heard.Value.Voices.Where(voice => !SpeaksTo(voice, other))
            .SelectMany(voice => voice.Standing.Select(requirement => (voice.Speaker, Requirement: requirement)))
            .GroupBy(one => shared(one.Requirement.Scope))
            .Select(there => new KinWords(there.Key, [.. there]))
            .OrderBy(words => words.Scope.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>
    /// Whether one who speaks here speaks to the other issue too: the party, or where each statement stands by itself the statement. A text of
    /// several is left out where one of them speaks to the other issue.
    /// </summary>
    private bool SpeaksTo((Speaker Speaker, IReadOnlyList<Requirement> Standing) voice, KinVoices other) => eachStatement && voice.Speaker.Parties.Count == 1
        ? voice.Standing.Any(one => other.heard.Value.Statements.Contains(one.Statement))
        : voice.Speaker.Parties.Any(other.heard.Value.Parties.Contains);

    /// <summary>Its own words, without what is withdrawn, denied or replaced.</summary>
    private static IEnumerable<Requirement> StandingOf(Speaker speaker) => speaker.Own.GroupBy(one => one.Scope)
        .SelectMany(there => PositionMerger.Merge([.. there])?.Used.AsEnumerable() ?? []);
}

/// <summary>What is said in one scope, and by whom.</summary>
internal sealed record KinWords(Scope Scope, IReadOnlyList<(Speaker Speaker, Requirement Requirement)> Said)
{
    /// <summary>Whether the two are not all of the same parties: nobody is a near miss of itself.</summary>
    public bool IsOfOthersThan(KinWords other) => Said.Any(mine => other.Said.Any(theirs => !mine.Speaker.Parties.Any(theirs.Speaker.Parties.Contains)));
}
