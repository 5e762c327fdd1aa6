namespace PeaceTerms;

/// <summary>Merges what one side has said in one scope into a position: later over earlier, own word over reports, never vaguer over clearer.</summary>
internal sealed class PositionMerger
{
    private readonly StandingWords words;
    private OutcomeDomain domain = null!;
    private Situation? situation;

    // What stands without a condition has one voice, since a better one removes the weaker and a weaker one is set aside.
    private Voice? voice;
    private DateOnly? start;

    /// <summary>A merger that writes those set aside into a list; null where nobody asks for them.</summary>
    public PositionMerger(List<(Requirement Requirement, SetAsideReason Reason)>? setAside = null) => words = new StandingWords(setAside);

    /// <summary>The position; null when nothing stands.</summary>
    /// <param name="requirements">What the side has said, all covering the scope, in any order.</param>
    /// <param name="situation">Which conditions hold; null for the loosest case, in which every grant is given and nothing conditional is demanded or refused (rule M3).</param>
    public static Position? Merge(IReadOnlyList<Requirement> requirements, Situation? situation = null) => new PositionMerger().MergeInOrder(MergingOrder.Of(requirements), situation);

    /// <summary>The same of words that are in order. Merging many in turn with one merger needs room only once.</summary>
    public Position? MergeInOrder(IReadOnlyList<Requirement> requirements, Situation? situation = null)
    {
        if (requirements.Count == 0)
        {
            return null;
        }

        Hear(requirements, situation);
        return Result(requirements);
    }

    private void Hear(IReadOnlyList<Requirement> requirements, Situation? situation)
    {
        words.Clear();
        (this.situation, voice) = (situation, null);
        (domain, start) = (requirements[0].Outcomes.Domain, requirements[0].StartDate);
        for (var place = 1; place < requirements.Count; place++)
        {
            var one = requirements[place];
            start = start == one.StartDate ? start : null;
            domain = GoesBefore(one.Outcomes.Domain, domain) ? one.Outcomes.Domain : domain;
        }

        for (var place = 0; place < requirements.Count; place++)
        {
            Add(requirements[place]);
        }
    }

    /// <summary>Hours before other units, and those before none.</summary>
    private static bool GoesBefore(OutcomeDomain one, OutcomeDomain other) =>
        !ReferenceEquals(one, other) && (Rank(one) < Rank(other) || (Rank(one) == Rank(other) && string.CompareOrdinal(one.Unit, other.Unit) < 0));

    private static int Rank(OutcomeDomain domain) => domain.Unit == OutcomeDomain.Hours ? 0 : domain.Unit is null ? 2 : 1;

    private void Add(Requirement next)
    {
        if ((next.Vagueness & Vagueness.Denied) != 0 || next.NeverHolds)
        {
            words.SetAside(next, next.NeverHolds ? SetAsideReason.ConditionFails : SetAsideReason.Denied);
            return;
        }

        if (voice > next.Voice)
        {
            words.SetAside(next, SetAsideReason.WeakerVoice);
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
            words.DropWeakerThan(next.Voice);
        }

        voice = next.Voice;
        if (next.Stance == Stance.Withdraws)
        {
            words.Withdraw();
            voice = null;
        }
        else if (next.IsBasis)
        {
            words.Bases.Add(next);
        }
        else if (next.IsRefusal)
        {
            words.Refusals.Add((next, Outcomes(next)));
        }
        else if (IsVaguerThanWhatStands(next))
        {
            words.SetAside(next, SetAsideReason.Vaguer);
        }
        else
        {
            LiftEarlierRefusals(next);
            if (next.IsWish)
            {
                words.Supersede(next, domain, start);
            }

            (next.IsWish ? words.Wishes : words.Acceptances).Add(next);
        }
    }

    private void AddConditional(Requirement next)
    {
        var isMet = situation?.Meets(next.Conditions) ?? next.IsGrant;
        if (next.IsGrant && !next.IsBasis)
        {
            words.SupersedeGrants(next);
            (isMet ? words.MetGrants : words.UnmetGrants).Add(next);
            if (isMet)
            {
                LiftEarlierRefusals(next);
            }
        }
        else if (!isMet)
        {
            words.Idle.Add(next);
        }
        else if (next.IsBasis)
        {
            words.Bases.Add(next);
        }
        else if (next.IsRefusal)
        {
            words.Refusals.Add((next, Outcomes(next)));
        }
        else
        {
            LiftEarlierRefusals(next);
            words.Narrowings.Add(next);
        }
    }

    /// <summary>
    /// What stands stays where a later wish is merely vaguer: more fits its words and not even as much is sure (rule P3). Words are judged, not
    /// what a direction makes of them; else a raised offer, which leaves open all that is better for the speaker, would pass for a vague one.
    /// </summary>
    private bool IsVaguerThanWhatStands(Requirement next)
    {
        if (words.Wishes.Count == 0 || !next.IsWish || next.Literal.Sure == next.Literal.Possible)
        {
            return false;
        }

        var earlier = EarlierWishes(next.Date);
        if (earlier.Count == 0)
        {
            return false;
        }

        var says = CommonDomain.To(next.Literal, domain, start);
        var stands = MergedOutcomes.Together(earlier);
        return says != stands && stands.Possible.IsSubsetOf(says.Possible) && !stands.Sure.IsSubsetOf(says.Sure);
    }

    private List<(string Document, AllowedOutcomes Outcomes)> EarlierWishes(DateOnly day)
    {
        var earlier = new List<(string Document, AllowedOutcomes Outcomes)>();
        foreach (var wish in words.Wishes)
        {
            if (wish.Date < day)
            {
                earlier.Add((wish.Document, CommonDomain.To(wish.Literal, domain, start)));
            }
        }

        return earlier;
    }

    /// <summary>What is now wanted or accepted is no longer refused (rule P1), unless the refusal has the better voice (rule P3).</summary>
    private void LiftEarlierRefusals(Requirement next)
    {
        if (words.Refusals.Count == 0)
        {
            return;
        }

        var says = Outcomes(next);
        for (var index = words.Refusals.Count - 1; index >= 0; index--)
        {
            var (refusal, refused) = words.Refusals[index];
            if (refusal.Date >= next.Date || refusal.Voice > next.Voice || (refusal.IsAgreed && !next.IsAgreed))
            {
                continue;
            }

            var left = new AllowedOutcomes(refused.Sure.Except(says.Possible), refused.Possible.Except(says.Sure));
            if (left.Possible.IsEmpty)
            {
                words.SetAside(refusal, SetAsideReason.Superseded);
                words.Refusals.RemoveAt(index);
            }
            else
            {
                words.Refusals[index] = (refusal, left);
            }
        }
    }

    private Position? Result(IReadOnlyList<Requirement> requirements)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var (ideal, acceptable) = new MergedOutcomes(words, domain, start).All();
        return new Position
        {
            Ideal = ideal,
            Acceptable = acceptable,
            Used = new Evidence(words.All()),
            SetAside = requirements.Count == 1 ? ValueList.Empty<(Requirement, SetAsideReason)>()
                : situation is null ? ValueList.Later<(Requirement, SetAsideReason)>(static said => SetAsideOf((IReadOnlyList<Requirement>)said, null), requirements)
                : ValueList.From(SetAsideOf(requirements, situation)),
            Said = requirements,
        };
    }

    /// <summary>What was set aside, in order of date: merged again when it is read, since few ask.</summary>
    private static (Requirement Requirement, SetAsideReason Reason)[] SetAsideOf(IReadOnlyList<Requirement> requirements, Situation? situation)
    {
        var setAside = new List<(Requirement Requirement, SetAsideReason Reason)>();
        new PositionMerger(setAside).Hear(requirements, situation);
        return [.. setAside.OrderBy(one => one.Requirement.Date).ThenBy(one => one.Requirement.Statement)];
    }

    private AllowedOutcomes Outcomes(Requirement requirement) => CommonDomain.To(requirement.Outcomes, domain, start);
}
