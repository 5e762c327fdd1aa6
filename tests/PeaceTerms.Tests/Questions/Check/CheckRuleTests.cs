using Xunit;
using static PeaceTerms.Tests.CheckTalks;
using static PeaceTerms.Tests.RuleTestsTalks;
using static PeaceTerms.Tests.SampleDossier;

namespace PeaceTerms.Tests;

/// <summary>What a draft's provision means to a party that has spoken: rule M9, by example.</summary>
public class CheckRuleTests
{
    private static readonly ForeignPresence Barred = Forces(PresenceRule.Barred, "eastland");
    private static readonly ForeignPresence Permitted = Forces(PresenceRule.Permitted, "eastland");

    [Theory]
    [InlineData(Firmness.RedLine, CheckOutcome.CrossesRedLine, FindingSeverity.Blocking, "Crosses a red line of northland on")]
    [InlineData(Firmness.Firm, CheckOutcome.CrossesPosition, FindingSeverity.Serious, "Crosses a firm position of northland on")]
    [InlineData(Firmness.Flexible, CheckOutcome.CrossesPosition, FindingSeverity.Serious, "Crosses a flexible position of northland on")]
    [InlineData(null, CheckOutcome.CrossesPosition, FindingSeverity.Serious, "Crosses a position of northland on")]
    public void M9_What_is_crossed_is_as_firm_as_its_source_says(Firmness? firmness, CheckOutcome outcome, FindingSeverity severity, string lead)
    {
        var mark = Talk(Demand("northland", Ceiling(400_000)) with { Firmness = firmness }).Check(Text(Ceiling(600_000))).Mark("northland", "ceiling");

        Assert.Equal((outcome, severity, firmness), (mark.Outcome, mark.Severity, mark.Firmness));
        Assert.Equal(200_000, mark.Finding.Gap!.Amount);
        Assert.Equal($"{lead} ceiling (category: armed forces personnel; holder: southland): the draft says 600,000 persons; northland demands 400,000 persons; the gap is 200,000 persons.", mark.Sentence);
    }

    [Theory]
    [InlineData(400_000, CheckOutcome.CrossesPosition)]
    [InlineData(500_000, CheckOutcome.Acceptable)]
    [InlineData(600_000, CheckOutcome.Satisfied)]
    [InlineData(700_000, CheckOutcome.Satisfied)]
    public void M9_A_provision_satisfies_is_acceptable_or_crosses(int figure, CheckOutcome outcome)
    {
        var talk = Talk(Demand("southland", Ceiling(600_000)), Accept("southland", Ceiling(new Figure { Value = 500_000, Unit = "persons", Exactly = true })));

        Assert.Equal(outcome, talk.Check(Text(Ceiling(figure))).Outcome("southland", "ceiling"));
    }

    [Fact]
    public void M9_A_range_of_which_only_a_part_is_acceptable_leaves_room()
    {
        var mark = Talk(Demand("southland", Ceiling(600_000))).Check(Text(Ceiling(new FigureRange { AtLeast = 500_000, AtMost = 800_000, Unit = "persons" }))).Mark("southland", "ceiling");

        Assert.Equal((CheckOutcome.LeavesRoom, FindingSeverity.Notice), (mark.Outcome, mark.Severity));
    }

    [Fact]
    public void M9_What_is_said_without_a_figure_is_undetermined_and_says_why()
    {
        var mark = Talk(Demand("northland", Ceiling(new Unquantified { Phrase = "a symbolic force", Unit = "persons" }))).Check(Text(Ceiling(600_000))).Mark("northland", "ceiling");

        Assert.Equal((CheckOutcome.Undetermined, FindingSeverity.Info), (mark.Outcome, mark.Severity));
        Assert.Equal([UndeterminedReason.Vague], mark.Finding.Reasons);
        Assert.Contains("a figure is missing", mark.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void M9_A_red_line_beside_a_demand_is_not_crossed_because_the_demand_is()
    {
        var talk = Talk(Demand("southland", Ceiling(600_000)).Firm(Firmness.Firm), Reject("southland", Ceiling(300_000)).Firm(Firmness.RedLine));

        var firm = talk.Check(Text(Ceiling(500_000))).Mark("southland", "ceiling");
        Assert.Equal((CheckOutcome.CrossesPosition, Firmness.Firm, FindingSeverity.Serious), (firm.Outcome, firm.Firmness, firm.Severity));
        Assert.Equal(CheckOutcome.CrossesRedLine, talk.Check(Text(Ceiling(200_000))).Outcome("southland", "ceiling"));
    }

    [Fact]
    public void M9_Who_speaks_to_something_else_is_silent_here_and_a_contradiction_of_the_partys_own_is_undetermined()
    {
        var check = Talk(Demand("northland", Permitted, document: "note-1"), Demand("northland", Barred, document: "note-1"), Demand("southland", Ceiling(1))).Check(Text(Barred));

        Assert.Equal([P("southland")], Assert.Single(check.Provisions).Silent);
        var mark = check.Mark("northland", "presence-permitted");
        Assert.Equal((CheckOutcome.Undetermined, FindingKind.SelfContradiction), (mark.Outcome, mark.Finding.Kind));
        Assert.StartsWith("Undetermined for northland: ", mark.Sentence, StringComparison.Ordinal);
        Assert.Equal([S("text/1")], mark.Provisions);
    }

    [Fact]
    public void M9_A_near_miss_is_undetermined()
    {
        var near = Talk(Demand("northland", Land(new Control { By = P("northland") }))).Check(Text(Land(new Sovereignty { Of = P("southland") }))).Marks.ToList();

        Assert.NotEmpty(near);
        Assert.All(near, mark => Assert.Equal((CheckOutcome.Undetermined, true), (mark.Outcome, mark.Finding.RelatedIssue is not null)));
    }

    [Fact]
    public void M9_A_draft_is_read_beside_its_own_proposers_too_and_its_endorsers_are_not_its_side()
    {
        var mark = Talk(Demand("northland", Ceiling(400_000))).Check(Text(["northland"], Ceiling(600_000)) with { Endorsers = [P("eastland")] }).Mark("northland", "ceiling");

        Assert.Equal(CheckOutcome.CrossesPosition, mark.Outcome);
        Assert.Equal([P("northland")], mark.Finding.Sides.Single(side => side.Text == D("text")).Parties);
    }

    private static GeneralTerm Waiting(string? awaited, string outcome) => new()
    {
        Requires =
        [
            new()
            {
                Topic = TopicOf("must-wait"), Key = [new() { Role = "event", Id = "launch" }, .. awaited is null ? [] : new[] { new RoleValue { Role = "awaited", Id = awaited } }],
                Open = awaited is null ? new() { Role = "awaited" } : null, Value = new OutcomesValue { AnyOf = [outcome] },
            },
        ],
    };

    [Fact]
    public void I9_What_waits_for_nothing_is_read_beside_what_the_draft_names_and_the_draft_beside_itself()
    {
        var (nothing, attack) = (Waiting(null, "does not wait"), Waiting("attack", "waits"));

        Assert.Equal(CheckOutcome.CrossesPosition, Talk(Demand("southland", nothing)).Check(Text(attack)).Outcome("southland", "must-wait"));
        Assert.Equal(CheckOutcome.CrossesPosition, Talk(Demand("southland", attack)).Check(Text(nothing)).Outcome("southland", "must-wait"));
        Assert.Single(Talk().Check(Text(nothing, attack)).Contradictions);
        Assert.Empty(Talk().Check(Text(nothing)).Contradictions);
    }

    [Fact]
    public void T2_A_package_that_a_party_refuses_and_the_draft_holds_is_told()
    {
        var fifteen = Guarantee(Years(15));
        var check = Talk(Reject("northland", fifteen)).Check(Text(fifteen));

        var package = Assert.Single(check.Packages);
        Assert.Equal((Verdict.Conflict, D("text")), (package.Verdict, package.Sides[1].Text));
        Assert.Contains("The text", package.Sentence, StringComparison.Ordinal);
        Assert.Empty(Talk(Reject("northland", fifteen)).Check(Text(Guarantee(Years(10)))).Packages);
        Assert.Empty(Talk(Reject("northland", fifteen), Accept("northland", Guarantee(), day: 2)).Check(Text(fifteen)).Packages);
    }

    [Fact]
    public void T5_A_crossing_under_one_option_is_definite_only_if_the_other_is_crossed_too()
    {
        static Statement Under(Statement statement, string option) => statement with { Source = new() { Document = D("note-1") }, Option = new() { Group = "ways", Name = option } };
        Dossier Options(decimal other) => Talk(Under(Demand("southland", Ceiling(700_000)), "one"), Under(Demand("southland", Ceiling(other)), "two"));

        var one = Assert.Single(Options(500_000).Check(Text(Ceiling(600_000))).Marks, mark => mark.Outcome == CheckOutcome.CrossesPosition);
        Assert.Equal((Certainty.UnderOption, FindingSeverity.Notice), (one.Finding.Certainty, one.Severity));
        Assert.All(Options(650_000).Check(Text(Ceiling(600_000))).Marks, mark => Assert.Equal((Certainty.Definite, FindingSeverity.Serious), (mark.Finding.Certainty, mark.Severity)));
    }

    [Fact]
    public void T3_Rival_versions_are_read_apart_and_are_nobodys_position()
    {
        var draft = Text(["southland"], Ceiling(800_000), Ceiling(600_000)).Changed(1, one => one with { By = [P("southland")] }).Changed(2, one => one with { By = [P("westland")] });
        var check = Talk(Demand("northland", Ceiling(600_000))).Check(draft);

        Assert.Equal([CheckOutcome.CrossesPosition, CheckOutcome.Satisfied], check.Provisions.Select(one => one.For(P("northland"))!.Value));
        Assert.Empty(check.Contradictions);
        Assert.All(check.Marks, mark => Assert.Equal(P("northland"), mark.Party));
    }

    [Fact]
    public void T4_An_acceptance_of_the_draft_is_a_position_on_it()
    {
        var talk = Talk() with { Endorsements = [new() { Id = S("word"), By = P("southland"), Text = D("text"), Kind = EndorsementKind.Accepts, Date = Monday.AddDays(1) }], Drafts = [Text(Ceiling(600_000))] };
        var check = DraftChecker.Check(talk, D("text"));

        Assert.Equal(CheckOutcome.Acceptable, check.Outcome("southland", "ceiling"));
        Assert.Empty(check.Unconsented);
    }

    [Fact]
    public void P1_Positions_are_asked_as_of_a_day()
    {
        var talk = Talk(Demand("northland", Ceiling(400_000)), Demand("northland", Ceiling(600_000), day: 5));

        Assert.Equal(CheckOutcome.Satisfied, talk.Check(Text(Ceiling(600_000))).Outcome("northland", "ceiling"));
        Assert.Equal(CheckOutcome.CrossesPosition, talk.Check(Text(Ceiling(600_000)), new() { AsOf = Monday.AddDays(4) }).Outcome("northland", "ceiling"));
        Assert.Empty(talk.Check(Text(Ceiling(600_000)), new() { AsOf = Monday.AddDays(-1) }).Marks);
    }

    [Fact]
    public void Severities_are_remapped_and_topics_dropped()
    {
        var talk = Talk(Demand("northland", Ceiling(400_000)), Demand("northland", Permitted));

        Assert.All(talk.Check(Text(Ceiling(600_000), Barred), new() { Severity = mark => mark.Outcome == CheckOutcome.CrossesPosition ? FindingSeverity.Blocking : mark.Severity }).Marks, mark => Assert.Equal(FindingSeverity.Blocking, mark.Severity));
        var dropped = talk.Check(Text(Ceiling(600_000), Barred), new() { DropTopics = [TopicOf("ceiling")] });
        Assert.Equal([TopicOf("presence-permitted")], dropped.Marks.Select(mark => mark.Finding.Issue.Topic).Distinct());
        Assert.DoesNotContain(dropped.Unconsented, one => one.Issue.Topic == TopicOf("ceiling"));
    }

    [Fact]
    public void The_same_check_writes_the_same_bytes()
    {
        var talk = Talk(Demand("northland", Ceiling(400_000)).Firm(Firmness.RedLine), Demand("southland", Guarantee(Years(15))));
        var draft = Text(Ceiling(600_000), Guarantee(Years(10)));

        Assert.Equal(talk.Check(draft), talk.Check(draft));
        Assert.Equal(FindingsJson.Write(talk.Check(draft)), FindingsJson.Write(DraftChecker.Check(CompiledDossier.Compile(talk with { Drafts = [draft] }), draft.Id)));
    }

    [Fact]
    public void A_draft_that_is_not_there_is_told() =>
        Assert.StartsWith("There is no draft 'text' in the dossier.", Assert.Throws<ArgumentException>(() => DraftChecker.Check(Talk(), D("text"))).Message, StringComparison.Ordinal);
}
