using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Statements of a small dossier, which shrinks to fewer of them.</summary>
public sealed record SmallTalk(IReadOnlyList<Statement> Statements)
{
    public Dossier Dossier { get; } = Joined(Group("band", PartyKind.Coalition), ("eastland", null), ("westland", Monday.AddDays(1))).With([.. Statements]);

    public static Arbitrary<SmallTalk> Talks() => Arb.From(
        from count in Gen.Choose(1, 6)
        from statements in Spoken.ListOf(count)
        select new SmallTalk([.. statements]),
        talk => Enumerable.Range(0, talk.Statements.Count).Select(place => new SmallTalk([.. talk.Statements.Where((_, other) => other != place)])));

    private static Gen<Statement> Spoken =>
        from who in Gen.Elements("northland", "southland", "eastland", "westland", "band")
        from day in Gen.Choose(0, 3)
        from isAccepted in Gen.Elements(true, false)
        from term in Gen.Elements<Term>(
            Ceiling(1), Ceiling(2), Ceiling(new NoLimit()), Ceiling(3) with { NotCounted = [C("police")] }, Ceiling(2) with { Circumstance = new Wartime() },
            Forces(PresenceRule.Barred, "band"), Forces(PresenceRule.Permitted, "eastland"), Forces(PresenceRule.Deployed, "eastland", "westland"), Forces(PresenceRule.Deployed, "band"),
            Guarantee(Years(15)), Guarantee(Years(30, 40)), Land(new Control { By = P("northland") }), Land(new Demilitarisation(), "upper-valley"), Land(new Deferral(), "lower-valley"))
        select Say(who, isAccepted ? Stance.Accepts : Stance.Demands, term, day);
}

[Properties(Arbitrary = [typeof(SmallTalk)], MaxTest = 60)]
public class OrderLaws
{
    [Property]
    public void Reordering_statements_parties_and_memberships_changes_no_byte(SmallTalk talk)
    {
        var turned = talk.Dossier with
        {
            Statements = [.. talk.Dossier.Statements.Reverse()],
            Parties = [.. talk.Dossier.Parties.Reverse().Select(party => party with { MemberOf = [.. party.MemberOf.Reverse()] })],
        };

        Assert.All(Enum.GetValues<StatementSelection>(), selection => Assert.Equal(
            FindingsJson.Write(PositionComparer.Compare(talk.Dossier, new() { Statements = selection })),
            FindingsJson.Write(PositionComparer.Compare(turned, new() { Statements = selection }))));
    }

    [Property]
    public void Meeting_the_other_way_round_mirrors_each_finding(SmallTalk talk)
    {
        var compiled = CompiledDossier.Compile(talk.Dossier);
        var (north, south) = (MeetingSide.OfParty(P("northland")), MeetingSide.OfParty(P("southland")));

        var findings = PositionComparer.Meet(compiled, north, south);

        Assert.Equal(findings, PositionComparer.Meet(compiled, south, north).Select(Mirror.Of));
        Assert.All(findings.Concat(findings.Select(Mirror.Of)), finding => Assert.Empty(ProofChecker.Doubts(finding)));
    }

    [Property]
    public void A_compiled_dossier_compares_as_the_dossier_does(SmallTalk talk) => Assert.Equal(
        FindingsJson.Write(PositionComparer.Compare(talk.Dossier)), FindingsJson.Write(PositionComparer.Compare(CompiledDossier.Compile(talk.Dossier))));

    [Property]
    public void Witnesses_are_sure_and_proofs_disjoint(SmallTalk talk) => Assert.All(talk.Dossier.Findings(), finding =>
    {
        Assert.All(finding.Proof, one => Assert.True(one.First.Intersect(one.Second).IsEmpty));
        Assert.True(finding.Kind != FindingKind.Meeting || (finding.Verdict == Verdict.Conflict) == finding.Proof.Count > 0);
        Assert.True(finding.Witness is null || finding.Sides.All(side => side.Acceptable!.Sure.Domain == finding.Sides[0].Acceptable!.Domain ? side.Acceptable.Sure.Contains(finding.Witness) : finding.Witness.NoLimit == true));
    });
}
