namespace PeaceTerms;

/// <summary>Merges what one side has said in one scope into a position: later over earlier, own word over reports, never vaguer over clearer.</summary>
internal sealed class PositionMerger
{
    private readonly List<Requirement> wishes = [];
    private readonly List<Requirement> acceptances = [];
    private readonly List<(Requirement Requirement, AllowedOutcomes Refused)> refusals = [];
    private readonly List<(Requirement, SetAsideReason)> setAside = [];
    private readonly OutcomeDomain domain;
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

        var standing = wishes.Concat(acceptances).Concat(refusals.Select(refusal => refusal.Requirement)).ToList();
        if (standing.Exists(earlier => earlier.Voice > next.Voice))
        {
            setAside.Add((next, SetAsideReason.WeakerVoice));
            return;
        }

        Drop(earlier => earlier.Voice < next.Voice, SetAsideReason.WeakerVoice);
        if (next.Stance == Stance.Withdraws)
        {
            Drop(_ => true, SetAsideReason.Withdrawn);
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
        var says = Outcomes(next);
        bool IsReplaced(Requirement earlier) => earlier.Date < next.Date && !(earlier.IsWish && Outcomes(earlier) == says);
        Move(wishes, IsReplaced, SetAsideReason.Superseded);
        Move(acceptances, IsReplaced, SetAsideReason.Superseded);
    }

    /// <summary>What stands stays where a later wish is merely vaguer: more is possible and not even as much is sure (rule P3).</summary>
    private bool IsVaguerThanWhatStands(Requirement next)
    {
        var earlier = wishes.Where(wish => wish.Date < next.Date).ToList();
        if (!next.IsWish || earlier.Count == 0)
        {
            return false;
        }

        var (says, stands) = (Outcomes(next), Wanted(earlier));
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
            Used = [.. used.OrderBy(one => one.Date).ThenBy(one => one.Statement)],
            SetAside = [.. setAside.OrderBy(one => one.Item1.Date).ThenBy(one => one.Item1.Statement)],
        };
    }

    /// <summary>Wishes of one document hold together; documents of which none replaces the other stand beside each other (rules P1, P2).</summary>
    private AllowedOutcomes Wanted(IEnumerable<Requirement> standing) => standing
        .GroupBy(wish => wish.Document, StringComparer.Ordinal)
        .Select(document => document.Select(Outcomes).Aggregate((all, one) => all.Intersect(one)))
        .Aggregate((all, one) => all.StandBeside(one));

    private AllowedOutcomes Outcomes(Requirement requirement) => CommonDomain.To(requirement.Outcomes, domain, start);

    private void Drop(Func<Requirement, bool> isDropped, SetAsideReason reason)
    {
        Move(wishes, isDropped, reason);
        Move(acceptances, isDropped, reason);
        foreach (var refusal in refusals.Where(refusal => isDropped(refusal.Requirement)).ToList())
        {
            setAside.Add((refusal.Requirement, reason));
            refusals.Remove(refusal);
        }
    }

    private void Move(List<Requirement> from, Func<Requirement, bool> isMoved, SetAsideReason reason)
    {
        setAside.AddRange(from.Where(isMoved).Select(one => (one, reason)));
        from.RemoveAll(one => isMoved(one));
    }
}
