namespace PeaceTerms;

/// <summary>Makes the steps of one track: each day's words in each scope beside what stood there before.</summary>
internal sealed class StepMaker
{
    private readonly World world;
    private readonly Speaker speaker;
    private readonly ScopeClasses classes;
    private readonly FindingMaker maker;
    private readonly TrackWording wording;
    private readonly string issueKey;

    // The party's own words stand before reports, so that a report is read beside them.
    private readonly IReadOnlyList<Requirement> all;

    public StepMaker(World world, Issue issue, Speaker speaker, IReadOnlyList<Requirement> ownWords, TrackWording wording)
    {
        var topic = world.TopicOf(issue);
        this.world = world;
        this.speaker = speaker;
        this.wording = wording;
        all = [.. speaker.Own.Concat(ownWords)];
        classes = new ScopeClasses(world, topic, all);
        maker = new FindingMaker(world, topic, issue);
        issueKey = $"{issue}";
    }

    /// <summary>The steps in order of date; what is taken back on a day was said before.</summary>
    public IEnumerable<PositionStep> Said() => speaker.Own.GroupBy(one => (Moment: Moment.Of(one), Scope: $"{one.Scope}", one.Quantifier))
        .OrderBy(words => words.Key.Moment).ThenBy(words => words.Key.Scope, StringComparer.Ordinal).ThenBy(words => words.Key.Quantifier)
        .Select(words => Step(words.Key.Moment, words.First().Scope, words.Key.Quantifier, [.. words]));

    /// <summary>What a full text leaves out although it was demanded and stands.</summary>
    public IEnumerable<PositionStep> LeftOut(SilentDrops drops) =>
        from text in drops.TextsOf(speaker.Parties[0])
        from own in speaker.Own.Where(one => one.Date < text.Date).GroupBy(one => (Scope: $"{one.Scope}", one.Quantifier)).OrderBy(own => own.Key.Scope, StringComparer.Ordinal).ThenBy(own => own.Key.Quantifier)
        let scope = own.First().Scope
        where drops.IsLeftOut(text, speaker.Parties[0], own.First().Issue, scope)
        let standing = PositionMerger.Merge([.. speaker.Own.Where(one => one.Date < text.Date && one.Quantifier == own.Key.Quantifier && Covers(one.Scope, scope))])
        where standing is not null && standing.Used.Any(one => SilentDrops.IsDemand(one) && $"{one.Scope}" == own.Key.Scope)
        let side = maker.SideOf(new Standpoint([speaker], standing, scope, own.Key.Quantifier, eachStatement: false))
        select new PositionStep
        {
            Key = KeyOf(scope, $"{text.Id}"),
            Date = text.Date,
            Change = PositionChange.SilentDrop,
            Severity = SeverityOf(PositionChange.SilentDrop),
            Label = wording.Label,
            Scope = scope,
            Where = wording.Where(scope),
            Quantifier = own.Key.Quantifier,
            Text = text.Id,
            TextTitle = text.Title,
            Before = side,
            After = side,
        };

    private PositionStep Step(Moment moment, Scope scope, Quantifier quantifier, IReadOnlyList<Requirement> words)
    {
        var earlier = Nearest(moment, scope, quantifier);
        var shared = earlier?.Relation.Shared ?? scope;
        var there = all.Where(one => Covers(one.Scope, shared) || one.Scope == scope || one.Scope == earlier?.Said.Scope).ToList();
        var before = Standing([.. there.Where(one => Moment.Of(one).CompareTo(moment) < 0)], out var isTakenBack);

        // What is said of some on the same day says nothing of every one, and the reverse.
        var after = PositionMerger.Merge([.. there.Where(one => Moment.Of(one).CompareTo(moment) < 0 || (Moment.Of(one) == moment && one.Quantifier == quantifier))]);
        var change = Change(before, after, words, isTakenBack, earlier?.Said.Quantifier == quantifier);
        return new PositionStep
        {
            Key = KeyOf(scope, string.Join("+", words.Select(one => one.Statement).Distinct().Order())),
            Date = moment.Day,
            Change = change,
            Severity = SeverityOf(change),
            Label = wording.Label,
            Scope = scope,
            Where = wording.Where(scope),
            ReachesFurther = earlier is not null && !all.Any(one => Moment.Of(one).CompareTo(moment) < 0 && Covers(one.Scope, scope)) ? true : null,
            Quantifier = quantifier,
            Statements = [.. words.Select(one => one.AsUse(AsideReason(after, one))).DistinctBy(use => (use.Id, use.Says)).OrderBy(use => use.Id).ThenBy(use => use.Says, StringComparer.Ordinal)],
            Before = before is null ? null : SideOf(before, earlier!.Value.Said.Scope, earlier.Value.Said.Quantifier),
            After = after is null ? null : SideOf(after, scope, quantifier),
            Overlap = earlier is { } met ? new ScopeOverlap { Scope = met.Relation.Shared, IsSure = met.Relation.SharesSurely, RestsOn = met.Relation.Facts, Except = met.Relation.LeftOut } : null,
            Distance = before is null ? null : FigureDistance.Between(before.Used, words),
        };
    }

    /// <summary>The last words before that surely share something with the scope, those in the same scope first.</summary>
    private (Requirement Said, ScopeRelation Relation)? Nearest(Moment moment, Scope scope, Quantifier quantifier)
    {
        var before = all.Where(one => Moment.Of(one).CompareTo(moment) < 0)
            .OrderByDescending(Moment.Of).ThenByDescending(one => one.Quantifier == quantifier).ThenByDescending(one => one.Scope == scope).ThenBy(one => $"{one.Scope}", StringComparer.Ordinal).ThenBy(one => one.Quantifier);
        foreach (var one in before)
        {
            if (classes.Relate(one.Scope, scope) is { IsSure: true } relation)
            {
                return (one, relation);
            }
        }

        return null;
    }

    /// <summary>What last stood, and whether it had been taken back since.</summary>
    private static Position? Standing(List<Requirement> earlier, out bool isTakenBack)
    {
        isTakenBack = false;
        foreach (var moment in earlier.Select(Moment.Of).Distinct().OrderDescending().ToList())
        {
            if (PositionMerger.Merge([.. earlier.Where(one => Moment.Of(one).CompareTo(moment) <= 0)]) is { } position)
            {
                return position;
            }

            isTakenBack = true;
        }

        return null;
    }

    private PositionChange Change(Position? before, Position? after, IReadOnlyList<Requirement> words, bool isTakenBack, bool isOfAsMany)
    {
        if (before is null)
        {
            return after is null ? words.Any(one => one.Stance == Stance.Withdraws) ? PositionChange.Dropped : PositionChange.Unchanged
                : words.All(one => AsideReason(after, one) is not null) ? PositionChange.Unchanged : PositionChange.FirstWord;
        }

        return ShiftFindings.Kind(world.Conditions, before, after, words, isTakenBack) switch
        {
            ShiftKind.Repeated => !isOfAsMany ? PositionChange.Moved : words.All(one => before.Used.Any(earlier => SaysTheSame(one, earlier))) ? PositionChange.Repeated : PositionChange.Unchanged,
            ShiftKind.Hardened => PositionChange.Hardened,
            ShiftKind.Softened => PositionChange.Softened,
            ShiftKind.Moved => PositionChange.Moved,
            ShiftKind.Vaguer => PositionChange.Vaguer,
            ShiftKind.Clearer => PositionChange.Clearer,
            ShiftKind.Dropped => PositionChange.Dropped,
            ShiftKind.Reopened => PositionChange.Reopened,
            _ => after is null || words.All(one => before.Used.Any(earlier => SaysTheSame(one, earlier))) ? PositionChange.Repeated : PositionChange.Unchanged,
        };
    }

    private static bool SaysTheSame(Requirement one, Requirement earlier) => one.IsRefusal == earlier.IsRefusal && one.Conditions.Equals(earlier.Conditions) && one.Literal.Domain.Kind == earlier.Literal.Domain.Kind
        && CommonDomain.Of(one.Literal, earlier.Literal, null) is (var now, var before, null) && now == before;

    private static SetAsideReason? AsideReason(Position? after, Requirement word) =>
        after?.SetAside.Where(aside => aside.Requirement == word).Select(aside => (SetAsideReason?)aside.Reason).FirstOrDefault();

    private static FindingSeverity SeverityOf(PositionChange change) => change switch
    {
        PositionChange.FirstWord or PositionChange.Repeated or PositionChange.Vaguer or PositionChange.Clearer or PositionChange.Unchanged => FindingSeverity.Info,
        _ => FindingSeverity.Notice,
    };

    private Side SideOf(Position position, Scope scope, Quantifier quantifier) => maker.SideOf(new Standpoint([speaker], position, scope, quantifier, eachStatement: false));

    private bool Covers(Scope outer, Scope inner) => outer == inner || classes.Relate(outer, inner) is { SecondInside: true, IsSure: true };

    private string KeyOf(Scope scope, string words) => $"step|{issueKey}|{scope}|{speaker.Parties[0]}:{words}|{string.Join("+", speaker.Options.Distinct().Order())}";
}

/// <summary>When something is said: what is taken back on a day was said before.</summary>
internal readonly record struct Moment(DateOnly Day, bool IsTakenBack) : IComparable<Moment>
{
    public static Moment Of(Requirement one) => new(one.Date, one.Stance == Stance.Withdraws);

    public int CompareTo(Moment other) => (Day, IsTakenBack).CompareTo((other.Day, other.IsTakenBack));
}
