using PeaceTerms.Validation;
using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>Rule I6: clauses kept and struck, outright or by leaving them out of an answer that goes point by point.</summary>
public class RuleTestsOnClauses
{
    private static readonly TroopCap Cap = Ceiling(600_000);

    private static Draft Text(string id, int day, string proposer, params Provision[] provisions) =>
        new() { Id = D(id), Title = id, Date = Monday.AddDays(day), Proposers = [P(proposer)], Provisions = provisions };

    private static Provision Point(string id, Term term, params string[] restates) => new() { Id = S(id), Locator = id, Term = term, Restates = [.. restates.Select(S)] };

    private static Draft First => Text("plan", 0, "northland", Point("plan/1", Cap), Point("plan/2", Forces(PresenceRule.Barred, "eastland")));

    private static Clause Struck(params string[] clauses) => new() { Clauses = [.. clauses.Select(S)], Rule = ClauseRule.Struck };

    private static Dossier Of(Statement[] statements, params Draft[] drafts) => Talk(statements) with { Drafts = drafts };

    [Fact]
    public void I6_who_strikes_a_clause_clashes_with_whose_clause_it_is()
    {
        var finding = Of([Demand("southland", Struck("plan/1"), day: 1)], First).Met("clause-in");
        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Definite, finding.Certainty);
        Assert.Equal("clause=plan/1", finding.Issue.Key.Select(role => $"{role.Role}={role.Id}").Single());
    }

    [Fact]
    public void I6_calling_a_clause_out_of_scope_is_refusing_that_it_stays() =>
        Of([Reject("southland", new Clause { Clauses = [S("plan/1")], Rule = ClauseRule.Kept }, day: 1)], First).Met("clause-in").Is(Verdict.Conflict);

    [Fact]
    public void I6_what_striking_leaves_proves_nothing()
    {
        // Without the clause no limit would hold, but nobody has asked for none; and who keeps a smaller ceiling clashes with nobody.
        var talk = Of([Demand("southland", Struck("plan/1"), day: 1), Demand("westland", Ceiling(500_000))], First);
        Assert.DoesNotContain(talk.Findings(), finding => finding.Issue.Topic == TopicOf("ceiling") && finding.Verdict == Verdict.Conflict && finding.Sides.Any(side => side.Parties.Contains(P("southland"))));
        Assert.Null(BuiltInTopics.Find(TopicOf("clause-in"))!.Default);
    }

    [Fact]
    public void I6_a_clause_that_nobody_strikes_is_no_issue()
    {
        Assert.DoesNotContain(Of([], First).Findings(), finding => finding.Issue.Topic == TopicOf("clause-in"));
        Assert.Single(Of([Demand("southland", Struck("plan/1"), day: 1)], First).Findings().Select(finding => finding.Issue).Distinct(), issue => issue.Topic == TopicOf("clause-in"));
    }

    [Fact]
    public void I6_who_restates_a_clause_keeps_it_through_any_number_of_texts()
    {
        var second = Text("second", 1, "eastland", Point("second/1", Ceiling(700_000), "plan/1"));
        var third = Text("third", 2, "westland", Point("third/1", Ceiling(800_000), "second/1"));
        var findings = Of([Demand("southland", Struck("plan/1"), day: 3)], First, second, third).Meetings("clause-in");
        var keepers = Assert.Single(findings, finding => finding.Verdict == Verdict.Conflict).Sides.SelectMany(side => side.Parties).Select(party => party.ToString());
        Assert.Equal(["eastland", "northland", "southland", "westland"], keepers.Order());
    }

    [Fact]
    public void I6_striking_a_later_wording_is_no_word_on_the_first()
    {
        var second = Text("second", 1, "eastland", Point("second/1", Ceiling(700_000), "plan/1"));
        var finding = Of([Demand("southland", Struck("second/1"), day: 3)], First, second).Met("clause-in");
        Assert.Equal(["eastland", "southland"], finding.Sides.SelectMany(side => side.Parties).Select(party => party.ToString()).Order());
    }

    [Fact]
    public void I6_an_answer_point_by_point_strikes_what_it_leaves_out_by_omission()
    {
        var answer = Text("answer", 1, "southland", Point("answer/1", Ceiling(800_000), "plan/1")) with { AnswersPointByPoint = D("plan") };
        var finding = Of([], First, answer).Met("clause-in");
        finding.Is(Verdict.Conflict);
        Assert.Equal(Certainty.Conditional, finding.Certainty);
        Assert.Equal("plan/2", Assert.Single(finding.Issue.Key).Id);
        Assert.Contains("what answer leaves out is meant to be struck", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void I6_other_silence_asks_nothing() =>
        Assert.DoesNotContain(Of([], First, Text("answer", 1, "southland", Point("answer/1", Ceiling(800_000), "plan/1"))).Findings(), finding => finding.Issue.Topic == TopicOf("clause-in"));

    [Fact]
    public void I6_a_clause_that_the_answer_speaks_of_is_not_left_out()
    {
        var answer = Text("answer", 1, "southland", Point("answer/1", Ceiling(800_000), "plan/1"), Point("answer/2", Struck("plan/2"))) with { AnswersPointByPoint = D("plan") };
        Assert.Equal(Certainty.Definite, Of([], First, answer).Met("clause-in").Certainty);
    }

    [Fact]
    public void I6_who_accepts_the_text_accepts_the_clause()
    {
        var talk = Of([Demand("southland", Struck("plan/1"), day: 1)], First) with { Endorsements = [new() { Id = S("yes"), By = P("westland"), Text = D("plan"), Kind = EndorsementKind.Accepts, Date = Monday.AddDays(1) }] };
        Assert.Contains(talk.Meetings("clause-in"), finding => finding.Verdict == Verdict.Conflict && finding.Sides.Any(side => side.Parties.Contains(P("westland"))));
    }

    public static TheoryData<Dossier, string> WrongMarks => new()
    {
        { Of([], First, Text("second", 1, "eastland", Point("second/1", Cap, "plan/3"))), "error PT1820 at $.drafts[1].provisions[0].restates[0]: There is no provision 'plan/3' in the dossier; did you mean 'plan/1'?" },
        { Of([], Text("plan", 0, "northland", Point("plan/1", Cap), Point("plan/2", Cap, "plan/1"))), "error PT1822 at $.drafts[0].provisions[1].restates[0]: The provision 'plan/2' restates 'plan/1', which is of the same text; name a provision of an earlier text." },
        { Of([], First, Text("second", -1, "eastland", Point("second/1", Cap, "plan/1"))), "error PT1822 at $.drafts[1].provisions[0].restates[0]: The provision 'second/1' restates 'plan/1', which is of the later text 'plan'; name a provision of an earlier text." },
        { Of([], First, Text("second", 1, "eastland", Point("second/1", Cap)) with { AnswersPointByPoint = D("plans") }), "error PT1823 at $.drafts[1].answersPointByPoint: The draft 'second' answers 'plans' point by point, which is no draft with provisions; name an earlier text of 'drafts'." },
        { Of([], First with { AnswersPointByPoint = D("plan") }), "error PT1823 at $.drafts[0].answersPointByPoint: The draft 'plan' answers 'plan' point by point, which is the draft itself; name an earlier text of 'drafts'." },
        { Of([], First, Text("second", -1, "eastland", Point("second/1", Cap)) with { AnswersPointByPoint = D("plan") }), "error PT1823 at $.drafts[1].answersPointByPoint: The draft 'second' answers 'plan' point by point, which is a later text; name an earlier text of 'drafts'." },
        { Talk(Demand("southland", Struck())), "error PT1821 at $.statements[0].term.clauses: Which clauses are meant is not said; name at least one provision of a text in 'clauses'." },
        { Of([Demand("southland", Struck("plan/3"))], First), "error PT1820 at $.statements[0].term.clauses[0]: There is no provision 'plan/3' in the dossier; did you mean 'plan/1'?" },
        { Of([Reject("southland", Struck("plan/1"))], First), "error PT1805 at $.statements[0].stance: The statement 's1' rejects a term that is itself negative, such as barred, none or no limit, which can mean two things; use the stance 'demands' if the bar is wanted, or set 'refusesBar' to true if the bar is refused." },
        { Talk(Demand("southland", Cap) with { RefusesOnlyThat = true }), "error PT1819 at $.statements[0].refusesOnlyThat: The statement 's1' sets 'refusesOnlyThat', but rejects nothing; leave it out or use the stance 'rejects'." },
    };

    [Theory]
    [MemberData(nameof(WrongMarks))]
    public void I6_wrong_marks_are_told(Dossier dossier, string message) => Assert.Equal(message, Assert.Single(DossierValidation.Check(dossier)).ToString());
}
