namespace PeaceTerms;

/// <summary>
/// Looks for the zones of a row in every scope that somebody speaks of or that several surely share. A zone needs a scope that surely lies inside
/// those of all who speak of it, and an outcome that is sure for each of them under every condition (rules M2, M3); what others say of a part is left out.
/// </summary>
internal sealed class ZoneFinder
{
    /// <summary>How many scopes that nobody names, but several share, are looked at on one row.</summary>
    private const int MostSharedScopes = 256;

    private readonly World world;
    private readonly SpokenIssue issue;
    private readonly IReadOnlyList<int> numbers;
    private readonly RowWording words;
    private readonly Dictionary<int, SortedSet<int>> near;

    public ZoneFinder(World world, SpokenIssue issue, IReadOnlyList<int> numbers, RowWording words)
    {
        (this.world, this.issue, this.numbers, this.words) = (world, issue, numbers, words);
        near = numbers.ToDictionary(number => number, _ => new SortedSet<int>());
        foreach (var (first, second) in issue.Related.Where(pair => near.ContainsKey(pair.First)))
        {
            near[first].Add(second);
            near[second].Add(first);
        }
    }

    /// <summary>Why there are scopes of which two or more speak and for which no zone was found, once zones were looked for. Empty when there are none.</summary>
    public SortedSet<UndeterminedReason> Open { get; } = [];

    /// <summary>The zones; of those that say the same of the same parties only the widest.</summary>
    public IReadOnlyList<SharedZone> Zones()
    {
        if (issue.Topic.IsFactual == true)
        {
            Open.Add(UndeterminedReason.Disputed);
            return [];
        }

        var found = Candidates().SelectMany(one => In(one.Scope, one.Reach)).ToList();
        return [.. found.Where(zone => !found.Exists(wider => IsSaidBy(wider, zone)))
            .OrderBy(zone => zone.Overlap.Scope.ToString(), StringComparer.Ordinal).ThenBy(zone => string.Join("+", zone.Options), StringComparer.Ordinal)];
    }

    private bool IsSaidBy(SharedZone wider, SharedZone zone) => wider != zone && wider.Parties.SequenceEqual(zone.Parties) && wider.Options.SequenceEqual(zone.Options)
        && wider.Room == zone.Room && wider.Wanted == zone.Wanted
        && issue.Scopes.Relate(zone.Overlap.Scope, wider.Overlap.Scope) is { FirstInside: true, SecondInside: false }
        && !wider.Overlap.Except.Any(left => issue.Scopes.Relate(left, zone.Overlap.Scope) is not null);

    /// <summary>The scopes spoken of, then what each surely shares with another, and that with a third; with the numbers of those that may reach it.</summary>
    private IEnumerable<(Scope Scope, IReadOnlyCollection<int> Reach)> Candidates()
    {
        var waiting = new Queue<(Scope Scope, IReadOnlyCollection<int> Reach)>(numbers.Select(number => (issue.Scopes[number].Scope, (IReadOnlyCollection<int>)near[number])).DistinctBy(one => one.Item1));
        var known = waiting.Select(one => one.Scope).ToHashSet();
        var most = known.Count + MostSharedScopes;
        while (waiting.TryDequeue(out var next))
        {
            yield return next;
            foreach (var number in next.Reach)
            {
                foreach (var shared in SharedWith(next.Scope, number))
                {
                    if (known.Count == most && !known.Contains(shared))
                    {
                        Open.Add(UndeterminedReason.Scope);
                    }
                    else if (known.Add(shared))
                    {
                        waiting.Enqueue((shared, [.. next.Reach.Where(near[number].Contains)]));
                    }
                }
            }
        }
    }

    /// <summary>What a scope shares with one that is spoken of; where some of it are meant, also the things named that surely lie in the scope (rule S3).</summary>
    private IEnumerable<Scope> SharedWith(Scope scope, int number)
    {
        var (other, quantifier) = issue.Scopes[number];
        if (issue.Scopes.Relate(scope, other) is { IsSure: true, FirstInside: false, Shared: var shared } && shared != scope)
        {
            yield return shared;
        }

        if (quantifier == Quantifier.Some && world.Scopes.PartInside(issue.Topic, other, scope) is { } part && part != scope)
        {
            yield return part;
        }
    }

    private List<SharedZone> In(Scope scope, IReadOnlyCollection<int> reach)
    {
        if (issue.Scopes.Relate(scope, scope) is not { IsSure: true } itself)
        {
            Open.Add(UndeterminedReason.Scope);
            return [];
        }

        var covering = Covering(scope, reach).ToList();
        var voices = covering.SelectMany(number => issue.Heard(number, itself).Select(one => new Voice(one.Speaker.Parties[0], one.Speaker.Options, one.Speaker.Choices, one.Position, number))).ToList();
        var parties = voices.Select(voice => voice.Party).Distinct().Order().ToList();
        if (parties.Count < 2)
        {
            return [];
        }

        if (covering.SelectMany(issue.SpeakersIn).Any(party => !parties.Contains(party)))
        {
            Open.Add(UndeterminedReason.Scope);
            return [];
        }

        List<Scope> apart = [.. voices.SelectMany(voice => voice.Position.Apart).Concat(OfOthers(reach.Except(covering), voices)).Distinct().OrderBy(part => part.ToString(), StringComparer.Ordinal)];
        if (voices.Exists(voice => voice.Position.Used.IsWeak) || !CountTheSame(covering))
        {
            Open.Add(CountTheSame(covering) ? UndeterminedReason.ForceOfWords : UndeterminedReason.Counting);
            return [];
        }

        var overlap = OverlapOf(scope, itself, covering, apart);
        var zones = Shared(voices).Select(zone => ZoneOf(zone.Options, zone.Room, zone.Wanted, parties, overlap)).ToList();
        if (zones.Count == 0 || (zones[0].Options.Count > 0 && !IsUnderEach(voices, zones)))
        {
            Open.Add(voices.Exists(voice => voice.Position.Used.IsConditional) ? UndeterminedReason.Condition : UndeterminedReason.NotStated);
        }

        // What they share is a zone only where something is surely left of which only they speak; whatever may be left, they share it there.
        return world.Scopes.Exceeds(issue.Topic, scope, apart, voices.Exists(voice => issue.Scopes[voice.Number].Quantifier == Quantifier.Some)) ? zones : [];
    }

    /// <summary>Whether some party has a zone under each of its choices.</summary>
    private static bool IsUnderEach(List<Voice> voices, List<SharedZone> zones) => voices.Where(voice => voice.Options.Count > 0).GroupBy(voice => voice.Party)
        .Any(own => own.All(voice => zones.Exists(zone => zone.Options.SequenceEqual(voice.Options))));

    /// <summary>The scopes spoken of that surely reach all of a scope: of some, only where the scope is made of the things that they name, unless all speak of some (rule S3).</summary>
    private IEnumerable<int> Covering(Scope scope, IEnumerable<int> reach)
    {
        var around = reach.Where(number => Covers(issue.Scopes[number].Scope, scope)).ToList();
        var isOfEvery = around.Exists(number => issue.Scopes[number].Quantifier == Quantifier.Every);
        return around.Where(number => !isOfEvery || issue.Scopes[number].Quantifier == Quantifier.Every || world.Scopes.PartInside(issue.Topic, issue.Scopes[number].Scope, scope) == scope);
    }

    /// <summary>Whether a scope surely holds all of another, but for triggers that it leaves out.</summary>
    private bool Covers(Scope outer, Scope inner) => outer == inner || (issue.Scopes.Relate(outer, inner) is { IsSure: true } relation && (relation.SecondInside || (relation.LeftOut.Count > 0 && relation.Shared == inner)));

    /// <summary>The scopes in which others speak: other parties, or the same under an option that says nothing of the whole.</summary>
    private IEnumerable<Scope> OfOthers(IEnumerable<int> reach, List<Voice> voices) => reach
        .Where(number => issue.Scopes.Relate(issue.Scopes[number].Scope, issue.Scopes[number].Scope) is { } own
            && (issue.SpeakersIn(number).Any(party => !voices.Exists(voice => voice.Party == party)) || issue.Heard(number, own).Any(one => !voices.Exists(voice => voice.Party == one.Speaker.Parties[0] && (voice.Options.Count == 0 || one.Speaker.Options.Count == 0 || voice.Options.SequenceEqual(one.Speaker.Options))))))
        .Select(number => issue.Scopes[number].Scope);

    /// <summary>Whether what holds as a whole is surely counted the same by all (rules I11, I12).</summary>
    private bool CountTheSame(IReadOnlyList<int> covering)
    {
        var scopes = covering.Select(number => issue.Scopes[number].Scope).Distinct().ToList();
        return scopes.TrueForAll(one => scopes.TrueForAll(other => issue.Scopes.Relate(one, other) is { IsSure: true, Ways: [CountingWay.Same] }));
    }

    /// <summary>What all surely share whichever options are taken; where that is nothing, what they share under each single choice.</summary>
    private IEnumerable<(IReadOnlyList<OptionChoice> Options, OutcomeSet Room, OutcomeSet? Wanted)> Shared(List<Voice> voices)
    {
        var standing = voices.Where(voice => voice.Options.Count == 0 || !voice.Position.Acceptable.Possible.IsEmpty).ToList();
        if (voices.Exists(voice => !standing.Exists(one => one.Party == voice.Party)))
        {
            // Who contradicts itself whatever it takes shares nothing with anybody.
            return [];
        }

        if (standing.GroupBy(voice => voice.Party).All(own => SpeaksUnderAll([.. own])) && CommonGround.Of(standing.ConvertAll(voice => voice.Position), world.Conditions) is var (room, wanted))
        {
            return [([], room, wanted)];
        }

        return standing.Where(voice => voice.Options.Count > 0).GroupBy(voice => (voice.Party, string.Join("+", voice.Options))).OrderBy(choice => choice.Key)
            .Select(choice => (choice.First().Options, Ground: CommonGround.Of([.. standing.Where(voice => voice.Party != choice.Key.Party || voice.Options.Count == 0 || choice.Contains(voice)).Select(voice => voice.Position)], world.Conditions)))
            .Where(one => one.Ground is not null)
            .Select(one => (one.Options, one.Ground!.Value.Room, one.Ground.Value.Wanted));
    }

    /// <summary>Whether a party says something of the scope whichever of its options are taken.</summary>
    private static bool SpeaksUnderAll(List<Voice> own) => own.TrueForAll(voice => voice.Options.Count == 0)
        || own.Where(voice => voice.Options.Count > 0).Select(voice => string.Join("+", voice.Options)).Distinct().Count() == own.Max(voice => voice.Choices);

    private ScopeOverlap OverlapOf(Scope scope, ScopeRelation itself, IEnumerable<int> covering, IEnumerable<Scope> apart)
    {
        var relations = covering.Select(number => issue.Scopes.Relate(issue.Scopes[number].Scope, scope)!).Append(itself).ToList();
        return new ScopeOverlap
        {
            Scope = scope,
            IsSure = true,
            RestsOn = [.. relations.SelectMany(relation => relation.Facts).Distinct().OrderBy(fact => (fact.Kind, fact.Subject, fact.Object))],
            Except = [.. apart.Concat(relations.SelectMany(relation => relation.LeftOut)).Distinct()],
        };
    }

    private SharedZone ZoneOf(IReadOnlyList<OptionChoice> options, OutcomeSet room, OutcomeSet? wanted, IReadOnlyList<PartyId> parties, ScopeOverlap overlap) => new()
    {
        Overlap = overlap,
        Question = words.QuestionIn(overlap.Scope),
        Where = words.Where(overlap.Scope),
        Parties = parties,
        Label = words.Label(parties),
        Options = options,
        Room = room,
        Wanted = wanted,
        Witness = (wanted ?? room).Witness()!,
    };

    /// <summary>One who speaks of a scope, under a choice among its options, from one of the scopes that it names.</summary>
    private sealed record Voice(PartyId Party, IReadOnlyList<OptionChoice> Options, int Choices, Position Position, int Number);
}
