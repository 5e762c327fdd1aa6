using Xunit;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

public class RuleTestsOnFindings
{
    private static readonly ComparisonOptions EachStatement = new() { Statements = StatementSelection.All };

    private static Draft Text(string id, string[] proposers, Term term) =>
        new() { Id = D(id), Title = id, Date = Monday, Proposers = [.. proposers.Select(P)], Provisions = [new() { Id = S($"{id}/1"), Locator = "1", Term = term }] };

    [Fact]
    public void M1_two_parties_that_say_the_same_meet_and_agree()
    {
        var compiled = CompiledDossier.Compile(Talk(Demand("eastland", Ceiling(70)), Demand("westland", Ceiling(70))));

        var finding = Assert.Single(PositionComparer.Meet(compiled, MeetingSide.OfParty(P("westland")), MeetingSide.OfParty(P("eastland"))));

        finding.Is(Verdict.Aligned);
        Assert.Equal([P("westland"), P("eastland")], finding.Sides.Select(side => Assert.Single(side.Parties)));
    }

    [Fact]
    public void M1_a_text_taken_alone_is_read_exactly()
    {
        var compiled = CompiledDossier.Compile(Talk(Demand("westland", Ceiling(300))) with { Drafts = [Text("draft-1", ["southland"], Ceiling(250))] });

        Assert.Single(PositionComparer.Meet(compiled, MeetingSide.OfText(D("draft-1")), MeetingSide.OfParty(P("westland")))).Is(Verdict.Conflict);
        Assert.Single(PositionComparer.Meet(compiled, MeetingSide.OfParty(P("southland")), MeetingSide.OfParty(P("westland")))).Is(Verdict.Aligned);
        Assert.Single(PositionComparer.Meet(compiled, MeetingSide.OfStatement(S("draft-1/1")), MeetingSide.OfStatement(S("s1")))).Is(Verdict.Aligned);
    }

    [Fact]
    public void M6_superseded_statements_still_meet_where_all_do()
    {
        var findings = Talk(Demand("westland", Ceiling(50)), Demand("westland", Ceiling(70), 1), Demand("eastland", Ceiling(70), 2)).Meetings("ceiling", EachStatement);

        Assert.Equal([Verdict.Conflict, Verdict.Aligned], findings.Select(finding => finding.Verdict!.Value).Order());
    }

    [Fact]
    public void M6_a_partys_own_statements_do_not_meet() =>
        Assert.Empty(Talk(Demand("westland", Ceiling(50)), Demand("westland", Ceiling(70), 1)).Meetings("ceiling", EachStatement));

    [Fact]
    public void M6_two_drafts_meet()
    {
        var dossier = Talk() with { Drafts = [Text("draft-1", ["northland", "eastland"], Ceiling(60)), Text("draft-2", ["southland", "westland"], Ceiling(80))] };

        var finding = dossier.Met("ceiling", EachStatement);

        finding.Is(Verdict.Conflict);
        Assert.Equal([D("draft-1"), D("draft-2")], finding.Sides.Select(side => side.Text!.Value));
    }

    [Fact]
    public void M6_a_text_of_several_does_not_meet_its_proposers_statements() =>
        Assert.Empty((Talk(Demand("eastland", Ceiling(70))) with { Drafts = [Text("draft-1", ["northland", "eastland"], Ceiling(60))] }).Meetings("ceiling", EachStatement));

    [Fact]
    public void M2_the_first_verdict_that_applies_is_given()
    {
        // Nothing in common; a wish of both; only what one accepts; and what neither has said.
        Talk(Demand("northland", Ceiling(500)), Demand("southland", Ceiling(600))).Met("ceiling").Is(Verdict.Conflict);
        Talk(Demand("northland", Ceiling(600)), Demand("southland", Ceiling(500)), Accept("southland", Ceiling(400))).Met("ceiling").Is(Verdict.Aligned);
        Talk(Demand("northland", Ceiling(500)), Demand("southland", Ceiling(600)), Accept("southland", Ceiling(400))).Met("ceiling").Is(Verdict.Bridgeable);
        Talk(Demand("northland", Ceiling(500)), Reject("southland", Ceiling(400))).Met("ceiling").Is(Verdict.Undetermined, UndeterminedReason.RefusalOnly);
    }

    [Fact]
    public void M7_parties_with_equal_positions_form_one_side()
    {
        var finding = Talk(Demand("eastland", Ceiling(70)), Demand("westland", Ceiling(70)), Demand("mediator", Ceiling(90))).Met("ceiling");

        finding.Is(Verdict.Conflict);
        Assert.Contains(finding.Sides, side => side.Parties.SequenceEqual([P("eastland"), P("westland")]));
    }

    [Fact]
    public void M7_one_sided_is_one_finding_an_issue() => Assert.Single(
        Talk(Demand("westland", Ceiling(50)), Demand("westland", Ceiling(70) with { Circumstance = new Wartime() })).Findings(), finding => finding.Kind == FindingKind.OneSided);

    [Fact]
    public void M8_who_is_bound_and_has_not_spoken_is_unconsented()
    {
        var finding = Assert.Single(Talk(Demand("northland", Ceiling(85))).Findings(), one => one.Kind == FindingKind.Unconsented);

        Assert.Equal(P("southland"), finding.Sides[0].Parties[0]);
        Assert.Equal(FindingSeverity.Notice, finding.Severity);
        Assert.DoesNotContain(Talk(Demand("northland", Ceiling(85)), Accept("southland", Ceiling(250))).Findings(), one => one.Kind == FindingKind.Unconsented);
    }

    [Fact]
    public void F2_keys_depend_on_neither_figures_nor_order()
    {
        Statement[] one = [Demand("northland", Ceiling(85)) with { Id = S("a") }, Accept("southland", Ceiling(250)) with { Id = S("b") }];
        Statement[] other = [Accept("southland", Ceiling(90)) with { Id = S("b") }, Demand("northland", Ceiling(95)) with { Id = S("a") }];

        Assert.Equal(Talk(one).Met("ceiling").Key, Talk(other).Met("ceiling").Key);
        Assert.Contains(":a~southland:b|", Talk(one).Met("ceiling", EachStatement).Key, StringComparison.Ordinal);
        Assert.Equal(Talk(one).Met("ceiling", EachStatement).Key, Talk(other).Met("ceiling", EachStatement).Key);
    }

    [Theory]
    [InlineData(Firmness.RedLine, Firmness.RedLine, FindingSeverity.Blocking)]
    [InlineData(Firmness.RedLine, Firmness.Firm, FindingSeverity.Serious)]
    [InlineData(Firmness.RedLine, null, FindingSeverity.Serious)]
    public void F1_two_stated_red_lines_are_blocking(Firmness first, Firmness? second, FindingSeverity severity) => Assert.Equal(
        severity, Talk(Demand("northland", Ceiling(85)) with { Firmness = first }, Accept("southland", Ceiling(250)) with { Firmness = second }).Met("ceiling").Severity);

    [Fact]
    public void Options_drop_topics_and_give_other_severities()
    {
        var dossier = Talk(Demand("northland", Ceiling(85)), Accept("southland", Ceiling(250)));

        Assert.Empty(dossier.Findings(new() { DropTopics = [TopicOf("ceiling")] }));
        Assert.Equal(FindingSeverity.Info, dossier.Met("ceiling", new() { Severity = _ => FindingSeverity.Info }).Severity);
    }

    [Fact]
    public void Options_as_of_leaves_later_statements_out_and_counts_them()
    {
        var dossier = Talk(Demand("westland", Ceiling(50)), Demand("eastland", Ceiling(70)), Demand("westland", Ceiling(70), 5));

        var result = PositionComparer.Compare(dossier, new() { AsOf = Monday.AddDays(4) });

        Assert.Equal((1, Monday.AddDays(4)), (result.StatementsAfterAsOf, result.AsOf));
        Assert.Equal(Verdict.Conflict, Assert.Single(result.Findings, finding => finding.Kind == FindingKind.Meeting).Verdict);
        dossier.Met("ceiling", new() { AsOf = Monday.AddDays(5) }).Is(Verdict.Aligned);
    }
}
