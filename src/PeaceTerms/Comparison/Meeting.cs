namespace PeaceTerms;

/// <summary>Two positions on one issue in one scope: the first verdict that can be shown (rule M2). Knows sets and scopes, and no kind of term.</summary>
internal sealed class Meeting(Topic topic, Position first, Position second, ScopeRelation scope, ConditionMap conditions)
{
    public const string FirstCountsMore = "the first counts more";
    public const string SecondCountsMore = "the second counts more";
    private const string BothCountTheSame = "both count the same";
    private const string NeitherCountsAll = "each counts what the other does not";
    private static readonly ValueList<UndeterminedReason> NotStated = ValueList.Of([UndeterminedReason.NotStated]);
    private const string UpperBoundOfTheNarrower = "the wider ceiling is an upper bound of the narrower";

    /// <summary>Whether a conflict may be claimed: false where both speak of some that need not be the same, or one of some that need not lie in the other's scope.</summary>
    public required bool MayConflict { get; init; }

    /// <summary>Whether an agreement may be claimed.</summary>
    public required bool MayAgree { get; init; }

    public Encounter Show()
    {
        // Where all that is conditional is granted, the loosest case allows the most: a clash there is one in every case (rule M3).
        var loosest = ShowLoosest();
        var isWidest = !first.Used.IsNarrowed && !second.Used.IsNarrowed;
        return (loosest.Verdict == Verdict.Conflict && isWidest) || !(first.Used.IsConditional || second.Used.IsConditional) ? loosest
            : new ConditionalMeeting(first, second, loosest, conditions, (one, other) => new Meeting(topic, one, other, scope, conditions) { MayConflict = MayConflict, MayAgree = MayAgree }.ShowLoosest()).Show();
    }

    private Encounter ShowLoosest()
    {
        var start = first.Used.StartDate == second.Used.StartDate ? first.Used.StartDate : null;
        var (mine, theirs, lost) = CommonDomain.Of(first.Acceptable, second.Acceptable, start);
        var cases = Cases(mine, theirs);
        var apart = Array.FindAll(cases, static one => !one.First.Overlaps(one.Second));
        var readings = Readings(cases.Length > 1);

        if (apart.Length == cases.Length && MayConflict && scope.SharesSurely && !IsWeak)
        {
            return new Encounter { Verdict = Verdict.Conflict, Proof = ValueList.Of(apart), Gap = GapOf(apart), Readings = readings };
        }

        if (apart.Length == 0 && cases.Length == 1 && MayAgree && scope.IsSure && !IsWeak && Agreement(mine, theirs, start, readings) is { } agreement)
        {
            return agreement;
        }

        return new Encounter { Verdict = Verdict.Undetermined, IsClash = apart.Length > 0, Reasons = Reasons(apart.Length, cases.Length, lost), Readings = readings };
    }

    private Encounter? Agreement(AllowedOutcomes mine, AllowedOutcomes theirs, DateOnly? start, ValueList<Reading> readings)
    {
        var (wantFirst, wantSecond, _) = CommonDomain.Of(first.Ideal, second.Ideal, start);
        var wanted = wantFirst.Sure.Intersect(wantSecond.Sure);
        if (wanted.Witness() is { } best)
        {
            return new Encounter { Verdict = Verdict.Aligned, Witness = best, Readings = readings };
        }

        var room = mine.Sure.Intersect(theirs.Sure);
        return room.Witness() is { } witness ? new Encounter { Verdict = Verdict.Bridgeable, Witness = witness, Room = room, Readings = readings } : null;
    }

    /// <summary>Below a duty, or of a disputed statement, nothing definite is claimed (rules I14, T7).</summary>
    private bool IsWeak => first.Used.IsWeak || second.Used.IsWeak || topic.IsFactual == true;

    /// <summary>
    /// One case where both count the same. Where one may count more, each way is tried: counting more, what it allows is an upper bound for the
    /// other, and so is what a wider whole allows for a narrower one (rules I11, I12). A way in which neither bounds the other shows nothing.
    /// </summary>
    private ProofCase[] Cases(AllowedOutcomes mine, AllowedOutcomes theirs) => scope.Ways is [CountingWay.Same]
        ? [new ProofCase { First = mine.Possible, Second = theirs.Possible }]
        : [.. WaysToCount(mine, theirs)];

    private IEnumerable<ProofCase> WaysToCount(AllowedOutcomes mine, AllowedOutcomes theirs)
    {
        var isOnly = scope.Ways.Count == 1;
        return scope.Ways.Select(way => way switch
        {
            CountingWay.FirstWider => new ProofCase { Case = isOnly ? UpperBoundOfTheNarrower : FirstCountsMore, First = UpperBound(mine.Possible, second), Second = theirs.Possible },
            CountingWay.SecondWider => new ProofCase { Case = isOnly ? UpperBoundOfTheNarrower : SecondCountsMore, First = mine.Possible, Second = UpperBound(theirs.Possible, first) },
            CountingWay.Open when !isOnly => new ProofCase { Case = NeitherCountsAll, First = mine.Domain.Everything, Second = theirs.Domain.Everything },
            _ => new ProofCase { Case = isOnly ? null : BothCountTheSame, First = mine.Possible, Second = theirs.Possible },
        });
    }

    /// <summary>
    /// What a wider whole allows for a narrower one. No limit on it is no limit on each part. Its figures bound the part, which clashes with no
    /// limit there and with what the part's own holder wants, never with another's ceiling (rule I11).
    /// </summary>
    private OutcomeSet UpperBound(OutcomeSet wider, Position narrower) =>
        topic.Domain.Kind != DomainKind.Amount ? wider.Domain.Everything
        : IsOnlyNoLimit(wider) ? wider
        : IsOfItsHolder(narrower) || IsOnlyNoLimit(narrower.Acceptable.Possible) ? wider.AndBetter(moreIsBetter: false)
        : wider.Domain.Everything;

    private static bool IsOnlyNoLimit(OutcomeSet set) => set is OrderedSet { NoLimit: true, Ranges.Count: 0 };

    private bool IsOfItsHolder(Position narrower) => narrower.Used.IsByHolder && !narrower.Used.OnlyRefuses
        && (scope.Shared[topic.WantsMore ?? ""] is not PartyFacet { Parties.Count: > 0 } holders || narrower.Used.All(one => holders.Parties.Contains(one.By)));

    // An upper bound ends where what it bounds ends, so that each way of counting that clashes has the same gap.
    private static Gap? GapOf(ProofCase[] cases) => cases[0].First.DistanceTo(cases[0].Second);

    private ValueList<UndeterminedReason> Reasons(int apart, int cases, UndeterminedReason? lost)
    {
        var reasons = new List<UndeterminedReason>();
        var vague = first.Used.Vagueness | second.Used.Vagueness;
        void When(bool holds, UndeterminedReason reason)
        {
            if (holds && !reasons.Contains(reason))
            {
                reasons.Add(reason);
            }
        }

        When((topic.IsFactual == true && apart > 0) || vague.HasFlag(Vagueness.Denied), UndeterminedReason.Disputed);
        When(vague.HasFlag(Vagueness.BelowDuty), UndeterminedReason.ForceOfWords);
        When(!scope.IsSure && !scope.DependsOnCounting, UndeterminedReason.Scope);
        When((!scope.IsSure && scope.DependsOnCounting) || (apart > 0 && apart < cases) || (apart == 0 && cases > 1), UndeterminedReason.Counting);
        When(scope.IsSure && !(apart == cases ? MayConflict : MayAgree), UndeterminedReason.Scope);
        if (apart == 0)
        {
            When(vague.HasFlag(Vagueness.NoFigure), UndeterminedReason.Vague);
            When(vague.HasFlag(Vagueness.Approximate), UndeterminedReason.Approximate);
            When(vague.HasFlag(Vagueness.OpenEnd), UndeterminedReason.OpenEnd);
            When(vague.HasFlag(Vagueness.OneOfSeveral), UndeterminedReason.Package);
            When(vague.HasFlag(Vagueness.ListNotClosed), UndeterminedReason.ListNotClosed);
            When(vague.HasFlag(Vagueness.AsBasis), UndeterminedReason.AsBasis);
            When(vague.HasFlag(Vagueness.TimeNotSaid), UndeterminedReason.TimeNotSaid);
            When(vague.HasFlag(Vagueness.Derived), UndeterminedReason.Related);
            When(lost is not null, lost ?? default);
            When(first.Used.OnlyRefuses || second.Used.OnlyRefuses, UndeterminedReason.RefusalOnly);
        }

        reasons.Sort();
        return reasons.Count > 0 ? ValueList.Of(reasons.ToArray()) : NotStated;
    }

    private ValueList<Reading> Readings(bool isTriedBothWays)
    {
        var isPlain = scope.Ways is [CountingWay.Same] && first.Acceptable.Domain == second.Acceptable.Domain;
        return isPlain && first.Used.Readings.Count + second.Used.Readings.Count == 0 ? ValueList.Empty<Reading>() : ValueList.From(ReadingsInOrder(isTriedBothWays));
    }

    private IEnumerable<Reading> ReadingsInOrder(bool isTriedBothWays)
    {
        var readings = first.Used.Readings.Concat(second.Used.Readings);
        if (isTriedBothWays)
        {
            readings = readings.Append(new Reading { Kind = ReadingKind.Counting, Text = "the sources leave open what they count together; each way of counting was tried" });
        }
        else if (scope.Ways is [CountingWay.FirstWider or CountingWay.SecondWider])
        {
            readings = readings.Append(new Reading { Kind = ReadingKind.Counting, Text = "what is said of the wider whole is an upper bound of the narrower, and no more" });
        }

        if (first.Acceptable.Domain != second.Acceptable.Domain)
        {
            readings = readings.Append(new Reading
            {
                Kind = ReadingKind.Conversion,
                Text = $"{first.Acceptable.Domain.Unit ?? "no unit"} and {second.Acceptable.Domain.Unit ?? "no unit"} were compared only as far as they surely or possibly agree",
            });
        }

        return readings.Distinct().OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal);
    }
}
