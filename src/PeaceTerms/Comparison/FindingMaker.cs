namespace PeaceTerms;

/// <summary>Writes what was shown on one issue into findings.</summary>
internal sealed class FindingMaker(World world, Topic topic, Issue issue)
{
    private readonly Wording wording = new(world);
    private readonly string issueText = issue.ToString();

    // Nearly all findings on an issue are on the same scope.
    private (Scope Scope, string Text, string Question)? last;
    private (ScopeRelation Relation, ScopeOverlap Overlap)? lastOverlap;
    private (FindingKind Kind, Scope Scope, string Text)? lastBeginning;

    public Finding Meeting(Standpoint first, Standpoint second, ScopeRelation scope, IReadOnlyList<Scope> except, Encounter shown)
    {
        var kind = topic.IsFactual == true && shown.IsClash ? FindingKind.DisputedFact : FindingKind.Meeting;
        var certainty = first.Options.Count + second.Options.Count > 0 ? Certainty.UnderOption : shown.Certainty;
        var sides = Sides(first, second);
        return new Finding
        {
            Key = string.Concat([Beginning(kind, scope.Shared), first.Key, "~", second.Key, "|", FindingKey.Of(first.Options, second.Options)]),
            Kind = kind,
            Issue = issue,
            Question = In(scope.Shared).Question,
            Overlap = OverlapOf(scope.Shared, scope, except),
            Sides = shown.Verdict == Verdict.Undetermined || first.Position.Acceptable.Domain == second.Position.Acceptable.Domain ? sides : InOneDomain(sides, first.Position, second.Position),
            Verdict = shown.Verdict,
            Severity = SeverityOf(shown.Verdict, first.Position.Used.HasRedLine && second.Position.Used.HasRedLine, certainty),
            Certainty = shown.Verdict == Verdict.Conflict ? certainty : null,
            Conditions = shown.Conditions.Count == 0 ? ValueList.Empty<ConditionCase>() : [.. shown.Conditions.Select(states => new ConditionCase { States = states })],
            Proof = shown.Proof,
            Witness = shown.Witness,
            Room = shown.Room,
            Gap = shown.Gap,
            Reasons = shown.Reasons,
            Readings = ReadingsOf(shown.Readings, scope),
        };
    }

    /// <summary>Where the sides use two units or bases, a verdict is shown in the one in which they were compared.</summary>
    private static ValueList<Side> InOneDomain(ValueList<Side> sides, Position first, Position second)
    {
        var start = first.Used.StartDate == second.Used.StartDate ? first.Used.StartDate : null;
        var (firstWants, secondWants, _) = CommonDomain.Of(first.Ideal, second.Ideal, start);
        var (firstTakes, secondTakes, _) = CommonDomain.Of(first.Acceptable, second.Acceptable, start);
        return ValueList.Of([sides[0] with { Ideal = firstWants, Acceptable = firstTakes }, sides[1] with { Ideal = secondWants, Acceptable = secondTakes }]);
    }

    /// <summary>Several parties that say the same: one side, and what it shares with itself.</summary>
    public Finding Together(Standpoint side, ScopeRelation scope, Encounter shown) =>
        Make(FindingKind.Meeting, scope.Shared, scope, side.Position.Apart, [side]) with
        {
            Verdict = shown.Verdict,
            Severity = SeverityOf(shown.Verdict, areRedLines: false),
            Witness = shown.Witness,
            Room = shown.Room,
            Reasons = shown.Reasons,
            Readings = ReadingsOf(shown.Readings, scope),
        };

    /// <summary>Sides that can't all be met although any fewer of them could (rule M5).</summary>
    public Finding Joint(IReadOnlyList<Standpoint> sides, ScopeRelation scope, IReadOnlyList<Scope> except, ProofCase proof, IReadOnlyList<Reading> readings) =>
        Make(FindingKind.Joint, scope.Shared, scope, except, sides) with
        {
            Verdict = Verdict.Conflict,
            Certainty = Certainty.Definite,
            Severity = SeverityOf(Verdict.Conflict, sides.All(side => side.Position.Used.HasRedLine)),
            Proof = [proof],
            Readings = ReadingsOf(readings, scope),
        };

    public Finding SelfContradiction(Standpoint side, ScopeRelation scope) => Make(FindingKind.SelfContradiction, scope.Shared, scope, side.Position.Apart, [side]) with
    {
        Severity = FindingSeverity.Serious,
    };

    /// <summary>What one statement refuses together and another side demands together (rule T2).</summary>
    public Finding Package(Standpoint refusing, Standpoint demanding, ScopeRelation scope, IReadOnlyList<ProofCase> proof) =>
        Make(FindingKind.Package, scope.Shared, scope, [], [refusing, demanding]) with
        {
            Key = KeyOf(FindingKind.Package, scope.Shared, $"{refusing.Key}~{demanding.Key}:{refusing.Position.Used[0].Statement}"),
            Verdict = Verdict.Conflict,
            Certainty = Certainty.Definite,
            Severity = SeverityOf(Verdict.Conflict, refusing.Position.Used.HasRedLine && demanding.Position.Used.HasRedLine),
            Proof = proof,
        };

    public Finding Shift(ShiftKind shift, Standpoint before, Standpoint after, ScopeRelation scope) =>
        Make(FindingKind.Shift, scope.Shared, scope, [], [before, after]) with
        {
            Key = KeyOf(FindingKind.Shift, scope.Shared, $"{before.Key}:{string.Join("+", after.Position.Used.Select(one => one.Statement).Distinct().Order())}{Across(before, after)}", before.Options),
            Shift = shift,
        };

    /// <summary>The scope that was spoken of before where it is another, since one later word can stand to several.</summary>
    private static string Across(Standpoint before, Standpoint after) => before.Scope == after.Scope ? "" : $"~{before.Scope}{(before.Quantifier == Quantifier.Some ? "(some)" : "")}";

    public Finding OneSided(Standpoint side, ScopeRelation scope) => Make(FindingKind.OneSided, side.Scope, scope, [], [side]);

    public Finding Unconsented(PartyId bound, IReadOnlyList<Requirement> by, Scope scope) => Make(FindingKind.Unconsented, scope, null, [], []) with
    {
        Key = KeyOf(FindingKind.Unconsented, scope, bound.ToString()),
        Severity = FindingSeverity.Notice,
        Sides =
        [
            new Side { Parties = [bound], Label = wording.Label([bound]), Scope = scope, Quantifier = Quantifier.Every },
            new Side
            {
                Parties = [.. by.Select(one => one.By).Distinct().Order()],
                Label = wording.Label(by.Select(one => one.By).Distinct().Order()),
                Scope = scope,
                Quantifier = by.All(one => one.Quantifier == Quantifier.Some) ? Quantifier.Some : Quantifier.Every,
                Statements = [.. by.Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.By)).OrderBy(use => use.Date).ThenBy(use => use.Id).ThenBy(use => use.By)],
            },
        ],
    };

    /// <summary>How values were read, and the records of who holds what that the scope rests on.</summary>
    private IReadOnlyList<Reading> ReadingsOf(IReadOnlyList<Reading> readings, ScopeRelation scope)
    {
        var held = scope.Facts.Where(fact => fact.Kind == ScopeFactKind.Holding).Select(fact => new Reading
        {
            Kind = ReadingKind.Holding,
            Text = $"the dossier records that {wording.Held(fact.Object, scope.Shared)} is not empty{(fact.Source is { } source ? $" ({source})" : "")}",
        }).ToList();
        return held.Count == 0 ? readings : [.. readings.Concat(held).Distinct().OrderBy(reading => reading.Kind).ThenBy(reading => reading.Text, StringComparer.Ordinal)];
    }

    private Finding Make(FindingKind kind, Scope shared, ScopeRelation? scope, IReadOnlyList<Scope> except, IReadOnlyList<Standpoint> sides) => new()
    {
        Key = KeyOf(kind, shared, string.Join("~", sides.Select(side => side.Key)), [.. sides.Select(side => side.Options)]),
        Kind = kind,
        Severity = FindingSeverity.Info,
        Issue = issue,
        Question = In(shared).Question,
        Overlap = OverlapOf(shared, scope, except),
        Sides = Sides([.. sides]),
    };

    private ValueList<Side> Sides(params ReadOnlySpan<Standpoint> sides)
    {
        var written = new Side[sides.Length];
        for (var place = 0; place < sides.Length; place++)
        {
            written[place] = sides[place].Written ??= SideOf(sides[place]);
        }

        return ValueList.Of(written);
    }

    private ScopeOverlap OverlapOf(Scope shared, ScopeRelation? scope, IReadOnlyList<Scope> except)
    {
        var isUsual = scope is not null && except.Count == 0 && ReferenceEquals(scope.Shared, shared);
        if (isUsual && lastOverlap is { } known && ReferenceEquals(known.Relation, scope))
        {
            return known.Overlap;
        }

        var overlap = new ScopeOverlap { Scope = shared, IsSure = scope?.SharesSurely ?? true, RestsOn = scope?.Facts ?? ValueList.Empty<ScopeFact>(), Except = [.. except.Concat(scope?.LeftOut ?? ValueList.Empty<Scope>()).Distinct()] };
        lastOverlap = isUsual ? (scope!, overlap) : lastOverlap;
        return overlap;
    }

    private (Scope Scope, string Text, string Question) In(Scope scope) => last is { } known && ReferenceEquals(known.Scope, scope) ? known
        : (last = (scope, scope.ToString(), wording.Question(topic, issue, scope))).Value;

    private string KeyOf(FindingKind kind, Scope scope, string sides, params ReadOnlySpan<IReadOnlyList<OptionChoice>> options) =>
        string.Concat(Beginning(kind, scope), sides, "|", FindingKey.Of(options));

    /// <summary>How the keys of a kind begin on one scope, which is mostly the same as for the last.</summary>
    private string Beginning(FindingKind kind, Scope scope) => lastBeginning is { } known && known.Kind == kind && ReferenceEquals(known.Scope, scope) ? known.Text
        : (lastBeginning = (kind, scope, $"{FindingKey.NameOf(kind)}|{issueText}|{In(scope).Text}|")).Value.Text;

    public Side SideOf(Standpoint side) => new()
    {
        Parties = side.Parties,
        Text = side.Speakers is [{ Text: { } text }] ? text.Id : null,
        Label = side.Speakers is [{ Text: { } named }] ? named.Title : wording.Label(side.Parties),
        Scope = side.Scope,
        Quantifier = side.Quantifier,
        Options = side.Options,
        Cases = CasesOf(side.Position),
        Ideal = side.Position.Ideal,
        Acceptable = side.Position.Acceptable,
        Statements = UsesOf(side.Position.Used),
        SetAside = UsesOf(side.Position.SetAside),
    };

    // Written when they are read: there are many, and who looks for conflicts reads those of few sides.
    private static ValueList<StatementUse> UsesOf(Evidence used) => ValueList.Later<StatementUse>(static used => [.. ((Evidence)used).Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.By, use.Says))], used);

    private static ValueList<StatementUse> UsesOf(IReadOnlyList<(Requirement Requirement, SetAsideReason Reason)> aside) =>
        ValueList.Later<StatementUse>(static aside => [.. ((IReadOnlyList<(Requirement Requirement, SetAsideReason Reason)>)aside).Select(one => one.Requirement.AsUse(one.Reason)).DistinctBy(use => (use.Id, use.By, use.Says))], aside);

    private ValueList<SideCase> CasesOf(Position position) => !position.Used.IsConditional || world.Conditions.Situations(position.Conditions) is not { } situations
        ? ValueList.Empty<SideCase>()
        : ValueList.From(situations.Select(situation => (situation, There: position.In(situation))).Select(one => new SideCase { When = one.situation.States, Ideal = one.There.Ideal, Acceptable = one.There.Acceptable }));

    private static FindingSeverity SeverityOf(Verdict verdict, bool areRedLines, Certainty certainty = Certainty.Definite) => verdict switch
    {
        Verdict.Conflict when certainty != Certainty.Definite => FindingSeverity.Notice,
        Verdict.Conflict => areRedLines ? FindingSeverity.Blocking : FindingSeverity.Serious,
        Verdict.Bridgeable => FindingSeverity.Notice,
        _ => FindingSeverity.Info,
    };
}
