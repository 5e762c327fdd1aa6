namespace PeaceTerms;

/// <summary>Writes what was shown on one issue into findings.</summary>
internal sealed class FindingMaker(World world, Topic topic, Issue issue)
{
    private readonly Wording wording = new(world);

    public Finding Meeting(Standpoint first, Standpoint second, ScopeRelation scope, IReadOnlyList<Scope> except, Encounter shown)
    {
        var kind = topic.IsFactual == true && shown.IsClash ? FindingKind.DisputedFact : FindingKind.Meeting;
        return Make(kind, scope.Shared, scope, except, [first, second]) with
        {
            Verdict = shown.Verdict,
            Severity = SeverityOf(shown.Verdict, first.Position.Used.HasRedLine && second.Position.Used.HasRedLine),
            Proof = shown.Proof,
            Witness = shown.Witness,
            Room = shown.Room,
            Gap = shown.Gap,
            Reasons = shown.Reasons,
            Readings = shown.Readings,
        };
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
            Readings = shown.Readings,
        };

    public Finding SelfContradiction(Standpoint side, ScopeRelation scope) => Make(FindingKind.SelfContradiction, scope.Shared, scope, [], [side]) with
    {
        Severity = FindingSeverity.Serious,
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
        Key = KeyOf(kind, shared, string.Join("~", sides.Select(side => side.Key))),
        Kind = kind,
        Severity = FindingSeverity.Info,
        Issue = issue,
        Question = wording.Question(topic, issue, shared),
        Overlap = new ScopeOverlap { Scope = shared, IsSure = scope?.IsSure ?? true, RestsOn = scope?.Facts ?? ValueList.Empty<ScopeFact>(), Except = [.. except.Concat(scope?.LeftOut ?? ValueList.Empty<Scope>()).Distinct()] },
        Sides = [.. sides.Select(side => side.Written ??= SideOf(side))],
    };

    /// <summary>Options come with later rules; their place in the key is kept (rule F2).</summary>
    private string KeyOf(FindingKind kind, Scope scope, string sides)
    {
        var name = kind.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}|{issue}|{scope}|{sides}|";
    }

    private Side SideOf(Standpoint side) => new()
    {
        Parties = [.. side.Parties],
        Text = side.Speakers is [{ Text: { } text }] ? text.Id : null,
        Label = side.Speakers is [{ Text: { } named }] ? named.Title : wording.Label(side.Parties),
        Scope = side.Scope,
        Quantifier = side.Quantifier,
        Ideal = side.Position.Ideal,
        Acceptable = side.Position.Acceptable,
        Statements = [.. side.Position.Used.Select(one => one.AsUse()).DistinctBy(use => (use.Id, use.By, use.Says))],
        SetAside = [.. side.Position.SetAside.Select(one => one.Requirement.AsUse(one.Reason)).DistinctBy(use => (use.Id, use.By, use.Says))],
    };

    private static FindingSeverity SeverityOf(Verdict verdict, bool areRedLines) => verdict switch
    {
        Verdict.Conflict => areRedLines ? FindingSeverity.Blocking : FindingSeverity.Serious,
        Verdict.Bridgeable => FindingSeverity.Notice,
        _ => FindingSeverity.Info,
    };
}
