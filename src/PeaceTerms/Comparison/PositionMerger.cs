namespace PeaceTerms;

/// <summary>Merges what one side has said in one scope into a position: later over earlier, own word over reports, never vaguer over clearer.</summary>
internal sealed class PositionMerger
{
    private readonly List<Requirement> wishes = [];
    private readonly List<Requirement> acceptances = [];
    private readonly List<(Requirement Requirement, AllowedOutcomes Refused)> refusals = [];
    private readonly List<(Requirement, SetAsideReason)> setAside = [];
    private readonly OutcomeDomain domain;

    // What stands always has one voice, since a better one removes the weaker and a weaker one is set aside.
    private Voice? voice;
    private readonly DateOnly? start;

    private PositionMerger(IReadOnlyList<Requirement> requirements)
    {
        domain = requirements.Select(requirement => requirement.Outcomes.Domain)
            .OrderBy(one => one.Unit == OutcomeDomain.Hours ? 0 : one.Unit is null ? 2 : 1).ThenBy(one => one.Unit, StringComparer.Ordinal).First();
        start = requirements.Select(requirement => requirement.StartDate).Distinct().ToList() is [{ } day] ? day : null;
    }

    /// <summary>The position; null when nothing stands.</summary>
    /// <param name="requirements">What the side has said, all covering the scope, in any order.</param>
    public static Position? Merge(IReadOnlyList<Requirement> requirements)
    {
        if (requirements.Count == 0)
        {
            return null;
        }

        var merger = new PositionMerger(requirements);
        foreach (var requirement in requirements.OrderBy(one => one.Date).ThenByDescending(one => one.Voice).ThenBy(one => one.Statement))
        {
            merger.Add(requirement);
        }

        return merger.Result();
    }

    private void Add(Requirement next)
    {
        if (next.Vagueness.HasFlag(Vagueness.Denied))
        {
            setAside.Add((next, SetAsideReason.Denied));
            return;
        }

        if (voice > next.Voice)
        {
            setAside.Add((next, SetAsideReason.WeakerVoice));
            return;
        }

        if (voice < next.Voice)
        {
            DropAll(SetAsideReason.WeakerVoice);
        }

        voice = next.Voice;
        if (next.Stance == Stance.Withdraws)
        {
            DropAll(SetAsideReason.Withdrawn);
            voice = null;
        }
        else if (next.IsRefusal)
        {
            refusals.Add((next, Outcomes(next)));
        }
        else if (IsVaguerThanWhatStands(next))
        {
            setAside.Add((next, SetAsideReason.Vaguer));
        }
        else
        {
            LiftEarlierRefusals(next);
            if (next.IsWish)
            {
                Supersede(next);
            }

            (next.IsWish ? wishes : acceptances).Add(next);
        }
    }

    /// <summary>A later wish replaces earlier wishes and acceptances, unless it repeats them.</summary>
    private void Supersede(Requirement next)
    {
        Move(acceptances, earlier => earlier.Date < next.Date, SetAsideReason.Superseded);
        var says = Outcomes(next);
        Move(wishes, earlier => earlier.Date < next.Date && Outcomes(earlier) != says, SetAsideReason.Superseded);
    }

    /// <summary>
    /// What stands stays where a later wish is merely vaguer: more fits its words and not even as much is sure (rule P3). Words are judged, not
    /// what a direction makes of them; else a raised offer, which leaves open all that is better for the speaker, would pass for a vague one.
    /// </summary>
    private bool IsVaguerThanWhatStands(Requirement next)
    {
        var earlier = wishes.Where(wish => wish.Date < next.Date);
        if (!next.IsWish || next.Literal.Sure == next.Literal.Possible || !earlier.Any())
        {
            return false;
        }

        var says = CommonDomain.To(next.Literal, domain, start);
        var stands = Together(earlier.Select(wish => (wish.Document, CommonDomain.To(wish.Literal, domain, start))));
        return says != stands && stands.Possible.IsSubsetOf(says.Possible) && !stands.Sure.IsSubsetOf(says.Sure);
    }

    /// <summary>What is now wanted or accepted is no longer refused (rule P1).</summary>
    private void LiftEarlierRefusals(Requirement next)
    {
        var says = Outcomes(next);
        for (var index = refusals.Count - 1; index >= 0; index--)
        {
            var (refusal, refused) = refusals[index];
            if (refusal.Date >= next.Date)
            {
                continue;
            }

            var left = new AllowedOutcomes(refused.Sure.Except(says.Possible), refused.Possible.Except(says.Sure));
            if (left.Possible.IsEmpty)
            {
                setAside.Add((refusal, SetAsideReason.Superseded));
                refusals.RemoveAt(index);
            }
            else
            {
                refusals[index] = (refusal, left);
            }
        }
    }

    private Position? Result()
    {
        var used = wishes.Concat(acceptances).Concat(refusals.Select(refusal => refusal.Requirement)).ToList();
        if (used.Count == 0)
        {
            return null;
        }

        var unknown = AllowedOutcomes.Unknown(domain);
        var ideal = wishes.Count > 0 ? Wanted(wishes) : unknown;
        var acceptable = wishes.Count == 0 && acceptances.Count == 0 ? unknown
            : acceptances.Select(Outcomes).Aggregate(wishes.Count > 0 ? ideal : AllowedOutcomes.None(domain), (all, one) => all.Unite(one));
        foreach (var (_, refused) in refusals)
        {
            (ideal, acceptable) = (ideal.Without(refused), acceptable.Without(refused));
        }

        return new Position
        {
            Ideal = ideal,
            Acceptable = acceptable,
            Used = new Evidence(used),
            SetAside = [.. setAside.OrderBy(one => one.Item1.Date).ThenBy(one => one.Item1.Statement)],
        };
    }

    private AllowedOutcomes Wanted(IEnumerable<Requirement> standing) => Together(standing.Select(wish => (wish.Document, Outcomes(wish))));

    /// <summary>Wishes of one document hold together; documents of which none replaces the other stand beside each other (rules P1, P2).</summary>
    private static AllowedOutcomes Together(IEnumerable<(string Document, AllowedOutcomes Outcomes)> wishes) => wishes
        .GroupBy(wish => wish.Document, wish => wish.Outcomes, StringComparer.Ordinal)
        .Select(document => document.Distinct().Aggregate((all, one) => all.Intersect(one)))
        .Distinct()
        .Aggregate((all, one) => all.StandBeside(one));

    private AllowedOutcomes Outcomes(Requirement requirement) => CommonDomain.To(requirement.Outcomes, domain, start);

    private void DropAll(SetAsideReason reason)
    {
        Move(wishes, _ => true, reason);
        Move(acceptances, _ => true, reason);
        setAside.AddRange(refusals.Select(refusal => (refusal.Requirement, reason)));
        refusals.Clear();
    }

    private void Move(List<Requirement> from, Func<Requirement, bool> isMoved, SetAsideReason reason)
    {
        setAside.AddRange(from.Where(isMoved).Select(one => (one, reason)));
        from.RemoveAll(one => isMoved(one));
    }
}
