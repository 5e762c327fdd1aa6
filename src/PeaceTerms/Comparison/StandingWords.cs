namespace PeaceTerms;

/// <summary>What one side's words do while they are merged: those that stand, by what they do, and those set aside.</summary>
internal sealed class StandingWords
{
    private List<(Requirement Requirement, SetAsideReason Reason)>? setAside;

    public List<Requirement> Wishes { get; } = [];

    public List<Requirement> Acceptances { get; } = [];

    public List<(Requirement Requirement, AllowedOutcomes Refused)> Refusals { get; } = [];

    /// <summary>Grants whose condition is met.</summary>
    public List<Requirement> MetGrants { get; } = [];

    /// <summary>Grants whose condition is not met.</summary>
    public List<Requirement> UnmetGrants { get; } = [];

    /// <summary>Demands that narrow, since their condition is met.</summary>
    public List<Requirement> Narrowings { get; } = [];

    /// <summary>Conditional demands and refusals that say nothing in this case.</summary>
    public List<Requirement> Idle { get; } = [];

    public List<Requirement> Bases { get; } = [];

    public int Count => Wishes.Count + Acceptances.Count + Refusals.Count + MetGrants.Count + UnmetGrants.Count + Narrowings.Count + Idle.Count + Bases.Count;

    /// <summary>All that stands, in no order that means anything.</summary>
    public List<Requirement> All()
    {
        var all = new List<Requirement>(Count);
        all.AddRange(Wishes);
        all.AddRange(Acceptances);
        foreach (var (refusal, _) in Refusals)
        {
            all.Add(refusal);
        }

        all.AddRange(MetGrants);
        all.AddRange(UnmetGrants);
        all.AddRange(Narrowings);
        all.AddRange(Idle);
        all.AddRange(Bases);
        return all;
    }

    /// <summary>What was set aside, in order of date. Sorted when it is read, since few ask.</summary>
    public ValueList<(Requirement Requirement, SetAsideReason Reason)> SetAsideInOrder() => setAside is null ? ValueList.Empty<(Requirement, SetAsideReason)>() : InOrder(setAside);

    public void SetAside(Requirement requirement, SetAsideReason reason) => (setAside ??= []).Add((requirement, reason));

    /// <summary>Removes all that has a weaker voice.</summary>
    public void DropWeakerThan(Voice voice) => DropAll(SetAsideReason.WeakerVoice, voice);

    /// <summary>Removes everything.</summary>
    public void Withdraw() => DropAll(SetAsideReason.Withdrawn, null);

    /// <summary>A later wish takes the place of earlier words. What is signed falls only to what is signed later (rule P4).</summary>
    /// <param name="next">The later wish.</param>
    /// <param name="domain">The domain in which words are compared.</param>
    /// <param name="start">The day on which all durations start; null when they do not share one.</param>
    public void Supersede(Requirement next, OutcomeDomain domain, DateOnly? start)
    {
        Fall(Acceptances, next);
        Fall(MetGrants, next);
        Fall(UnmetGrants, next);
        Fall(Narrowings, next);
        Fall(Bases, next);

        // A refusal on a condition is lifted only as far as the wish reaches, which shows where the condition holds.
        Fall(Idle, next, static one => one.IsRefusal);
        if (Wishes.Count > 0)
        {
            FallUnlessRepeated(next, domain, start);
        }
    }

    /// <summary>A later grant on the same condition takes the place of an earlier one.</summary>
    public void SupersedeGrants(Requirement next)
    {
        if (next.IsWish)
        {
            Fall(MetGrants, next, Stays);
            Fall(UnmetGrants, next, Stays);
        }

        bool Stays(Requirement earlier) => !earlier.Conditions.Equals(next.Conditions) || earlier.Option != next.Option;
    }

    private static ValueList<(Requirement Requirement, SetAsideReason Reason)> InOrder(List<(Requirement Requirement, SetAsideReason Reason)> all) =>
        ValueList.Later<(Requirement Requirement, SetAsideReason Reason)>(() => [.. all.OrderBy(one => one.Requirement.Date).ThenBy(one => one.Requirement.Statement)]);

    private void FallUnlessRepeated(Requirement next, OutcomeDomain domain, DateOnly? start)
    {
        var says = CommonDomain.To(next.Outcomes, domain, start);
        Fall(Wishes, next, earlier => CommonDomain.To(earlier.Outcomes, domain, start) == says);
    }

    private void Fall(List<Requirement> earlier, Requirement next, Func<Requirement, bool>? stays = null) =>
        Remove(earlier, SetAsideReason.Superseded, next, static (one, next) => one.Date < next.Date && one.Voice <= next.Voice && (next.IsAgreed || !one.IsAgreed), stays);

    private void DropAll(SetAsideReason reason, Voice? below)
    {
        if (Count == 0)
        {
            return;
        }

        foreach (var list in new[] { Wishes, Acceptances, MetGrants, UnmetGrants, Narrowings, Idle, Bases })
        {
            Remove(list, reason, below, static (one, below) => below is not { } voice || one.Voice < voice);
        }

        for (var place = 0; place < Refusals.Count; place++)
        {
            if (below is not { } voice || Refusals[place].Requirement.Voice < voice)
            {
                SetAside(Refusals[place].Requirement, reason);
                Refusals.RemoveAt(place--);
            }
        }
    }

    private void Remove<T>(List<Requirement> from, SetAsideReason reason, T than, Func<Requirement, T, bool> isRemoved, Func<Requirement, bool>? stays = null)
    {
        var kept = 0;
        for (var place = 0; place < from.Count; place++)
        {
            var one = from[place];
            if (isRemoved(one, than) && stays?.Invoke(one) != true)
            {
                SetAside(one, reason);
            }
            else
            {
                from[kept++] = one;
            }
        }

        from.RemoveRange(kept, from.Count - kept);
    }
}
