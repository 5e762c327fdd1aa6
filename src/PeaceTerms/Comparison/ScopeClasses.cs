namespace PeaceTerms;

/// <summary>The distinct scopes in which an issue is spoken of, and which of them can meet: only those that may share a party, so that apart ones are never paired.</summary>
internal sealed class ScopeClasses
{
    private readonly World world;
    private readonly Topic topic;
    private readonly List<(Scope Scope, Quantifier Quantifier)> classes = [];

    // Most issues are spoken of in one scope and need neither.
    private Dictionary<(Scope, Quantifier), int>? numbers;
    private Dictionary<(Scope, Scope), ScopeRelation?>? relations;

    /// <summary>The scopes of which speakers speak in their own words.</summary>
    public ScopeClasses(World world, Topic topic, List<Speaker> speakers)
        : this(world, topic, OnlyOne(speakers), speakers.SelectMany(static speaker => speaker.Own))
    {
    }

    public ScopeClasses(World world, Topic topic, IEnumerable<Requirement> requirements)
        : this(world, topic, null, requirements)
    {
    }

    private ScopeClasses(World world, Topic topic, (Scope Scope, Quantifier Quantifier)? known, IEnumerable<Requirement> requirements)
    {
        (this.world, this.topic) = (world, topic);
        if (known is { } only)
        {
            classes.Add(only);
            return;
        }

        foreach (var key in requirements.Select(requirement => (requirement.Scope, requirement.Quantifier)).Distinct()
            .OrderBy(key => key.Scope.ToString(), StringComparer.Ordinal).ThenBy(key => key.Quantifier))
        {
            (numbers ??= []).Add(key, classes.Count);
            classes.Add(key);
        }
    }

    public int Count => classes.Count;

    public (Scope Scope, Quantifier Quantifier) this[int number] => classes[number];

    public int NumberOf(Requirement requirement) => classes.Count == 1 ? 0 : numbers![(requirement.Scope, requirement.Quantifier)];

    /// <summary>The relation of two scopes; null when they surely share nothing.</summary>
    public ScopeRelation? Relate(Scope first, Scope second)
    {
        if (first.IsUnrestricted && second.IsUnrestricted)
        {
            return world.Scopes.OfUnrestricted;
        }

        relations ??= [];
        if (!relations.TryGetValue((first, second), out var relation))
        {
            relation = world.Scopes.Relate(topic, first, second);
            relations[(first, second)] = relation;
            relations[(second, first)] = relation?.Mirrored();
        }

        return relation;
    }

    /// <summary>Pairs of classes, the lower number first and a class with itself included, that may share something.</summary>
    public IEnumerable<(int First, int Second)> Candidates()
    {
        if (classes.Count == 1)
        {
            return [(0, 0)];
        }

        var role = topic.Facets.Where(role => role.Kind == RoleKind.Parties)
            .OrderByDescending(role => classes.Count(one => one.Scope[role.Name] is PartyFacet { Parties.Count: > 0 })).FirstOrDefault();
        var anywhere = new List<int>();
        var byParty = new Dictionary<PartyId, List<int>>();
        for (var number = 0; number < classes.Count; number++)
        {
            var listed = role is null ? null : classes[number].Scope[role.Name] as PartyFacet;
            if (listed is not { Parties.Count: > 0 } || listed.Parties.Any(world.Parties.MayReachOthers))
            {
                anywhere.Add(number);
                continue;
            }

            foreach (var party in listed.Parties.SelectMany(world.Parties.Reach).Distinct())
            {
                if (!byParty.TryGetValue(party, out var there))
                {
                    byParty[party] = there = [];
                }

                there.Add(number);
            }
        }

        var pairs = new HashSet<(int, int)>();
        foreach (var number in anywhere)
        {
            for (var other = 0; other < classes.Count; other++)
            {
                pairs.Add((Math.Min(number, other), Math.Max(number, other)));
            }
        }

        foreach (var there in byParty.Values)
        {
            for (var one = 0; one < there.Count; one++)
            {
                for (var other = one; other < there.Count; other++)
                {
                    pairs.Add((there[one], there[other]));
                }
            }
        }

        return pairs.Order();
    }

    /// <summary>Classes joined into groups of connected scopes (rule I1): the group's number for each class.</summary>
    public int[] Groups(IEnumerable<(int First, int Second)> related)
    {
        if (classes.Count == 1)
        {
            return [0];
        }

        var group = Enumerable.Range(0, classes.Count).ToArray();
        int Root(int number)
        {
            while (group[number] != number)
            {
                number = group[number] = group[group[number]];
            }

            return number;
        }

        foreach (var (first, second) in related)
        {
            group[Math.Max(Root(first), Root(second))] = Math.Min(Root(first), Root(second));
        }

        return [.. group.Select((_, number) => Root(number))];
    }

    /// <summary>The class of all that the speakers say; null where there is none, or more than one.</summary>
    private static (Scope Scope, Quantifier Quantifier)? OnlyOne(List<Speaker> speakers)
    {
        (Scope Scope, Quantifier Quantifier)? only = null;
        foreach (var speaker in speakers)
        {
            if (speaker.OnlyScope is not { } one || (only is { } known && (one.Quantifier != known.Quantifier || one.Scope != known.Scope)))
            {
                return null;
            }

            only ??= one;
        }

        return only;
    }
}
