namespace PeaceTerms;

/// <summary>All findings on one issue: speakers meet scope by scope, those who say the same as one side. Knows no kind of term.</summary>
internal sealed class IssueComparison
{
    private readonly World world;
    private readonly Topic topic;
    private readonly List<Speaker> speakers;
    private readonly bool eachStatement;
    private readonly bool joinsTheEqual;
    private readonly FindingMaker maker;
    private readonly ScopeClasses classes;
    private readonly Positions positions;
    private readonly List<Speaker>[] speakersOf;
    private readonly StandpointList standpoints;
    private readonly List<Finding> idle = [];
    private readonly FindingSet findings;

    public IssueComparison(World world, Issue issue, IReadOnlyList<Speaker> speakers, bool eachStatement, bool joinsTheEqual)
    {
        (this.world, this.eachStatement, this.joinsTheEqual) = (world, eachStatement, joinsTheEqual && !eachStatement);
        this.speakers = new List<Speaker>(speakers.Count);
        foreach (var speaker in speakers)
        {
            if (speaker.HasOptions)
            {
                this.speakers.AddRange(OptionVariants.Of(speaker, world.Options));
            }
            else
            {
                this.speakers.Add(speaker);
            }
        }

        this.speakers.Sort(InOrder);
        topic = world.TopicOf(issue);
        maker = new FindingMaker(world, topic, issue);
        classes = new ScopeClasses(world, topic, this.speakers);
        positions = new Positions(classes);
        speakersOf = classes.Count == 1 ? [this.speakers] : InClasses();
        standpoints = new StandpointList(world, topic, classes, positions, speakersOf, eachStatement, this.joinsTheEqual);
        findings = new FindingSet(classes, eachStatement);
    }

    public IReadOnlyList<Finding> Findings()
    {
        var related = new List<(int, int)>();
        foreach (var (first, second) in classes.Candidates())
        {
            if (classes.Relate(classes[first].Scope, classes[second].Scope) is { } relation)
            {
                related.Add((first, second));
                Meet(first, second, relation);
            }
        }

        // Three or more meet only where parties do: statements taken singly, and two sides, meet in pairs (rules M5, M6).
        if (joinsTheEqual && speakers.Count > 2)
        {
            Add(new JointConflicts(world, topic, classes, positions, speakersOf).Findings(related, maker));
        }

        Add(new OneSidedFindings(classes, speakersOf, maker, eachStatement).In(classes.Groups(related)));
        if (findings.Count == 0 && idle.Count > 0)
        {
            findings.Add(idle.OrderBy(finding => finding.Key, StringComparer.Ordinal).First());
        }

        Add(new UnconsentedFindings(world, classes, speakers, maker).Findings());
        return findings.InOrder();
    }

    private List<Speaker>[] InClasses()
    {
        List<Speaker>[] there = [.. Enumerable.Range(0, classes.Count).Select(_ => new List<Speaker>())];
        foreach (var speaker in speakers)
        {
            foreach (var number in speaker.Own.Select(classes.NumberOf).Distinct())
            {
                there[number].Add(speaker);
            }
        }

        return there;
    }

    private void Add(IEnumerable<Finding> more)
    {
        foreach (var finding in more)
        {
            findings.Add(finding);
        }
    }

    private static int InOrder(Speaker one, Speaker other)
    {
        static string Options(Speaker speaker) => speaker.Options.Count == 0 ? "" : string.Join("+", speaker.Options);
        var byParties = one.Parties is [var mine] && other.Parties is [var theirs] ? mine.CompareTo(theirs) : string.CompareOrdinal(string.Join("+", one.Parties), string.Join("+", other.Parties));
        return byParties != 0 ? byParties
            : Nullable.Compare(one.Text?.Id, other.Text?.Id) is not 0 and var byText ? byText
            : one.Own.Min(word => word.Statement).CompareTo(other.Own.Min(word => word.Statement)) is not 0 and var byStatement ? byStatement
            : string.CompareOrdinal(Options(one), Options(other));
    }

    private void Meet(int first, int second, ScopeRelation relation)
    {
        var (cell, mayConflict, mayAgree) = Cell(classes[first], classes[second], relation);
        void IsContradicted(Standpoint side) => findings.Add(maker.SelfContradiction(side, cell));
        var left = standpoints.In(first, cell, IsContradicted);
        if (first == second)
        {
            MeetAmong(left, cell, mayConflict, mayAgree);
            return;
        }

        // The other's sides are looked at once for each, so that a self-contradiction there counts where anyone meets it.
        var right = left.Count == 0 ? [] : standpoints.In(second, cell, IsContradicted);
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                Meet(one, other, cell, mayConflict, mayAgree);
            }
        }
    }

    private void MeetAmong(List<Standpoint> sides, ScopeRelation cell, bool mayConflict, bool mayAgree)
    {
        for (var one = 0; one < sides.Count; one++)
        {
            for (var other = one + 1; other < sides.Count; other++)
            {
                Meet(sides[one], sides[other], cell, mayConflict, mayAgree);
            }
        }

        // Parties that say the same agree if what they say has a sure outcome.
        if (sides is [{ Speakers.Count: > 1 } only])
        {
            var isLeft = world.Scopes.Exceeds(topic, cell.Shared, only.Position.Apart, only.Quantifier == Quantifier.Some);
            findings.Add(maker.Together(only, cell, new Meeting(topic, only.Position, only.Position, cell, world.Conditions) { MayConflict = false, MayAgree = isLeft }.Show()));
        }
    }

    /// <summary>Where two scopes meet and what may be claimed there: what is asked of some counts only where it surely lies in what the other speaks of (rule S3).</summary>
    private (ScopeRelation Cell, bool MayConflict, bool MayAgree) Cell((Scope Scope, Quantifier Quantifier) first, (Scope Scope, Quantifier Quantifier) second, ScopeRelation relation)
    {
        switch (first.Quantifier, second.Quantifier)
        {
            case (Quantifier.Every, Quantifier.Every):
                return (relation, true, true);
            case (Quantifier.Some, Quantifier.Some):
                return (relation, false, true);
            default:
                var firstIsSome = first.Quantifier == Quantifier.Some;
                var (some, every) = firstIsSome ? (first.Scope, second.Scope) : (second.Scope, first.Scope);
                if (world.Scopes.PartInside(topic, some, every) is { } part && classes.Relate(part, every) is { } inside)
                {
                    // The some may reach its part through a contributor of a joint force; that membership is part of the proof.
                    var shown = inside with { Facts = ValueList.From(inside.Facts.Concat(classes.Relate(part, some)?.Facts ?? ValueList.Empty<ScopeFact>()).Distinct()) };
                    return (firstIsSome ? shown : shown.Mirrored(), true, true);
                }

                return (relation, false, false);
        }
    }

    private void Meet(Standpoint one, Standpoint other, ScopeRelation cell, bool mayConflict, bool mayAgree)
    {
        if (one.IsOneWith(other))
        {
            if (one.Speakers.Count > 1 || other.Speakers.Count > 1)
            {
                MeetSingly(one, other, cell, mayConflict, mayAgree);
            }

            return;
        }

        var isInOrder = string.CompareOrdinal(one.Key, other.Key) <= 0;
        var (first, second, scope) = isInOrder ? (one, other, cell) : (other, one, cell.Mirrored());
        Scope[] apart = first.Position.Apart.Count + second.Position.Apart.Count == 0 ? []
            : [.. first.Position.Apart.Concat(second.Position.Apart).Distinct().OrderBy(part => part.ToString(), StringComparer.Ordinal)];
        var isLeft = world.Scopes.Exceeds(topic, cell.Shared, apart, one.Quantifier == Quantifier.Some || other.Quantifier == Quantifier.Some);
        var shown = new Meeting(topic, first.Position, second.Position, scope, world.Conditions) { MayConflict = mayConflict && isLeft, MayAgree = mayAgree && isLeft }.Show();
        var finding = maker.Meeting(first, second, scope, apart, shown);
        if (shown.Verdict == Verdict.Undetermined && !shown.IsClash && shown.Reasons.Contains(UndeterminedReason.Scope))
        {
            // Two who may not even speak of the same, and would not clash if they did: worth a word only where nothing else is said of the issue.
            idle.Add(finding);
        }
        else
        {
            findings.Add(finding);
        }
    }

    /// <summary>A party on both sides does not meet itself; the others still meet.</summary>
    private void MeetSingly(Standpoint one, Standpoint other, ScopeRelation cell, bool mayConflict, bool mayAgree)
    {
        foreach (var mine in one.Speakers)
        {
            foreach (var theirs in other.Speakers.Where(theirs => !theirs.IsOneWith(mine)))
            {
                Meet(standpoints.Single(one, mine, cell), standpoints.Single(other, theirs, cell), cell, mayConflict, mayAgree);
            }
        }
    }
}
