using Xunit;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Invented talks of four states, and short ways to speak in them and to read what a comparison shows.</summary>
internal static class RuleTestsTalks
{
    public static readonly DateOnly Monday = new(2026, 1, 12);

    public static Dossier Stage { get; } = new()
    {
        Parties =
        [
            State("northland"), State("southland"), State("eastland"), State("westland"),
            new() { Id = P("mediator"), Name = "Mediator", Kind = PartyKind.Organisation },
            new() { Id = P("assembly"), Name = "Assembly", Kind = PartyKind.Organ, OrganOf = P("eastland") },
        ],
        Territories =
        [
            new() { Id = T("valley"), Name = "Valley" },
            new() { Id = T("upper-valley"), Name = "Upper valley", Within = T("valley") },
            new() { Id = T("lower-valley"), Name = "Lower valley", Within = T("valley") },
            new() { Id = T("river-land"), Name = "Land at the river", Within = T("valley"), IsVague = true, Core = [T("upper-valley")], MayInclude = [T("lower-valley")] },
        ],
        Lines = [new() { Id = L("contact"), Name = "line of contact", Date = Monday }, new() { Id = L("later"), Name = "later line", Date = new DateOnly(2027, 1, 1) }],
        Events = [new() { Id = E("attack"), Name = "an attack", IsArmedAttack = true }, new() { Id = E("launch"), Name = "a launch" }],
        Sources = [new() { Id = D("note-1"), Title = "A note" }, new() { Id = D("note-2"), Title = "Another note" }],
    };

    public static Party State(string id, params Membership[] memberOf) => new() { Id = P(id), Name = id, Kind = PartyKind.State, MemberOf = memberOf };

    public static Party Group(string id, PartyKind kind, int? count = null, params PartyId[] nonMembers) =>
        new() { Id = P(id), Name = id, Kind = kind, MemberCount = count, NonMembers = nonMembers };

    /// <summary>The stage with groups added, and the states that are members of them.</summary>
    public static Dossier Joined(Party group, params (string Member, DateOnly? Since)[] members) => Stage with
    {
        Parties =
        [
            group,
            .. Stage.Parties.Select(party => party with
            {
                MemberOf = [.. party.MemberOf, .. members.Where(one => one.Member == party.Id.ToString()).Select(one => new Membership { Group = group.Id, Since = one.Since })],
            }),
        ],
    };

    public static Statement Say(string by, Stance stance, Term term, int day = 0, string? document = null) => new()
    {
        Id = S("unnamed"),
        By = P(by),
        Stance = stance,
        Date = Monday.AddDays(day),
        Term = term,
        Source = document is null ? null : new() { Document = D(document) },
    };

    public static Statement Demand(string by, Term term, int day = 0, string? document = null) => Say(by, Stance.Demands, term, day, document);

    public static Statement Offer(string by, Term term, int day = 0) => Say(by, Stance.Offers, term, day);

    public static Statement Accept(string by, Term term, int day = 0) => Say(by, Stance.Accepts, term, day);

    public static Statement Reject(string by, Term term, int day = 0) => Say(by, Stance.Rejects, term, day);

    public static Dossier With(this Dossier stage, params Statement[] statements) => stage with
    {
        Statements = [.. statements.Select((statement, place) => statement.Id == S("unnamed") ? statement with { Id = S($"s{place + 1}") } : statement)],
    };

    public static Dossier Talk(params Statement[] statements) => Stage.With(statements);

    /// <summary>All that a comparison shows, each finding confirmed from its JSON alone (rule F1).</summary>
    public static IReadOnlyList<Finding> Findings(this Dossier dossier, ComparisonOptions? options = null)
    {
        var findings = PositionComparer.Compare(dossier, options).Findings;
        Assert.All(findings, finding => Assert.True(ProofChecker.Doubts(finding) is [], $"{finding.Sentence}\n{string.Join('\n', ProofChecker.Doubts(finding))}"));
        return findings;
    }

    /// <summary>The only meeting on a topic, near misses apart.</summary>
    public static Finding Met(this Dossier dossier, string topic, ComparisonOptions? options = null) =>
        Assert.Single(dossier.Findings(options), finding => finding is { Kind: FindingKind.Meeting, RelatedIssue: null } && finding.Issue.Topic == TopicOf(topic));

    public static IReadOnlyList<Finding> Meetings(this Dossier dossier, string topic, ComparisonOptions? options = null) =>
        [.. dossier.Findings(options).Where(finding => finding is { Kind: FindingKind.Meeting, RelatedIssue: null } && finding.Issue.Topic == TopicOf(topic))];

    /// <summary>The near misses: one side speaks to an issue, the other only to a related one (rule I8).</summary>
    public static IReadOnlyList<Finding> Near(this Dossier dossier, ComparisonOptions? options = null) => [.. dossier.Findings(options).Where(finding => finding.RelatedIssue is not null)];

    public static void Is(this Finding finding, Verdict verdict, params UndeterminedReason[] reasons)
    {
        Assert.True(finding.Verdict == verdict, $"{finding.Verdict} where {verdict} was expected: {finding.Sentence}");
        Assert.Equal(reasons.Order(), finding.Reasons.Order());
    }

    public static void IsUndetermined(this Finding finding, UndeterminedReason reason)
    {
        Assert.True(finding.Verdict == Verdict.Undetermined, $"{finding.Verdict} where undetermined was expected: {finding.Sentence}");
        Assert.Contains(reason, finding.Reasons);
    }

    public static Quantity Persons(decimal value) => new Figure { Value = value, Unit = "persons" };

    /// <summary>A ceiling on southland's personnel that protects northland.</summary>
    public static TroopCap Ceiling(Quantity ceiling) => new() { Holders = [P("southland")], Category = C("personnel"), Ceiling = ceiling, Protects = [P("northland")] };

    public static TroopCap Ceiling(decimal persons) => Ceiling(Persons(persons));

    /// <summary>A guarantee of eastland to southland.</summary>
    public static SecurityGuarantee Guarantee(Duration? duration = null, params string[] guarantors) =>
        new() { Guarantors = guarantors.Length == 0 ? [P("eastland")] : [.. guarantors.Select(P)], Beneficiary = P("southland"), Duration = duration };

    public static Duration Years(params int[] years) => years.Length == 1
        ? Duration.OfYears(years[0])
        : new OneOfDurations { Periods = [.. years.Select(CalendarPeriod.FromYears)] };

    public static ForeignPresence Forces(PresenceRule rule, params string[] forces) => new() { Rule = rule, Forces = [.. forces.Select(P)], Areas = [Area.Whole(T("valley"))] };

    public static TerritorialDemand Land(TerritorialOutcome outcome, string territory = "valley") => new() { Areas = [Area.Whole(T(territory))], Outcome = outcome };

    public static decimal Number(this Finding finding) => finding.Witness!.Number!.Value;
}
