namespace PeaceTerms;

/// <summary>All findings on one issue: speakers meet scope by scope, those who say the same as one side. Knows no kind of term.</summary>
internal sealed class IssueComparison
{
    private readonly World world;
    private readonly Topic topic;
    private readonly IReadOnlyList<Speaker> speakers;
    private readonly bool eachStatement;
    private readonly bool joinsTheEqual;
    private readonly FindingMaker maker;
    private readonly ScopeClasses classes;
    private readonly Positions positions;
    private readonly List<Speaker>[] speakersOf;
    private readonly List<Finding> idle = [];
    private readonly Dictionary<string, Finding> findings = new(StringComparer.Ordinal);

    public IssueComparison(World world, Issue issue, IReadOnlyList<Speaker> speakers, bool eachStatement, bool joinsTheEqual)
    {
        (this.world, this.eachStatement, this.joinsTheEqual) = (world, eachStatement, joinsTheEqual && !eachStatement);
        var each = speakers.SelectMany(speaker => OptionVariants.Of(speaker, world.Options)).ToList();
        each.Sort(InOrder);
        this.speakers = speakers = each;
        topic = world.TopicOf(issue);
        maker = new FindingMaker(world, topic, issue);
        classes = new ScopeClasses(world, topic, speakers.SelectMany(speaker => speaker.Own));
        positions = new Positions(classes);
        speakersOf = [.. Enumerable.Range(0, classes.Count).Select(_ => new List<Speaker>())];
        foreach (var speaker in speakers)
        {
            foreach (var number in speaker.Own.Select(classes.NumberOf).Distinct())
            {
                speakersOf[number].Add(speaker);
            }
        }
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

        AddJoint(related);
        AddOneSided(classes.Groups(related));
        if (findings.Count == 0 && idle.Count > 0)
        {
            Add(idle.OrderBy(finding => finding.Key, StringComparer.Ordinal).First());
        }

        AddUnconsented();
        return [.. WithoutRepetition().OrderBy(finding => finding.Kind).ThenBy(finding => finding.Key, StringComparer.Ordinal)];
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
        var left = Standpoints(first, cell);
        if (first == second)
        {
            for (var one = 0; one < left.Count; one++)
            {
                for (var other = one + 1; other < left.Count; other++)
                {
                    Meet(left[one], left[other], cell, mayConflict, mayAgree);
                }
            }

            foreach (var side in left.Where(side => side.Speakers.Count > 1))
            {
                AddTogether(side, cell, isOnlySide: left.Count == 1);
            }

            return;
        }

        foreach (var one in left)
        {
            foreach (var other in Standpoints(second, cell))
            {
                Meet(one, other, cell, mayConflict, mayAgree);
            }
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

    private List<Standpoint> Standpoints(int number, ScopeRelation cell)
    {
        var own = classes[number];
        var sides = new List<List<(Speaker Speaker, Position Position)>>();
        var byOutcome = new Dictionary<(AllowedOutcomes, AllowedOutcomes), List<int>>();
        var heard = new List<(Speaker Speaker, Position Position)>(speakersOf[number].Count);
        foreach (var speaker in speakersOf[number])
        {
            if (positions.At(speaker, own, cell) is { } position)
            {
                heard.Add((speaker, position));
            }
        }

        foreach (var (speaker, position) in OptionVariants.WithoutIdle(heard))
        {
            if (position.Acceptable.Possible.IsEmpty)
            {
                if (cell.IsSure && world.Scopes.Exceeds(topic, cell.Shared, position.Apart, own.Quantifier == Quantifier.Some))
                {
                    Add(maker.SelfContradiction(new Standpoint([speaker], position, own.Scope, own.Quantifier, eachStatement), cell));
                }

                continue;
            }

            var key = (position.Ideal, position.Acceptable);
            if (!byOutcome.TryGetValue(key, out var alike))
            {
                byOutcome[key] = alike = [];
            }

            var isAlone = !joinsTheEqual || speaker.Text is not null || speaker.Options.Count > 0;
            var same = isAlone ? -1 : alike.FindIndex(index => sides[index][0].Position.SaysTheSameAs(position));
            if (same >= 0)
            {
                sides[alike[same]].Add((speaker, position));
                continue;
            }

            alike.Add(sides.Count);
            sides.Add([(speaker, position)]);
        }

        return [.. sides.Select(side => Standpoint.Of(side, own.Scope, own.Quantifier, eachStatement))];
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
        Scope[] apart = [.. first.Position.Apart.Concat(second.Position.Apart).Distinct().OrderBy(part => part.ToString(), StringComparer.Ordinal)];
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
            Add(finding);
        }
    }

    /// <summary>A party on both sides does not meet itself; the others still meet.</summary>
    private void MeetSingly(Standpoint one, Standpoint other, ScopeRelation cell, bool mayConflict, bool mayAgree)
    {
        foreach (var mine in one.Speakers)
        {
            foreach (var theirs in other.Speakers.Where(theirs => !theirs.IsOneWith(mine)))
            {
                Meet(Single(one, mine, cell), Single(other, theirs, cell), cell, mayConflict, mayAgree);
            }
        }
    }

    private Standpoint Single(Standpoint side, Speaker speaker, ScopeRelation cell) =>
        new([speaker], positions.At(speaker, (side.Scope, side.Quantifier), cell)!, side.Scope, side.Quantifier, eachStatement);

    /// <summary>Parties that say the same agree if what they say has a sure outcome.</summary>
    private void AddTogether(Standpoint side, ScopeRelation cell, bool isOnlySide)
    {
        if (isOnlySide)
        {
            var isLeft = world.Scopes.Exceeds(topic, cell.Shared, side.Position.Apart, side.Quantifier == Quantifier.Some);
            Add(maker.Together(side, cell, new Meeting(topic, side.Position, side.Position, cell, world.Conditions) { MayConflict = false, MayAgree = isLeft }.Show()));
        }
    }

    /// <summary>Three or more meet only where parties do: statements taken singly, and two sides, meet in pairs (rules M5, M6).</summary>
    private void AddJoint(List<(int, int)> related)
    {
        if (joinsTheEqual && speakers.Count > 2)
        {
            foreach (var finding in new JointConflicts(world, topic, classes, positions, speakersOf).Findings(related, maker))
            {
                Add(finding);
            }
        }
    }

    private void AddOneSided(int[] groups)
    {
        foreach (var group in groups.Length == 1 ? [[0]] : Enumerable.Range(0, groups.Length).GroupBy(number => groups[number]).Select(group => group.ToArray()))
        {
            if (IsOfSeveral(group))
            {
                continue;
            }

            var heard = group.SelectMany(number => speakersOf[number].Where(speaker => Stands(number, speaker))).Distinct().ToList();
            if (heard.Count == 0)
            {
                continue;
            }

            var numbers = group.ToHashSet();
            var own = heard.SelectMany(speaker => speaker.Own).Where(one => numbers.Contains(classes.NumberOf(one))).OrderBy(one => one.Date).ThenBy(one => one.Statement).ThenBy(one => one.By).ToList();
            var standing = group.Where(number => Stands(number, heard[0])).Min();
            var first = classes[standing];
            if (classes.Relate(first.Scope, first.Scope) is not { } scope || StandingIn(standing, heard[0]) is not { } position)
            {
                continue;
            }

            Add(maker.OneSided(new Standpoint([heard[0]], position with { Used = new Evidence(own) }, first.Scope, first.Quantifier, eachStatement), scope));
        }
    }

    private bool IsOfSeveral(int[] group)
    {
        Speaker? first = null;
        foreach (var number in group)
        {
            foreach (var speaker in speakersOf[number])
            {
                if ((first is null || !speaker.IsOneWith(first)) && Stands(number, speaker))
                {
                    if (first is not null)
                    {
                        return true;
                    }

                    first = speaker;
                }
            }
        }

        return false;
    }

    /// <summary>What a speaker's words in one scope come to; null where all of them are denied or withdrawn, so that it is as if it had not spoken there.</summary>
    private Position? StandingIn(int number, Speaker speaker) => PositionMerger.Merge([.. speaker.Own.Where(one => one.Scope == classes[number].Scope)]);

    /// <summary>Whether anything stands there. Without a withdrawal, what is neither denied nor void stands, or what takes its place.</summary>
    private bool Stands(int number, Speaker speaker)
    {
        var (some, isTakenBack) = (false, false);
        var scope = classes[number].Scope;
        for (var place = 0; place < speaker.Own.Count; place++)
        {
            var one = speaker.Own[place];
            if (classes.Count == 1 || one.Scope == scope)
            {
                some |= (one.Vagueness & Vagueness.Denied) == 0 && !one.NeverHolds;
                isTakenBack |= one.Stance == Stance.Withdraws;
            }
        }

        return isTakenBack ? StandingIn(number, speaker) is not null : some;
    }

    private void AddUnconsented()
    {
        if (!speakers.Any(speaker => speaker.Own.Any(one => one.Binds.Count > 0)))
        {
            return;
        }

        var binding = speakers.SelectMany(speaker => speaker.Own).Where(one => !one.IsRefusal && one.Stance != Stance.Withdraws)
            .SelectMany(one => one.Binds.Select(bound => (Bound: bound, Requirement: one)));
        foreach (var bound in binding.GroupBy(pair => pair.Bound, pair => pair.Requirement))
        {
            var unheard = bound.GroupBy(requirement => requirement.Scope).Where(there => !HasSpoken(bound.Key, there.Key)).SelectMany(there => there).ToList();
            if (unheard.Count > 0)
            {
                Add(maker.Unconsented(bound.Key, unheard, unheard.OrderBy(one => one.Scope.ToString(), StringComparer.Ordinal).First().Scope));
            }
        }
    }

    /// <summary>Whether a party, a group that it belongs to or, for a joint force, a contributor speaks to the issue in an overlapping scope.</summary>
    private bool HasSpoken(PartyId bound, Scope scope) => speakers.Any(speaker =>
        speaker.Parties.Any(party => world.Parties.Reach(party).Contains(bound) || (world.Parties.IsJointForce(bound) && world.Parties.Reach(bound).Contains(party)))
        && speaker.Own.Any(one => classes.Relate(one.Scope, scope) is not null));

    private void Add(Finding finding)
    {
        // Two ways to the same scope show the same and rest on the facts of both; where they do not, the one that shows more is kept.
        if (!findings.TryGetValue(finding.Key, out var known) || Rank(finding) < Rank(known))
        {
            findings[finding.Key] = finding;
        }
        else if (Rank(finding) == Rank(known))
        {
            var facts = known.Overlap.RestsOn.Concat(finding.Overlap.RestsOn).Distinct().OrderBy(fact => (fact.Kind, fact.Subject, fact.Object));
            findings[finding.Key] = known with { Overlap = known.Overlap with { RestsOn = [.. facts] } };
        }
    }

    private static int Rank(Finding finding) => finding.Verdict is { } verdict ? (int)verdict : int.MaxValue;

    /// <summary>Leaves out what a finding on a wider scope already says of the same sides with the same outcomes.</summary>
    private IEnumerable<Finding> WithoutRepetition()
    {
        static string Who(Finding finding) => string.Join("~", finding.Sides.Select(side => $"{side.Text}:{string.Join("+", side.Parties)}:{string.Join("+", side.Options)}"));
        if (classes.Count == 1 || findings.Count == 1)
        {
            return findings.Values;
        }

        var bySides = findings.Values.ToLookup(finding => (finding.Kind, finding.Verdict, Who(finding)));
        return findings.Values.Where(finding => eachStatement || !bySides[(finding.Kind, finding.Verdict, Who(finding))]
            .Any(wider => wider != finding && wider.Overlap.IsSure == finding.Overlap.IsSure && SaysTheSame(wider, finding)
                && classes.Relate(finding.Overlap.Scope, wider.Overlap.Scope) is { FirstInside: true, SecondInside: false }));
    }

    private static bool SaysTheSame(Finding one, Finding other) => one.Sides.Count == other.Sides.Count && one.Sides.Zip(other.Sides).All(pair =>
        pair.First.Ideal == pair.Second.Ideal && pair.First.Acceptable == pair.Second.Acceptable && pair.First.Quantifier == pair.Second.Quantifier
        && pair.Second.Statements.All(used => pair.First.Statements.Any(wide => wide.Id == used.Id)));
}
