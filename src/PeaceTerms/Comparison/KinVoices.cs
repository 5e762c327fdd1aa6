namespace PeaceTerms;

/// <summary>Who speaks to one issue, and what of it stands.</summary>
internal sealed class KinVoices
{
    private readonly IReadOnlyList<(Speaker Speaker, IReadOnlyList<Requirement> Standing)> voices;
    private readonly HashSet<PartyId> parties;

    public KinVoices(Topic topic, Issue issue, int place, IEnumerable<Speaker> speakers)
    {
        (Topic, Issue, Place) = (topic, issue, place);
        voices = [.. speakers.Select(speaker => (speaker, (IReadOnlyList<Requirement>)[.. StandingOf(speaker)])).Where(voice => voice.Item2.Count > 0)];
        parties = [.. voices.SelectMany(voice => voice.Speaker.Parties)];
    }

    public Topic Topic { get; }

    public Issue Issue { get; }

    /// <summary>Its place in the order of findings.</summary>
    public int Place { get; }

    /// <summary>The words of those who do not speak to the other issue, by the scope that counts for both, in ordinal order.</summary>
    public IReadOnlyList<KinWords> Without(KinVoices other, Func<Scope, Scope> shared) =>
    [
        .. voices.Where(voice => !voice.Speaker.Parties.Any(other.parties.Contains))
            .SelectMany(voice => voice.Standing.Select(requirement => (voice.Speaker, Requirement: requirement)))
            .GroupBy(one => shared(one.Requirement.Scope))
            .Select(there => new KinWords(there.Key, [.. there]))
            .OrderBy(words => words.Scope.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Its own words, without what is withdrawn, denied or replaced.</summary>
    private static IEnumerable<Requirement> StandingOf(Speaker speaker) => speaker.Own.GroupBy(one => one.Scope)
        .SelectMany(there => PositionMerger.Merge([.. there])?.Used.AsEnumerable() ?? []);
}

/// <summary>What is said in one scope, and by whom.</summary>
internal sealed record KinWords(Scope Scope, IReadOnlyList<(Speaker Speaker, Requirement Requirement)> Said);
