namespace PeaceTerms;

/// <summary>Whom others bind although they have not spoken of it themselves (rule M8).</summary>
internal sealed class UnconsentedFindings(World world, ScopeClasses classes, List<Speaker> speakers, FindingMaker maker)
{
    private readonly Dictionary<(PartyId, Scope), bool> heard = [];

    public IEnumerable<Finding> Findings() => speakers.Exists(static speaker => speaker.BindsSomeone) ? Unheard() : [];

    private IEnumerable<Finding> Unheard()
    {
        foreach (var bound in Binding().GroupBy(pair => pair.Bound, pair => pair.Requirement))
        {
            var unheard = bound.GroupBy(requirement => requirement.Scope).SelectMany(there => there).ToList();
            yield return maker.Unconsented(bound.Key, unheard, unheard.OrderBy(one => one.Scope.ToString(), StringComparer.Ordinal).First().Scope);
        }
    }

    /// <summary>The words that bind one who has not spoken there. Whether it has is asked once for each party and scope.</summary>
    private List<(PartyId Bound, Requirement Requirement)> Binding()
    {
        var binding = new List<(PartyId Bound, Requirement Requirement)>();
        (PartyId Bound, Scope? Scope, bool HasSpoken) last = default;
        foreach (var speaker in speakers)
        {
            if (!speaker.BindsSomeone)
            {
                continue;
            }

            for (var place = 0; place < speaker.Own.Count; place++)
            {
                var one = speaker.Own[place];
                if (one.IsRefusal || one.Stance == Stance.Withdraws)
                {
                    continue;
                }

                foreach (var bound in one.Binds.AsSpan())
                {
                    // One word after another mostly binds the same party in the same scope.
                    if (!ReferenceEquals(last.Scope, one.Scope) || last.Bound != bound)
                    {
                        last = (bound, one.Scope, HasSpokenThere(bound, one.Scope));
                    }

                    if (!last.HasSpoken)
                    {
                        binding.Add((bound, one));
                    }
                }
            }
        }

        return binding;
    }

    private bool HasSpokenThere(PartyId bound, Scope scope)
    {
        if (!heard.TryGetValue((bound, scope), out var hasSpoken))
        {
            heard[(bound, scope)] = hasSpoken = HasSpoken(bound, scope);
        }

        return hasSpoken;
    }

    /// <summary>Whether a party, a group that it belongs to or, for a joint force, a contributor speaks to the issue in an overlapping scope.</summary>
    private bool HasSpoken(PartyId bound, Scope scope) => speakers.Any(speaker =>
        speaker.Parties.Any(party => world.Parties.Reach(party).Contains(bound) || (world.Parties.IsJointForce(bound) && world.Parties.Reach(bound).Contains(party)))
        && speaker.Own.Any(one => classes.Relate(one.Scope, scope) is not null));
}
