using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The examples that docs/semantics.md gives for corrected rules.</summary>
public class RuleExampleTests
{
    private static readonly DateOnly Day = new(2026, 1, 10);
    private static readonly PartyId North = PartyId.Parse("north");
    private static readonly PartyId South = PartyId.Parse("south");
    private static readonly PartyId Ally = PartyId.Parse("ally");
    private static readonly PartyId Bloc = PartyId.Parse("bloc");
    private static readonly EventId Attack = EventId.Parse("attack");
    private static readonly TerritoryId Land = TerritoryId.Parse("land");

    [Fact]
    public void P3_a_later_report_does_not_widen_the_partys_own_word()
    {
        var finding = Only("guarantee-length",
            Says(Ally, Stance.Offers, Guarantee(Duration.OfYears(15))),
            Says(South, Stance.Demands, Guarantee(new OneOfDurations { Periods = [CalendarPeriod.FromYears(30), CalendarPeriod.FromYears(40), CalendarPeriod.FromYears(50)] })),
            Says(South, Stance.Demands, Guarantee(new DurationRange { MoreThan = CalendarPeriod.FromYears(15) }), later: 1) with { AttributedBy = "a news report" });

        Assert.Equal(Verdict.Conflict, finding.Verdict);
        Assert.Equal("15 years", $"{finding.Gap}");
        Assert.Equal(SetAsideReason.WeakerVoice, Assert.Single(finding.Sides.Single(side => side.Parties.Contains(South)).SetAside).SetAside);
    }

    [Fact]
    public void I12_the_same_word_counts_the_same() =>
        Assert.Equal(Verdict.Conflict, Only("ceiling", Says(North, Stance.Demands, Cap(600_000)), Says(South, Stance.Accepts, Cap(800_000))).Verdict);

    [Fact]
    public void I12_what_one_source_leaves_out_is_counted_both_ways()
    {
        CategoryId[] guard = [CategoryId.Parse("national-guard")];

        var inSome = Only("ceiling", Says(North, Stance.Demands, Cap(600_000) with { NotCounted = guard }), Says(South, Stance.Accepts, Cap(800_000)));
        var inEach = Only("ceiling", Says(North, Stance.Demands, Cap(600_000)), Says(South, Stance.Accepts, Cap(800_000) with { NotCounted = guard }));

        Assert.Equal([UndeterminedReason.Counting], inSome.Reasons);
        Assert.Equal(Verdict.Conflict, inEach.Verdict);
        Assert.Equal(2, inEach.Proof.Count);
    }

    [Fact]
    public void S1_always_except_meets_peacetime_and_names_what_it_leaves_out()
    {
        var except = Cap(600_000) with { Circumstance = new Always { Except = [Attack] } };
        var finding = Only("ceiling", Says(North, Stance.Demands, except), Says(South, Stance.Accepts, Cap(800_000) with { Circumstance = new Peacetime() }));

        Assert.Equal(Verdict.Conflict, finding.Verdict);
        Assert.Equal(new Peacetime(), finding.Overlap.Scope.Circumstance);
        Assert.Equal("on:attack", $"{Assert.Single(finding.Overlap.Except)}");
    }

    [Fact]
    public void P1_a_wider_finding_leaves_out_where_a_side_says_something_else()
    {
        Statement[] said = [Says(North, Stance.Demands, Cap(600_000)), Says(South, Stance.Accepts, Cap(800_000)), Says(South, Stance.Accepts, Cap(500_000) with { Circumstance = new Peacetime() })];

        var some = Findings("ceiling", said);
        var nothing = Findings("ceiling", [.. said, Says(South, Stance.Accepts, Cap(500_000) with { Circumstance = new Wartime() })]);

        Assert.Equal([Verdict.Bridgeable, Verdict.Conflict], some.Select(finding => finding.Verdict!.Value).Order(VerdictsByName));
        Assert.Equal(new Peacetime(), Assert.Single(some.Single(finding => finding.Verdict == Verdict.Conflict).Overlap.Except).Circumstance);
        var wider = nothing.Single(finding => finding.Overlap.Scope.Circumstance is null);
        Assert.Equal([UndeterminedReason.Scope], wider.Reasons);
    }

    [Theory]
    [InlineData("force", Verdict.Conflict)]
    [InlineData("alliance", Verdict.Undetermined)]
    public void S3_a_ban_hits_a_joint_force_by_its_contributor_and_a_body_only_possibly(string offered, Verdict verdict)
    {
        var finding = Only("presence-permitted", Says(North, Stance.Demands, Presence(PresenceRule.Barred, Ally)), Says(South, Stance.Demands, Presence(PresenceRule.Deployed, PartyId.Parse(offered))));

        Assert.Equal(verdict, finding.Verdict);
    }

    [Theory]
    [InlineData("bloc", Verdict.Conflict)]
    [InlineData("alliance", Verdict.Undetermined)]
    public void S2_a_mention_of_a_coalition_reaches_its_members_and_one_of_an_alliance_only_possibly(string barred, Verdict verdict)
    {
        var finding = Only("presence-permitted", Says(North, Stance.Demands, Presence(PresenceRule.Barred, PartyId.Parse(barred))), Says(South, Stance.Demands, Presence(PresenceRule.Deployed, Ally)));

        Assert.Equal(verdict, finding.Verdict);
    }

    [Fact]
    public void M7_who_may_not_speak_of_the_same_and_would_not_clash_is_not_reported_beside_others()
    {
        Statement[] quiet = [Says(North, Stance.Demands, Presence(PresenceRule.Barred, PartyId.Parse("alliance"))), Says(South, Stance.Demands, Presence(PresenceRule.Barred, Ally))];

        var alone = Findings("presence-permitted", quiet);
        var beside = Findings("presence-permitted", [.. quiet, Says(Ally, Stance.Demands, Presence(PresenceRule.Permitted, Ally))]);

        Assert.Equal(Verdict.Undetermined, Assert.Single(alone).Verdict);
        Assert.DoesNotContain(beside, finding => finding.Sides.All(side => !side.Parties.Contains(Ally)));
    }

    [Fact]
    public void P5_who_leaves_itself_no_outcome_is_not_met()
    {
        var findings = Findings("guarantee-given", Says(South, Stance.Demands, Guarantee(null)), Says(South, Stance.Rejects, Guarantee(null)), Says(Ally, Stance.Offers, Guarantee(null)));

        Assert.Contains(findings, finding => finding.Kind == FindingKind.SelfContradiction);
        Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.Meeting);
    }

    [Fact]
    public void I14_a_planning_figure_proves_nothing()
    {
        var finding = Only("ceiling", Says(North, Stance.Demands, Cap(600_000)), Says(South, Stance.Offers, Cap(800_000) with { Force = ForceOfWords.Target }));

        Assert.Equal([UndeterminedReason.ForceOfWords], finding.Reasons);
    }

    [Fact]
    public void M8_a_refusal_is_a_word_on_the_issue()
    {
        bool IsUnconsented(params Statement[] said) => PositionComparer.Compare(DossierOf(said)).Findings.Any(finding => finding.Kind == FindingKind.Unconsented && finding.Issue.Topic == TopicId.Parse("guarantee-given"));

        Assert.True(IsUnconsented(Says(South, Stance.Demands, Guarantee(null))));
        Assert.False(IsUnconsented(Says(South, Stance.Demands, Guarantee(null)), Says(Ally, Stance.Rejects, Guarantee(null))));
    }

    private static readonly Comparer<Verdict> VerdictsByName = Comparer<Verdict>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));

    private static ForeignPresence Presence(PresenceRule rule, PartyId forces) => new() { Rule = rule, Forces = [forces], Areas = [Area.Whole(Land)] };

    private static SecurityGuarantee Guarantee(Duration? duration) => new() { Guarantors = [Ally], Beneficiary = South, Duration = duration };

    private static TroopCap Cap(decimal figure) => new() { Holders = [South], Category = CategoryId.Parse("personnel"), Ceiling = new Figure { Value = figure, Unit = "persons" }, Protects = [North] };

    private static Statement Says(PartyId by, Stance stance, Term term, int later = 0) => new() { Id = StatementId.Parse("s"), By = by, Stance = stance, Date = Day.AddDays(later), Term = term };

    private static Finding Only(string topic, params Statement[] statements) => Assert.Single(Findings(topic, statements));

    private static List<Finding> Findings(string topic, params Statement[] statements) =>
        [.. PositionComparer.Compare(DossierOf(statements)).Findings.Where(finding => finding.Issue.Topic == TopicId.Parse(topic) && finding.Kind != FindingKind.Unconsented)];

    private static Dossier DossierOf(params Statement[] statements) => new()
    {
        Parties =
        [
            new Party { Id = North, Name = "North", Kind = PartyKind.State },
            new Party { Id = South, Name = "South", Kind = PartyKind.State },
            new Party { Id = Ally, Name = "Ally", Kind = PartyKind.State, MemberOf = [new Membership { Group = Bloc }, new Membership { Group = PartyId.Parse("alliance") }, new Membership { Group = PartyId.Parse("force") }] },
            new Party { Id = Bloc, Name = "Bloc", Kind = PartyKind.Coalition },
            new Party { Id = PartyId.Parse("alliance"), Name = "Alliance", Kind = PartyKind.Alliance },
            new Party { Id = PartyId.Parse("force"), Name = "Force", Kind = PartyKind.JointForce },
        ],
        Territories = [new Territory { Id = Land, Name = "Land" }],
        Events = [new DealEvent { Id = Attack, Name = "an attack", IsArmedAttack = true }],
        Statements = [.. statements.Select((statement, number) => statement with { Id = StatementId.Parse($"s-{number}") })],
    };
}
