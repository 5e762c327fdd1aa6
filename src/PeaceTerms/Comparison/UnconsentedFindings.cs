namespace PeaceTerms;

/// <summary>Whom others bind although they have not spoken of it themselves (rule M8).</summary>
internal sealed class UnconsentedFindings(World world, ScopeClasses classes, IReadOnlyList<Speaker> speakers, FindingMaker maker)
{
    public IEnumerable<Finding> Findings() => speakers.Any(BindsSomeone) ? Unheard() : [];

    private static bool BindsSomeone(Speaker speaker)
    {
        for (var place = 0; place < speaker.Own.Count; place++)
        {
            if (speaker.Own[place].Binds.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

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
        var heard = new Dictionary<(PartyId, Scope), bool>();
        var binding = new List<(PartyId Bound, Requirement Requirement)>();
        foreach (var speaker in speakers)
        {
            for (var place = 0; place < speaker.Own.Count; place++)
            {
                var one = speaker.Own[place];
                if (one.IsRefusal || one.Stance == Stance.Withdraws)
                {
                    continue;
                }

                foreach (var bound in one.Binds.AsSpan())
                {
                    if (!heard.TryGetValue((bound, one.Scope), out var hasSpoken))
                    {
                        heard[(bound, one.Scope)] = hasSpoken = HasSpoken(bound, one.Scope);
                    }

                    if (!hasSpoken)
                    {
                        binding.Add((bound, one));
                    }
                }
            }
        }

        return binding;
    }

    /// <summary>Whether a party, a group that it belongs to or, for a joint force, a contributor speaks to the issue in an overlapping scope.</summary>
    private bool HasSpoken(PartyId bound, Scope scope) => speakers.Any(speaker =>
        speaker.Parties.Any(party => world.Parties.Reach(party).Contains(bound) || (world.Parties.IsJointForce(bound) && world.Parties.Reach(bound).Contains(party)))
        && speaker.Own.Any(one => classes.Relate(one.Scope, scope) is not null));
}
