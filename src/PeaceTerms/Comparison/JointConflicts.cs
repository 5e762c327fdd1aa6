namespace PeaceTerms;

/// <summary>
/// What three or more sides can't have together on one issue although any fewer of them could (rule M5). Looked for in every scope that surely lies
/// inside the scopes of three speakers: those spoken of, and what they surely share. What is asked of some, under an option, or narrowed on a
/// condition takes no part.
/// </summary>
internal sealed class JointConflicts(World world, Topic topic, ScopeClasses classes, Positions positions, IReadOnlyList<Speaker>[] speakersOf)
{
    /// <summary>How many scopes that nobody names, but several share, are looked at on one issue.</summary>
    private const int MostSharedScopes = 256;

    /// <summary>The findings, in an order that depends on the input's content only.</summary>
    /// <param name="related">The pairs of classes that may share something.</param>
    /// <param name="maker">Writes them.</param>
    public IEnumerable<Finding> Findings(IReadOnlyList<(int First, int Second)> related, FindingMaker maker) =>
        topic.IsFactual == true || topic.Domain is { IsOpen: false, Outcomes.Count: 1 or 2 } || !MayBe() ? [] : Found(related, maker);

    private IEnumerable<Finding> Found(IReadOnlyList<(int First, int Second)> related, FindingMaker maker)
    {
        foreach (var (scope, reach) in classes.Count == 1 ? [(classes[0].Scope, [0])] : Scopes(Neighbours(related)))
        {
            if (classes.Relate(scope, scope) is not { IsSure: true } itself)
            {
                continue;
            }

            var sides = SidesIn(scope, itself, reach);
            var start = sides.Select(side => side.Position.Used.StartDate).Distinct().ToList() is [{ } day] ? day : (DateOnly?)null;
            foreach (var domain in sides.Select(side => side.Position.Acceptable.Domain).Distinct().OrderBy(domain => domain.Unit, StringComparer.Ordinal))
            {
                var able = sides.Select(side => (Side: side, Set: PossibleIn(side.Position.Acceptable, domain, start)!)).Where(one => one.Set is not null && JointSearch.CanTakePart(one.Set)).ToList();
                foreach (var family in JointSearch.Families([.. able.Select(one => one.Set)]))
                {
                    if (Show(maker, scope, itself, [.. family.Select(place => able[place])]) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    /// <summary>Whether there are three speakers, and on an axis one whose outcomes may be more than one unbroken stretch.</summary>
    private bool MayBe()
    {
        var every = Every().ToList();
        var heard = every is [var only] ? speakersOf[only] : every.SelectMany(number => speakersOf[number]).Distinct().ToList();
        return heard.Count > 2 && heard.Any(static speaker => speaker.Own.Count + speaker.OfGroups.Count > 1 || speaker.Own[0].IsRefusal || !JointSearch.IsOneStretch(speaker.Own[0].Outcomes.Possible));
    }

    private IEnumerable<int> Every() => Enumerable.Range(0, classes.Count).Where(number => classes[number].Quantifier == Quantifier.Every);

    private SortedSet<int>[] Neighbours(IEnumerable<(int First, int Second)> related)
    {
        var near = Enumerable.Range(0, classes.Count).Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (first, second) in related.Where(pair => classes[pair.First].Quantifier == Quantifier.Every && classes[pair.Second].Quantifier == Quantifier.Every))
        {
            near[first].Add(second);
            near[second].Add(first);
        }

        return near;
    }

    /// <summary>The scopes spoken of, then what each surely shares with another, and that with a third; with the classes that may cover them.</summary>
    private IEnumerable<(Scope Scope, IReadOnlyCollection<int> Reach)> Scopes(SortedSet<int>[] near)
    {
        var waiting = new Queue<(Scope Scope, IReadOnlyCollection<int> Reach)>(Every().Select(number => (classes[number].Scope, (IReadOnlyCollection<int>)near[number])));
        var known = waiting.Select(one => one.Scope).ToHashSet();
        var most = known.Count + MostSharedScopes;
        while (waiting.TryDequeue(out var next))
        {
            if (next.Reach.SelectMany(number => speakersOf[number]).Distinct().Take(3).Count() < 3)
            {
                continue;
            }

            yield return next;
            foreach (var number in next.Reach)
            {
                if (known.Count < most && classes.Relate(next.Scope, classes[number].Scope) is { IsSure: true, FirstInside: false } relation && known.Add(relation.Shared))
                {
                    waiting.Enqueue((relation.Shared, [.. next.Reach.Where(near[number].Contains)]));
                }
            }
        }
    }

    /// <summary>Those who speak of all of the scope; who can accept the same outcomes in the same words of scope are one side (rule M7).</summary>
    private List<Standpoint> SidesIn(Scope scope, ScopeRelation itself, IEnumerable<int> reach)
    {
        var able = Able(scope, itself, reach);
        if (!CanClash(able))
        {
            return [];
        }

        var alike = new Dictionary<(Scope, OutcomeSet), List<(Speaker Speaker, Position Position)>>();
        foreach (var (speaker, position, own) in able)
        {
            if (!alike.TryGetValue((own, position.Acceptable.Possible), out var side))
            {
                alike[(own, position.Acceptable.Possible)] = side = [];
            }

            side.Add((speaker, position));
        }

        return alike.Count > 2 ? [.. alike.Select(side => Together(side.Value, side.Key.Item1)).OrderBy(side => side.Key, StringComparer.Ordinal)] : [];
    }

    /// <summary>Whose words hold in all of the scope in every case, each once.</summary>
    private List<(Speaker Speaker, Position Position, Scope Own)> Able(Scope scope, ScopeRelation itself, IEnumerable<int> reach)
    {
        var able = new List<(Speaker Speaker, Position Position, Scope Own)>();
        var heard = classes.Count == 1 ? null : new HashSet<Speaker>();
        var cell = ReferenceEquals(itself.Shared, scope) ? itself : itself with { Shared = scope };
        foreach (var number in reach)
        {
            var own = classes[number];
            if (!Covers(own.Scope, scope))
            {
                continue;
            }

            foreach (var speaker in speakersOf[number])
            {
                if (speaker.Options.Count == 0 && heard?.Add(speaker) != false
                    && positions.At(speaker, own, cell) is { Used: { IsWeak: false, IsNarrowed: false }, Acceptable.Possible.IsEmpty: false } position)
                {
                    able.Add((speaker, position, own.Scope));
                }
            }
        }

        return able;
    }

    /// <summary>Whether three of one domain can take part, and not all are unbroken stretches of an axis. Between domains more is to be looked at.</summary>
    private static bool CanClash(List<(Speaker Speaker, Position Position, Scope Own)> able)
    {
        var (takingPart, areStretches) = (0, true);
        foreach (var (_, position, _) in able)
        {
            if (position.Acceptable.Domain != able[0].Position.Acceptable.Domain)
            {
                return able.Count > 2;
            }

            takingPart += JointSearch.CanTakePart(position.Acceptable.Possible) ? 1 : 0;
            areStretches &= JointSearch.IsOneStretch(position.Acceptable.Possible);
        }

        return takingPart > 2 && !areStretches;
    }

    private bool Covers(Scope outer, Scope inner) => outer == inner || classes.Relate(outer, inner) is { SecondInside: true };

    /// <summary>One side of several that can accept the same: surely only what is sure of each, and apart where any of them is.</summary>
    private static Standpoint Together(List<(Speaker Speaker, Position Position)> alike, Scope own)
    {
        var side = Standpoint.Of(alike, own, Quantifier.Every, eachStatement: false);
        return alike.Count == 1 ? side : new Standpoint(side.Speakers, side.Position with
        {
            Ideal = alike.Select(one => one.Position.Ideal).Aggregate((all, one) => all.StandBeside(one)),
            Acceptable = alike.Select(one => one.Position.Acceptable).Aggregate((all, one) => all.StandBeside(one)),
            Apart = [.. alike.SelectMany(one => one.Position.Apart).Distinct()],
        }, own, Quantifier.Every, eachStatement: false);
    }

    /// <summary>What is possible, in the domain that the others share; null where that would lose something.</summary>
    private static OutcomeSet? PossibleIn(AllowedOutcomes outcomes, OutcomeDomain domain, DateOnly? start)
    {
        if (outcomes.Domain == domain)
        {
            return outcomes.Possible;
        }

        var (_, mine, lost) = CommonDomain.Of(AllowedOutcomes.Unknown(domain), outcomes, start);
        return lost is null && mine.Domain == domain ? mine.Possible : null;
    }

    private Finding? Show(FindingMaker maker, Scope scope, ScopeRelation itself, IReadOnlyList<(Standpoint Side, OutcomeSet Set)> family)
    {
        Scope[] apart = [.. family.SelectMany(one => one.Side.Position.Apart).Distinct().OrderBy(part => part.ToString(), StringComparer.Ordinal)];
        if (!world.Scopes.Exceeds(topic, scope, apart, isOfSome: false))
        {
            return null;
        }

        var facts = family.SelectMany(one => classes.Relate(one.Side.Scope, scope)!.Facts).Concat(itself.Facts).Distinct().OrderBy(fact => (fact.Kind, fact.Subject, fact.Object));
        var cell = itself with { Shared = scope, Facts = ValueList.From(facts) };
        var proof = new ProofCase { First = family[0].Set, Second = family[1].Set, Others = [.. family.Skip(2).Select(one => one.Set)] };
        return maker.Joint([.. family.Select(one => one.Side)], cell, apart, proof, Readings(family));
    }

    private static IReadOnlyList<Reading> Readings(IReadOnlyList<(Standpoint Side, OutcomeSet Set)> family)
    {
        var converted = family.Where(one => one.Side.Position.Acceptable.Domain != one.Set.Domain).Select(one => new Reading
        {
            Kind = ReadingKind.Conversion,
            Text = $"{one.Side.Position.Acceptable.Domain.Unit ?? "no unit"} is read in {one.Set.Domain.Unit ?? "no unit"}",
        });
        return [.. family.SelectMany(one => one.Side.Position.Used.Readings).Concat(converted).Distinct()
            .OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal)];
    }
}
