namespace PeaceTerms;

/// <summary>Writes what was shown on one issue into findings.</summary>
internal sealed class FindingMaker(World world, Topic topic, Issue issue)
{
    private readonly Wording wording = new(world);

    public Finding Meeting(Standpoint first, Standpoint second, ScopeRelation scope, IReadOnlyList<Scope> except, Encounter shown)
    {
        var kind = topic.IsFactual == true && shown.IsClash ? FindingKind.DisputedFact : FindingKind.Meeting;
        var written = Make(kind, scope.Shared, scope, except, [first, second]);
        return written with
        {
            Sides = shown.Verdict == Verdict.Undetermined || first.Position.Acceptable.Domain == second.Position.Acceptable.Domain ? written.Sides : InOneDomain(written.Sides, first.Position, second.Position),
            Verdict = shown.Verdict,
            Severity = SeverityOf(shown.Verdict, first.Position.Used.HasRedLine && second.Position.Used.HasRedLine, CertaintyOf(shown, first, second)),
            Certainty = shown.Verdict == Verdict.Conflict ? CertaintyOf(shown, first, second) : null,
            Conditions = [.. shown.Conditions.Select(states => new ConditionCase { States = states })],
            Proof = shown.Proof,
            Witness = shown.Witness,
            Room = shown.Room,
            Gap = shown.Gap,
            Reasons = shown.Reasons,
            Readings = shown.Readings,
        };
    }

    /// <summary>Where the sides use two units or bases, a verdict is shown in the one in which they were compared.</summary>
    private static IReadOnlyList<Side> InOneDomain(IReadOnlyList<Side> sides, Position first, Position second)
    {
        var start = first.Used.StartDate == second.Used.StartDate ? first.Used.StartDate : null;
        var (firstWants, secondWants, _) = CommonDomain.Of(first.Ideal, second.Ideal, start);
        var (firstTakes, secondTakes, _) = CommonDomain.Of(first.Acceptable, second.Acceptable, start);
        return [sides[0] with { Ideal = firstWants, Acceptable = firstTakes }, sides[1] with { Ideal = secondWants, Acceptable = secondTakes }];
    }

    private static Certainty CertaintyOf(Encounter shown, Standpoint first, Standpoint second) =>
        first.Options.Count + second.Options.Count > 0 ? Certainty.UnderOption : shown.Certainty;

    /// <summary>Several parties that say the same: one side, and what it shares with itself.</summary>
    public Finding Together(Standpoint side, ScopeRelation scope, Encounter shown) =>
        Make(FindingKind.Meeting, scope.Shared, scope, side.Position.Apart, [side]) with
        {
            Verdict = shown.Verdict,
            Severity = SeverityOf(shown.Verdict, areRedLines: false),
            Witness = shown.Witness,
            Room = shown.Room,
            Reasons = shown.Reasons,
            Readings = shown.Readings,
        };

    /// <summary>Sides that can't all be met although any fewer of them could (rule M5).</summary>
    public Finding Joint(IReadOnlyList<Standpoint> sides, ScopeRelation scope, IReadOnlyList<Scope> except, ProofCase proof, IReadOnlyList<Reading> readings) =>
        Make(FindingKind.Joint, scope.Shared, scope, except, sides) with
        {
            Verdict = Verdict.Conflict,
            Certainty = Certainty.Definite,
            Severity = SeverityOf(Verdict.Conflict, sides.All(side => side.Position.Used.HasRedLine)),
            Proof = [proof],
            Readings = readings,
        };

    public Finding SelfContradiction(Standpoint side, ScopeRelation scope) => Make(FindingKind.SelfContradiction, scope.Shared, scope, side.Position.Apart, [side]) with
    {
        Severity = FindingSeverity.Serious,
    };

    public Finding Package(Standpoint refusing, Standpoint demanding, ScopeRelation scope, IReadOnlyList<ProofCase> proof) =>
        Make(FindingKind.Package, scope.Shared, scope, [], [refusing, demanding]) with
        {
            Key = KeyOf(FindingKind.Package, scope.Shared, $"{refusing.Key}~{demanding.Key}:{string.Join("+", refusing.Position.Used.Select(one => one.Statement).Distinct().Order())}"),
            Verdict = Verdict.Conflict,
            Certainty = Certainty.Definite,
            Severity = SeverityOf(Verdict.Conflict, refusing.Position.Used.HasRedLine && demanding.Position.Used.HasRedLine),
            Proof = proof,
        };

    public Finding Shift(ShiftKind shift, Standpoint before, Standpoint after, ScopeRelation scope) =>
        Make(FindingKind.Shift, scope.Shared, scope, [], [before, after]) with
        {
            Key = KeyOf(FindingKind.Shift, scope.Shared, $"{before.Key}:{string.Join("+", after.Position.Used.Select(one => one.Statement).Distinct().Order())}", before.Options),
            Shift = shift,
        };

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

    private Finding Make(FindingKind kind, Scope shared, ScopeRelation? scope, IReadOnlyList<Scope> except, IReadOnlyList<Standpoint> sides) => new()
    {
        Key = KeyOf(kind, shared, string.Join("~", sides.Select(side => side.Key)), sides.SelectMany(side => side.Options)),
        Kind = kind,
        Severity = FindingSeverity.Info,
        Issue = issue,
        Question = wording.Question(topic, issue, shared),
        Overlap = new ScopeOverlap { Scope = shared, IsSure = scope?.SharesSurely ?? true, RestsOn = scope?.Facts ?? ValueList.Empty<ScopeFact>(), Except = [.. except.Concat(scope?.LeftOut ?? ValueList.Empty<Scope>()).Distinct()] },
        Sides = [.. sides.Select(side => side.Written ??= SideOf(side))],
    };

    private string KeyOf(FindingKind kind, Scope scope, string sides, params IEnumerable<OptionChoice> options)
    {
        var name = kind.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}|{issue}|{scope}|{sides}|{string.Join("+", options.Distinct().Order())}";
    }

    public Side SideOf(Standpoint side) => new()
    {
        Parties = [.. side.Parties],
        Text = side.Speakers is [{ Text: { } text }] ? text.Id : null,
        Label = side.Speakers is [{ Text: { } named }] ? named.Title : wording.Label(side.Parties),
        Scope = side.Scope,
        Quantifier = side.Quantifier,
        Options = side.Options,
        Cases = CasesOf(side.Position),
        Ideal = side.Position.Ideal,
        Acceptable = side.Position.Acceptable,
        Statements = [.. side.Position.Used.Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.By, use.Says))],
        SetAside = [.. side.Position.SetAside.Select(one => one.Requirement.AsUse(one.Reason)).DistinctBy(use => (use.Id, use.By, use.Says))],
    };

    private IReadOnlyList<SideCase> CasesOf(Position position) => !position.Used.IsConditional || world.Conditions.Situations(position.Conditions) is not { } situations
        ? []
        : [.. situations.Select(situation => (situation, There: position.In(situation))).Select(one => new SideCase { When = one.situation.States, Ideal = one.There.Ideal, Acceptable = one.There.Acceptable })];

    private static FindingSeverity SeverityOf(Verdict verdict, bool areRedLines, Certainty certainty = Certainty.Definite) => verdict switch
    {
        Verdict.Conflict when certainty != Certainty.Definite => FindingSeverity.Notice,
        Verdict.Conflict => areRedLines ? FindingSeverity.Blocking : FindingSeverity.Serious,
        Verdict.Bridgeable => FindingSeverity.Notice,
        _ => FindingSeverity.Info,
    };
}
