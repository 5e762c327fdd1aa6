namespace PeaceTerms;

/// <summary>How one party's later words stand to its earlier ones on one issue, in each scope in which it speaks (rule M8).</summary>
internal sealed class ShiftFindings
{
    private readonly World world;
    private readonly Topic topic;
    private readonly FindingMaker maker;

    public ShiftFindings(World world, Issue issue)
    {
        this.world = world;
        topic = world.TopicOf(issue);
        maker = new FindingMaker(world, topic, issue);
    }

    /// <summary>One finding for each day on which the party speaks again in the same scope, in order of date.</summary>
    public IEnumerable<Finding> Of(Speaker speaker) => OptionVariants.Of(speaker, world.Options).SelectMany(variant =>
    {
        var scopes = variant.Own.GroupBy(one => (one.Scope, one.Quantifier))
            .OrderBy(own => own.Key.Scope.ToString(), StringComparer.Ordinal).ThenBy(own => own.Key.Quantifier)
            .Select(own => (own.Key.Scope, own.Key.Quantifier, Own: own.ToList())).ToList();
        return scopes.SelectMany(own => Of(variant, own.Scope, own.Quantifier, own.Own)).Concat(scopes.SelectMany(own => scopes.Where(other => other.Scope != own.Scope).SelectMany(other => Across(variant, other, own))));
    });

    /// <summary>
    /// What the party says on a day in one scope, after it last spoke in another that surely shares something with it: a ceiling for peacetime after
    /// one for all times. Where it spoke in the same scope since, the shift is shown there.
    /// </summary>
    private IEnumerable<Finding> Across(Speaker speaker, (Scope Scope, Quantifier Quantifier, List<Requirement> Own) earlier, (Scope Scope, Quantifier Quantifier, List<Requirement> Own) later)
    {
        if (world.Scopes.Relate(topic, earlier.Scope, later.Scope) is not { IsSure: true } relation)
        {
            yield break;
        }

        foreach (var day in later.Own.Select(one => one.Date).Distinct().Order())
        {
            var before = earlier.Own.Where(one => one.Date < day).ToList();
            var since = later.Own.Where(one => one.Date < day).Select(one => one.Date).DefaultIfEmpty(DateOnly.MinValue).Max();
            var words = later.Own.Where(one => one.Date == day).ToList();
            if (before.Count == 0 || before.Max(one => one.Date) <= since || PositionMerger.Merge(before) is not { } last || PositionMerger.Merge([.. before, .. words]) is not { } after)
            {
                continue;
            }

            if (Kind(world.Conditions, last, after, words, isTakenBack: false) is { } kind)
            {
                yield return maker.Shift(kind, new Standpoint([speaker], last, earlier.Scope, earlier.Quantifier, eachStatement: false), new Standpoint([speaker], after with { Used = new Evidence([.. words]) }, later.Scope, later.Quantifier, eachStatement: false), relation);
            }
        }
    }

    private IEnumerable<Finding> Of(Speaker speaker, Scope scope, Quantifier quantifier, IReadOnlyList<Requirement> own)
    {
        // What is taken back was said before, be it on the same day.
        var days = own.Select(Moment).Distinct().Order().ToList();
        if (days.Count < 2 || world.Scopes.Relate(topic, scope, scope) is not { } relation)
        {
            yield break;
        }

        Position? last = null;
        foreach (var day in days)
        {
            var words = own.Where(one => Moment(one) == day).ToList();
            var after = PositionMerger.Merge([.. own.Where(one => Moment(one).CompareTo(day) <= 0)]);
            if (last is not null && Kind(world.Conditions, last, after, words, isTakenBack: IsTakenBackBefore(own, day)) is { } kind)
            {
                var now = after is null ? last with { Used = new Evidence([.. words]) } : after with { Used = new Evidence([.. words]) };
                yield return maker.Shift(kind, new Standpoint([speaker], last, scope, quantifier, eachStatement: false), new Standpoint([speaker], now, scope, quantifier, eachStatement: false), relation);
            }

            last = after ?? last;
        }
    }

    private static (DateOnly Day, bool IsTakenBack) Moment(Requirement one) => (one.Date, one.Stance == Stance.Withdraws);

    private static bool IsTakenBackBefore(IReadOnlyList<Requirement> own, (DateOnly Day, bool IsTakenBack) moment) => PositionMerger.Merge([.. own.Where(one => Moment(one).CompareTo(moment) < 0)]) is null;

    /// <summary>How a position stands to the one before it, in each case of their conditions; null when the words change nothing.</summary>
    internal static ShiftKind? Kind(ConditionMap conditions, Position before, Position? after, IReadOnlyList<Requirement> words, bool isTakenBack)
    {
        if (after is null)
        {
            return isTakenBack ? null : ShiftKind.Dropped;
        }

        var cases = Cases(conditions, before, after);
        if (isTakenBack || (before.Used.Any(one => one.IsAgreed) && !words.Any(one => one.IsAgreed) && !cases.TrueForAll(one => IsSame(one.Before.Acceptable, one.After.Acceptable))))
        {
            return ShiftKind.Reopened;
        }

        var fresh = words.Where(one => !after.SetAside.Any(aside => aside.Requirement == one)).ToList();
        return fresh.Count == 0 ? (words.All(one => after.SetAside.Any(aside => aside.Requirement == one && (aside.Reason == SetAsideReason.Vaguer || (aside.Reason == SetAsideReason.WeakerVoice && IsVaguer(before, one))))) ? ShiftKind.Vaguer : null)
            : cases.TrueForAll(one => IsSame(one.Before.Ideal, one.After.Ideal) && IsSame(one.Before.Acceptable, one.After.Acceptable)) ? ShiftKind.Repeated
            : IsClearer(before, fresh) ? ShiftKind.Clearer
            : Between([.. cases.Select(one => Between(one.Before, one.After)).OfType<ShiftKind>().Distinct()]);
    }

    /// <summary>Both positions in each case of what they depend on; as they stand where there are no conditions, or too many to tell apart.</summary>
    private static List<(Position Before, Position After)> Cases(ConditionMap conditions, Position before, Position after) =>
        [.. before.Conditions.Union(after.Conditions).ToList() is { Count: > 0 } atoms && conditions.Situations(atoms) is { } situations
            ? situations.Select(situation => (In(before, situation), In(after, situation)))
            : [(before, after)]];

    /// <summary>The position in one case. Unlike where sides meet, one that refuses all that it took before is left with nothing.</summary>
    private static Position In(Position position, Situation situation) => PositionMerger.Merge(position.Said, situation) ?? position.In(situation);

    private static bool IsSame(AllowedOutcomes one, AllowedOutcomes other) => CommonDomain.Of(one, other, null) is (var first, var second, null) && first == second;

    /// <summary>Whether a report, which never replaces the party's own word, leaves open all that stands and makes nothing sure.</summary>
    private static bool IsVaguer(Position before, Requirement report)
    {
        var (standing, said, _) = CommonDomain.Of(before.Acceptable, report.Literal, null);
        return said.Sure.IsEmpty && standing.Possible.IsSubsetOf(said.Possible) && said.Possible != standing.Possible;
    }

    /// <summary>Whether the words leave less open and take nothing sure away: the mirror of vaguer (rule P3).</summary>
    private static bool IsClearer(Position before, List<Requirement> fresh) => fresh.TrueForAll(next => next.IsWish)
        && before.Used.Where(one => one.IsWish).ToList() is { Count: > 0 } wishes
        && wishes.TrueForAll(one => one.Literal.Sure != one.Literal.Possible && fresh.TrueForAll(next => IsClearer(one.Literal, next.Literal)));

    private static bool IsClearer(AllowedOutcomes earlier, AllowedOutcomes later)
    {
        var (one, other, _) = CommonDomain.Of(earlier, later, null);
        return other != one && other.Possible.IsSubsetOf(one.Possible) && one.Sure.IsSubsetOf(other.Sure);
    }

    /// <summary>What holds in all cases together: harder in some and softer in others is neither.</summary>
    private static ShiftKind Between(IReadOnlyList<ShiftKind> cases) => cases switch
    {
        [] => ShiftKind.Repeated,
        [var only] => only,
        _ => cases.Where(one => one != ShiftKind.Clearer).ToList() is [var only] ? only : ShiftKind.Moved,
    };

    /// <summary>By what it can accept: less is harder, more is softer, else it has moved. Where that is the same, it is clearer what it wants; null where nothing differs.</summary>
    private static ShiftKind? Between(Position before, Position after)
    {
        var (one, other, _) = CommonDomain.Of(before.Acceptable, after.Acceptable, null);
        var (isLess, isMore) = (other.Possible.IsSubsetOf(one.Possible), one.Possible.IsSubsetOf(other.Possible));
        return (isLess, isMore) switch
        {
            (true, true) when one.Sure == other.Sure => IsSame(before.Ideal, after.Ideal) ? null : ShiftKind.Clearer,
            (true, true) => other.Sure.IsSubsetOf(one.Sure) ? ShiftKind.Hardened : one.Sure.IsSubsetOf(other.Sure) ? ShiftKind.Softened : ShiftKind.Moved,
            (true, false) => ShiftKind.Hardened,
            (false, true) => ShiftKind.Softened,
            _ => ShiftKind.Moved,
        };
    }
}
