using Xunit;
using static PeaceTerms.Tests.JointTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rules T2 to T4, O7 and I6: what statements, provisions, words on texts and what a text leaves out are lowered to.</summary>
public class RuleTestsOnLowering
{
    private static readonly SecurityGuarantee FifteenYears = Guarantee(Years(15));
    private static readonly Condition OnLaunch = new EventCondition { Event = E("launch") };
    private static readonly Condition OnAttack = new EventCondition { Event = E("attack") };

    private static Provision Point(int number, Term term, Stance? stance = null) => new() { Id = S($"text/{number}"), Locator = $"{number}", Term = term, Stance = stance };

    private static Draft Text(params Provision[] provisions) => new() { Id = D("text"), Title = "The text", Date = Monday, Proposers = [P("northland")], Provisions = provisions };

    private static Endorsement Word(EndorsementKind kind) => new() { Id = S("word"), By = P("southland"), Text = D("text"), Kind = kind, Date = Monday.AddDays(1) };

    private static IReadOnlyList<CompiledStatement> Lowered(Dossier dossier) => CompiledDossier.Compile(dossier).Statements;

    private static CompiledStatement Provided(Provision provision) => Assert.Single(Lowered(Hosts with { Drafts = [Text(provision)] }));

    private static List<CompiledStatement> Endorsed(Endorsement word, params Provision[] provisions) =>
        [.. Lowered(Hosts with { Drafts = [Text(provisions)], Endorsements = [word] }).Where(statement => statement.By.Contains(P("southland")))];

    private static bool AreOnlyThat(IEnumerable<Ask> asks) => asks.Select(ask => ask.Value.IsOnlyThat).Distinct().Single();

    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public void O7_a_refusal_of_only_that_is_one_in_statements_and_provisions_alone_and_in_packages(bool? onlyThat)
    {
        var said = Lowered(Talk(Reject("northland", Ceiling(500)) with { RefusesOnlyThat = onlyThat }, Reject("northland", FifteenYears) with { RefusesOnlyThat = onlyThat }));
        var provided = new[] { Point(1, Ceiling(500), Stance.Rejects), Point(2, FifteenYears, Stance.Rejects) }.Select(point => Provided(point with { RefusesOnlyThat = onlyThat })).ToList();
        foreach (var (single, several) in new[] { (said[0], said[1]), (provided[0], provided[1]) })
        {
            Assert.Equal((onlyThat == true, onlyThat == true), (AreOnlyThat(single.Asks), AreOnlyThat(several.Package)));
            Assert.Equal((0, 2), (single.Package.Count, several.Package.Count));
        }
    }

    [Fact]
    public void O7_a_refusal_that_fixes_nothing_is_still_said() =>
        Assert.Single(Assert.Single(Lowered(Hosts.With(Reject("northland", Term(Rooms))))).Asks);

    [Fact]
    public void T4_a_word_on_a_text_reaches_what_stands_in_it_and_no_rival_or_refused_provision()
    {
        var rival = Point(2, Ceiling(2)) with { By = [P("eastland")] };
        Provision[] points = [Point(1, Ceiling(1)), rival, Point(3, Ceiling(3), Stance.Rejects), Point(4, Ceiling(4), Stance.Offers)];
        Assert.Equal([S("text/1"), S("text/4")], Endorsed(Word(EndorsementKind.Accepts), points).Select(statement => statement.Id));
        Assert.Equal([S("text/1"), S("text/4")], Endorsed(Word(EndorsementKind.RejectsEach), points).Select(statement => statement.Id));
        Assert.Equal(2, Assert.Single(Endorsed(Word(EndorsementKind.Rejects), points)).Package.Count);
    }

    [Fact]
    public void T4_refusing_a_text_of_one_ask_refuses_it_and_of_several_none_by_itself()
    {
        var single = Assert.Single(Endorsed(Word(EndorsementKind.Rejects), Point(1, Ceiling(500))));
        Assert.Equal((1, 0, false), (single.Asks.Count, single.Package.Count, single.Asks[0].Value.Literal.Possible.IsEmpty));

        var several = Assert.Single(Endorsed(Word(EndorsementKind.Rejects), Point(1, FifteenYears)));
        Assert.Equal((2, 2), (several.Asks.Count, several.Package.Count));
        Assert.All(several.Asks, ask => Assert.True(ask.Value.Literal.Possible.IsEmpty && ask.Value.Vagueness.HasFlag(Vagueness.OneOfSeveral)));
        Assert.All(several.Package, ask => Assert.False(ask.Value.Literal.Possible.IsEmpty || ask.Value.IsOnlyThat));
    }

    [Fact]
    public void S3_refusing_each_provision_refuses_each_of_one_ask_and_makes_packages_of_others()
    {
        var each = Endorsed(Word(EndorsementKind.RejectsEach), Point(1, Ceiling(500)), Point(2, FifteenYears));
        Assert.Equal([(Stance.Rejects, 0, false), (Stance.Rejects, 2, true)], each.Select(one => (one.Stance, one.Package.Count, one.Asks[0].Value.Literal.Possible.IsEmpty)));
        Assert.False(AreOnlyThat(each[0].Asks) || AreOnlyThat(each[1].Package));
        Assert.All(Endorsed(Word(EndorsementKind.Accepts), Point(1, FifteenYears)), one => Assert.Equal((Stance.Accepts, 0), (one.Stance, one.Package.Count)));
    }

    [Fact]
    public void T4_a_word_on_a_text_has_its_own_source_firmness_and_conditions_beside_those_of_the_provision()
    {
        var word = Word(EndorsementKind.Accepts) with { Conditions = [OnLaunch], Source = new() { Document = D("note-1") }, Firmness = Firmness.Firm };
        var one = Assert.Single(Endorsed(word, Point(1, Ceiling(1)) with { Conditions = [OnAttack] }));
        Assert.Equal(["event attack", "event launch"], one.Conditions.Select(state => $"{state}"));
        Assert.Equal((D("note-1"), Firmness.Firm, false), (one.Source!.Document, one.Firmness!.Value, one.IsDenied));

        var bare = Assert.Single(Endorsed(Word(EndorsementKind.Accepts) with { Denied = true }, Point(1, Ceiling(1))));
        Assert.Equal((D("text"), "1", true), (bare.Source!.Document, bare.Source.Locator, bare.IsDenied));
    }

    [Fact]
    public void I6_what_an_answer_leaves_out_is_struck_by_all_who_stand_behind_it()
    {
        var answer = new Draft
        {
            Id = D("answer"),
            Title = "An answer",
            Date = Monday.AddDays(1),
            Proposers = [P("southland")],
            Endorsers = [P("eastland")],
            AnswersPointByPoint = D("text"),
            Provisions = [Point(1, Ceiling(2)) with { Id = S("answer/1"), Restates = [S("text/1")] }],
        };
        var omission = Lowered(Hosts with { Drafts = [Text(Point(1, Ceiling(1)), Point(2, Ceiling(3))), answer] }).Single(statement => $"{statement.Id}" == "answer");
        Assert.True(omission.SpeaksForTheText);
        Assert.Equal(["eastland", "southland"], omission.By.Select(party => $"{party}").Order(StringComparer.Ordinal));
        Assert.Equal("clause-in(clause=text/2)", $"{Assert.Single(omission.Asks).Issue}");
        Assert.Equal("omission answer", $"{Assert.Single(omission.Conditions)}");

        bool LeavesOut(params Provision[] more) => Lowered(Hosts with { Drafts = [Text(Point(1, Ceiling(1)), Point(2, Ceiling(3))), answer with { Provisions = [.. answer.Provisions, .. more] }] }).Any(statement => $"{statement.Id}" == "answer");
        Assert.True(LeavesOut());
        Assert.False(LeavesOut(Point(2, Ceiling(4)) with { Id = S("answer/2"), Restates = [S("text/2")] }));
        Assert.False(LeavesOut(Point(2, new Clause { Clauses = [S("text/2")], Rule = ClauseRule.Kept }) with { Id = S("answer/2") }));
    }

    [Fact]
    public void I6_who_takes_a_text_as_a_basis_takes_its_clauses_so_and_who_refuses_one_keeps_none()
    {
        var striking = Demand("westland", new Clause { Clauses = [S("text/1")], Rule = ClauseRule.Struck }, 2);
        IReadOnlyList<CompiledStatement> Of(Endorsement[] words, params Provision[] provisions) => Lowered(Hosts.With(striking) with { Drafts = [Text(provisions)], Endorsements = words });
        var basis = Of([Word(EndorsementKind.AsBasis)], Point(1, Ceiling(1))).Single(statement => statement.By.Contains(P("southland")));
        Assert.Equal([TopicOf("ceiling"), TopicOf("clause-in")], basis.Asks.Select(ask => ask.Issue.Topic));
        Assert.All(basis.Asks, ask => Assert.True(ask.Value.Vagueness.HasFlag(Vagueness.AsBasis)));

        static bool Keeps(IReadOnlyList<CompiledStatement> all) => all.Single(statement => $"{statement.Id}" == "text/1").Asks.Any(ask => ask.Issue.Topic == TopicOf("clause-in"));
        Assert.True(Keeps(Of([], Point(1, Ceiling(1)))));
        Assert.False(Keeps(Of([], Point(1, Ceiling(1), Stance.Rejects))));
    }
}
