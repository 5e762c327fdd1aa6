namespace PeaceTerms;

/// <summary>What one side's words do while they are merged: those that stand, by what they do, and those set aside.</summary>
/// <param name="setAside">Where those set aside are written; null where nobody asks, which is nearly always.</param>
internal sealed class StandingWords(List<(Requirement Requirement, SetAsideReason Reason)>? setAside = null)
{
    private static readonly Func<Requirement, Requirement, bool> IsReplacedBy = IsReplaced;

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

    /// <summary>Forgets all, so that the next words can be merged in its place.</summary>
    public void Clear()
    {
        if (Count == 0)
        {
            return;
        }

        Wishes.Clear();
        Acceptances.Clear();
        Refusals.Clear();
        MetGrants.Clear();
        UnmetGrants.Clear();
        Narrowings.Clear();
        Idle.Clear();
        Bases.Clear();
    }

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

    public void SetAside(Requirement requirement, SetAsideReason reason) => setAside?.Add((requirement, reason));

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
        Remove(Idle, SetAsideReason.Superseded, next, static (one, next) => !one.IsRefusal && IsReplaced(one, next));
        if (Wishes.Count > 0)
        {
            var says = CommonDomain.To(next.Outcomes, domain, start);
            Remove(Wishes, SetAsideReason.Superseded, (next, says, domain, start), static (one, by) => IsReplaced(one, by.next) && CommonDomain.To(one.Outcomes, by.domain, by.start) != by.says);
        }
    }

    /// <summary>A later grant on the same condition takes the place of an earlier one.</summary>
    public void SupersedeGrants(Requirement next)
    {
        if (next.IsWish)
        {
            FallOnTheSame(MetGrants, next);
            FallOnTheSame(UnmetGrants, next);
        }
    }

    private static bool IsReplaced(Requirement earlier, Requirement next) => earlier.Date < next.Date && earlier.Voice <= next.Voice && (next.IsAgreed || !earlier.IsAgreed);

    private void Fall(List<Requirement> earlier, Requirement next) => Remove(earlier, SetAsideReason.Superseded, next, IsReplacedBy);

    private void FallOnTheSame(List<Requirement> earlier, Requirement next) => Remove(earlier, SetAsideReason.Superseded, next,
        static (one, next) => IsReplaced(one, next) && one.Conditions.Equals(next.Conditions) && one.Option == next.Option);

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

    private void Remove<T>(List<Requirement> from, SetAsideReason reason, T than, Func<Requirement, T, bool> isRemoved)
    {
        if (from.Count == 0)
        {
            return;
        }

        var kept = 0;
        for (var place = 0; place < from.Count; place++)
        {
            var one = from[place];
            if (isRemoved(one, than))
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
