namespace PeaceTerms;

/// <summary>Merges what one side has said in one scope into a position: later over earlier, own word over reports, never vaguer over clearer.</summary>
internal sealed class PositionMerger
{
    private readonly List<Requirement> wishes = [];
    private readonly List<Requirement> acceptances = [];
    private readonly List<(Requirement Requirement, AllowedOutcomes Refused)> refusals = [];

    // Conditional words: grants whose condition is met or not, demands that narrow where it is, and those that say nothing in this case.
    private readonly List<Requirement> metGrants = [];
    private readonly List<Requirement> unmetGrants = [];
    private readonly List<Requirement> narrowings = [];
    private readonly List<Requirement> idle = [];
    private readonly List<Requirement> bases = [];

    /// <summary>All that a better voice or a withdrawal removes, apart from refusals.</summary>
    private readonly List<Requirement>[] standing;
    private readonly List<(Requirement, SetAsideReason)> setAside = [];
    private readonly OutcomeDomain domain;
    private readonly Situation? situation;

    // What stands without a condition has one voice, since a better one removes the weaker and a weaker one is set aside.
    private Voice? voice;
    private readonly DateOnly? start;

    private PositionMerger(IReadOnlyList<Requirement> requirements, Situation? situation)
    {
        this.situation = situation;
        standing = [wishes, acceptances, metGrants, unmetGrants, narrowings, idle, bases];
        (domain, start) = (requirements[0].Outcomes.Domain, requirements[0].StartDate);
        foreach (var one in requirements)
        {
            start = start == one.StartDate ? start : null;
            domain = GoesBefore(one.Outcomes.Domain, domain) ? one.Outcomes.Domain : domain;
        }
    }

    /// <summary>The position; null when nothing stands.</summary>
    /// <param name="requirements">What the side has said, all covering the scope, in any order.</param>
    /// <param name="situation">Which conditions hold; null for the loosest case, in which every grant is given and nothing conditional is demanded or refused (rule M3).</param>
    public static Position? Merge(IReadOnlyList<Requirement> requirements, Situation? situation = null)
    {
        if (requirements.Count == 0)
        {
            return null;
        }

        var merger = new PositionMerger(requirements, situation);
        foreach (var requirement in InOrder(requirements))
        {
            merger.Add(requirement);
        }

        return merger.Result(requirements);
    }

    /// <summary>Hours before other units, and those before none.</summary>
    private static bool GoesBefore(OutcomeDomain one, OutcomeDomain other) =>
        !ReferenceEquals(one, other) && (Rank(one) < Rank(other) || (Rank(one) == Rank(other) && string.CompareOrdinal(one.Unit, other.Unit) < 0));

    private static int Rank(OutcomeDomain domain) => domain.Unit == OutcomeDomain.Hours ? 0 : domain.Unit is null ? 2 : 1;

    private static IReadOnlyList<Requirement> InOrder(IReadOnlyList<Requirement> requirements)
    {
        for (var place = 1; place < requirements.Count; place++)
        {
            if (Order(requirements[place - 1], requirements[place]) > 0)
            {
                return [.. requirements.OrderBy(one => one, Comparer<Requirement>.Create(Order))];
            }
        }

        return requirements;
    }

    private static int Order(Requirement one, Requirement other) => one.Date.CompareTo(other.Date) is not 0 and var byDate ? byDate
        : other.Voice.CompareTo(one.Voice) is not 0 and var byVoice ? byVoice
        : (one.Stance == Stance.Withdraws).CompareTo(other.Stance == Stance.Withdraws) is not 0 and var byTakingBack ? byTakingBack : one.Statement.CompareTo(other.Statement);

    private void Add(Requirement next)
    {
        if (next.Vagueness.HasFlag(Vagueness.Denied) || next.NeverHolds)
        {
            setAside.Add((next, next.NeverHolds ? SetAsideReason.ConditionFails : SetAsideReason.Denied));
            return;
        }

        if (voice > next.Voice)
        {
            setAside.Add((next, SetAsideReason.WeakerVoice));
            return;
        }

        // A conditional word adds or narrows; it never takes the place of what is said without a condition (rule T6).
        if (next.Conditions.Count > 0)
        {
            AddConditional(next);
            return;
        }

        if (voice is null || voice < next.Voice)
        {
            DropAll(SetAsideReason.WeakerVoice, weaker => weaker.Voice < next.Voice);
        }

        voice = next.Voice;
        if (next.Stance == Stance.Withdraws)
        {
            DropAll(SetAsideReason.Withdrawn, _ => true);
            voice = null;
        }
        else if (next.IsBasis)
        {
            bases.Add(next);
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

    private void AddConditional(Requirement next)
    {
        var isMet = situation?.Meets(next.Conditions) ?? next.IsGrant;
        if (next.IsGrant && !next.IsBasis)
        {
            foreach (var grants in new[] { metGrants, unmetGrants })
            {
                Move(grants, earlier => earlier.Date < next.Date && earlier.Voice <= next.Voice && next.IsWish && earlier.Conditions == next.Conditions && earlier.Option == next.Option, SetAsideReason.Superseded);
            }

            (isMet ? metGrants : unmetGrants).Add(next);
            if (isMet)
            {
                LiftEarlierRefusals(next);
            }
        }
        else if (!isMet)
        {
            idle.Add(next);
        }
        else if (next.IsBasis)
        {
            bases.Add(next);
        }
        else if (next.IsRefusal)
        {
            refusals.Add((next, Outcomes(next)));
        }
        else
        {
            LiftEarlierRefusals(next);
            narrowings.Add(next);
        }
    }

    /// <summary>A later wish replaces earlier wishes and acceptances, unless it repeats them. What is signed falls only to what is signed later (rule P4).</summary>
    private void Supersede(Requirement next)
    {
        var says = Outcomes(next);
        bool MayFall(Requirement earlier) => earlier.Date < next.Date && earlier.Voice <= next.Voice && (next.IsAgreed || !earlier.IsAgreed);
        Move(acceptances, MayFall, SetAsideReason.Superseded);
        Move(metGrants, MayFall, SetAsideReason.Superseded);
        Move(unmetGrants, MayFall, SetAsideReason.Superseded);
        Move(narrowings, MayFall, SetAsideReason.Superseded);
        Move(bases, MayFall, SetAsideReason.Superseded);

        // A refusal on a condition is lifted only as far as the wish reaches, which shows where the condition holds.
        Move(idle, earlier => !earlier.IsRefusal && MayFall(earlier), SetAsideReason.Superseded);
        Move(wishes, earlier => MayFall(earlier) && Outcomes(earlier) != says, SetAsideReason.Superseded);
    }

    /// <summary>
    /// What stands stays where a later wish is merely vaguer: more fits its words and not even as much is sure (rule P3). Words are judged, not
    /// what a direction makes of them; else a raised offer, which leaves open all that is better for the speaker, would pass for a vague one.
    /// </summary>
    private bool IsVaguerThanWhatStands(Requirement next)
    {
        if (wishes.Count == 0 || !next.IsWish || next.Literal.Sure == next.Literal.Possible || !wishes.Exists(wish => wish.Date < next.Date))
        {
            return false;
        }

        var earlier = wishes.Where(wish => wish.Date < next.Date);

        var says = CommonDomain.To(next.Literal, domain, start);
        var stands = Together(earlier.Select(wish => (wish.Document, CommonDomain.To(wish.Literal, domain, start))));
        return says != stands && stands.Possible.IsSubsetOf(says.Possible) && !stands.Sure.IsSubsetOf(says.Sure);
    }

    /// <summary>What is now wanted or accepted is no longer refused (rule P1), unless the refusal has the better voice (rule P3).</summary>
    private void LiftEarlierRefusals(Requirement next)
    {
        var says = Outcomes(next);
        for (var index = refusals.Count - 1; index >= 0; index--)
        {
            var (refusal, refused) = refusals[index];
            if (refusal.Date >= next.Date || refusal.Voice > next.Voice || (refusal.IsAgreed && !next.IsAgreed))
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

    private Position? Result(IReadOnlyList<Requirement> requirements)
    {
        List<Requirement> used = [.. wishes, .. acceptances, .. refusals.Select(refusal => refusal.Requirement), .. metGrants, .. unmetGrants, .. narrowings, .. idle, .. bases];
        if (used.Count == 0)
        {
            return null;
        }

        var (ideal, acceptable) = Granted();
        if (narrowings.Count > 0)
        {
            var narrowing = narrowings.Select(Outcomes).Aggregate((all, one) => all.Intersect(one));
            ideal = ideal.Intersect(narrowing);
            acceptable = acceptable.Intersect(narrowing);

            // Where the conditions leave nothing of what is said without them, it is not known what the side would then accept.
            acceptable = acceptable.Possible.IsEmpty ? AllowedOutcomes.Unknown(domain) : acceptable;
        }

        foreach (var (_, refused) in refusals)
        {
            (ideal, acceptable) = (ideal.Without(refused), acceptable.Without(refused));
        }

        return new Position
        {
            Ideal = ideal,
            Acceptable = acceptable,
            Used = new Evidence(used),
            SetAside = setAside.Count < 2 ? setAside : [.. setAside.OrderBy(one => one.Item1.Date).ThenBy(one => one.Item1.Statement)],
            Said = requirements,
        };
    }

    /// <summary>What is wanted and accepted before demands on conditions narrow it and refusals take away.</summary>
    private (AllowedOutcomes Ideal, AllowedOutcomes Acceptable) Granted()
    {
        if (wishes is [var single] && acceptances.Count + metGrants.Count + unmetGrants.Count + bases.Count == 0)
        {
            return (Outcomes(single), Outcomes(single));
        }

        var unknown = AllowedOutcomes.Unknown(domain);
        var offered = metGrants.Where(grant => grant.IsWish).ToList();
        var ideal = wishes.Count > 0 ? Wanted(wishes)
            : offered.Count > 0 ? Any(offered)
            : unmetGrants.Exists(grant => grant.IsWish) ? NothingSure(Any(unmetGrants.Where(grant => grant.IsWish)))
            : unknown;
        if (wishes.Count == 0 && acceptances.Count == 0 && metGrants.Count == 0)
        {
            // A grant fixes what the speaker could give also where its condition is not met, but then nothing of it is sure (rule M3).
            return (ideal, bases.Count > 0 || unmetGrants.Count == 0 ? unknown : NothingSure(Any(unmetGrants)));
        }

        var accepted = Any(acceptances.Concat(metGrants)).Unite(wishes.Count > 0 ? ideal : AllowedOutcomes.None(domain));
        return (ideal, new AllowedOutcomes(accepted.Sure, accepted.Possible.Unite(Any(bases).Possible)));
    }

    private AllowedOutcomes Any(IEnumerable<Requirement> list) => list.Select(Outcomes).Aggregate(AllowedOutcomes.None(domain), (all, one) => all.Unite(one));

    private AllowedOutcomes NothingSure(AllowedOutcomes outcomes) => new(domain.Nothing, outcomes.Possible);

    private AllowedOutcomes Wanted(IEnumerable<Requirement> standing) => Together(standing.Select(wish => (wish.Document, Outcomes(wish))));

    /// <summary>Wishes of one document hold together; documents of which none replaces the other stand beside each other (rules P1, P2).</summary>
    private static AllowedOutcomes Together(IEnumerable<(string Document, AllowedOutcomes Outcomes)> wishes) => wishes
        .GroupBy(wish => wish.Document, wish => wish.Outcomes, StringComparer.Ordinal)
        .Select(document => document.Distinct().Aggregate((all, one) => all.Intersect(one)))
        .Distinct()
        .Aggregate((all, one) => all.StandBeside(one));

    private AllowedOutcomes Outcomes(Requirement requirement) => CommonDomain.To(requirement.Outcomes, domain, start);

    private void DropAll(SetAsideReason reason, Func<Requirement, bool> isDropped)
    {
        foreach (var list in standing)
        {
            Move(list, isDropped, reason);
        }

        setAside.AddRange(refusals.Where(refusal => isDropped(refusal.Requirement)).Select(refusal => (refusal.Requirement, reason)));
        refusals.RemoveAll(refusal => isDropped(refusal.Requirement));
    }

    private void Move(List<Requirement> from, Func<Requirement, bool> isMoved, SetAsideReason reason)
    {
        if (from.Count == 0)
        {
            return;
        }

        var kept = 0;
        for (var place = 0; place < from.Count; place++)
        {
            var one = from[place];
            if (isMoved(one))
            {
                setAside.Add((one, reason));
            }
            else
            {
                from[kept++] = one;
            }
        }

        from.RemoveRange(kept, from.Count - kept);
    }
}
